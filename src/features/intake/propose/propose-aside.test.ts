import { expect, it } from 'vitest'
import { paragraph, run, wordOf } from '#platform/intake/docx/word.fixture.ts'
import { frame } from '../source.fixture.ts'
import { proposeAside } from './propose-aside.ts'

const bytes = wordOf(paragraph(run('Actie 1: De controles op de weg en in het station')))
const order = { document: { bytes }, frame, otherwise: 'en' } as const

it('makes proposals in a thread of their own, one after the other', async () => {
  const answers = await Promise.all([proposeAside(order), proposeAside({ ...order, language: 'fr' })])
  expect(answers).toMatchObject([{ made: { language: 'nl' } }, { made: { language: 'fr' } }])
})

it('ends what takes longer than it may, and goes on with the next', async () => {
  expect(await proposeAside(order, { limit: 0 })).toBeUndefined()
  expect(await proposeAside(order)).toMatchObject({ made: { outline: { elements: [{ title: expect.any(String) }] } } })
})
