import { expect, it } from 'vitest'
import { makeRun, makeWordFile, paragraph } from '#platform/intake/docx/word.fixture.ts'
import { frame } from '../source.fixture.ts'
import { proposeInWorker } from './propose-in-worker.ts'

const bytes = makeWordFile(paragraph(makeRun('Actie 1: De controles op de weg en in het station')))
const order = { document: { bytes }, frame, fallbackLanguage: 'en' } as const

it('creates proposals in a separate thread, in sequence', async () => {
  const answers = await Promise.all([proposeInWorker(order), proposeInWorker({ ...order, language: 'fr' })])
  expect(answers).toMatchObject([{ proposal: { language: 'nl' } }, { proposal: { language: 'fr' } }])
})

it('stops a proposal that exceeds the time limit, and continues with the next', async () => {
  expect(await proposeInWorker(order, { limit: 0 })).toBeUndefined()
  expect(await proposeInWorker(order)).toMatchObject({
    proposal: { outline: { elements: [{ title: expect.any(String) }] } },
  })
})

it('is cancelled on request, and reports progress', async () => {
  const stop = new AbortController()
  const paragraphs = Array.from({ length: 3_000 }, () => paragraph(makeRun('Termijn: 2027'))).join('')
  const long = { ...order, document: { bytes: makeWordFile(paragraph(makeRun('Actie 1: Controles')) + paragraphs) } }
  const shares: number[] = []
  const report = (share: number) => {
    shares.push(share)
    stop.abort(new Error('no longer wanted'))
  }
  await expect(proposeInWorker(long, { signal: stop.signal, report })).rejects.toThrow('no longer wanted')
  expect(shares.length).toBeGreaterThan(0)
  await expect(proposeInWorker(order, { signal: stop.signal })).rejects.toThrow('no longer wanted')
  expect(await proposeInWorker(order)).toMatchObject({ proposal: { language: 'nl' } })
})
