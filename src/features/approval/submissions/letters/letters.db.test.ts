import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { stopPrinter } from '#platform/docgen/render.ts'
import { findHead, readChunk } from '#platform/files/chunks.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { type JobRunner, openRunner } from '#platform/jobs/runner.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../../testing/api.ts'
import { preparedOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { deskRoutes } from '../routes.ts'
import { type SentZone, sentZone } from '../submissions.fixture.ts'
import { hashOfLetter } from './compose-letter.ts'
import { lettersDocument } from './print.ts'
import { printLettersJob } from './print-job.ts'
import { letterRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  tasks: taskRoutes,
  desk: deskRoutes,
  letters: letterRoutes,
  jobs: jobRoutes,
})
let runner: JobRunner | undefined
afterEach(async () => {
  await runner?.close()
  runner = undefined
  stopPrinter()
})
const on = '2026-11-24'
let its: SentZone
let planner: Actor
preparedOnce(api.database, async () => {
  its = await sentZone(api)
  planner = await enrol(api.database, people.ministry_planner(its.interior, 'Desk'))
  await api.as(planner).desk.actOnDesk({
    organisationId: its.interior,
    planIds: [its.planId],
    act: { kind: 'receive', on },
  })
})
const send = (kind: 'receipt' | 'approval', actor = planner) =>
  api.as(actor).letters.sendLetters({ organisationId: its.interior, planIds: [its.planId], kind })
const both = async () => {
  for (const { seat } of its.stepOf(await its.show(), 'approval').seats)
    await its.path(its.chief).decide({
      planId: its.planId,
      step: 'approval',
      seat,
      versionId: its.versionId,
      verdict: 'approved',
      on,
      words: 'Letter.',
    })
}

describe('a letter about a plan', () => {
  it('is filled from what happened, in the language of the body that gets it, and kept with its hash', async () => {
    const { letters } = await send('receipt')
    const [letter] = letters
    expect(letter).toMatchObject({
      kind: 'receipt',
      language: 'nl',
      senderId: its.interior,
      addresseeId: its.zone,
      sentOn: on,
    })
    expect(letter!.subject).toBe('Ontvangst van Zonaal veiligheidsplan')
    expect(letter!.body).toContain('24 nov 2026')
    expect(letter!.body).not.toMatch(/[{}]/)
    expect(letter!.hash).toBe(hashOfLetter(letter!))
    await expect(api.database.pool.query(`update letter set body = 'x' where id = $1`, [letter!.id])).rejects.toThrow(
      'stays',
    )
  })

  it('speaks the language of the area of the body where that has one', async () => {
    await api.database.pool.query(
      `update area set languages = array['fr'] where id = (select area_id from organisation where id = $1)`,
      [its.zone],
    )
    expect((await send('receipt')).letters[0]).toMatchObject({
      language: 'fr',
      subject: 'Réception : Zonaal veiligheidsplan',
    })
  })

  it('says nothing that is not so: an approval only once everybody decided, with each function and day', async () => {
    expect(await refusalOf(send('approval'))).toEqual({ code: 'NOTHING_TO_SAY', data: { codes: ['ZVP'] } })
    await both()
    const [letter] = (await send('approval')).letters
    for (const words of ['Minister van Binnenlandse Zaken', 'Minister van Justitie', 'goedgekeurd, 24 nov 2026'])
      expect(letter!.body).toContain(words)
    expect(letter!.body).not.toMatch(/Interior|Justice, /)
  })

  it('is read by who sent it and who got it, in lists, alone and on paper; by nobody else', async () => {
    const { letters } = await send('receipt')
    const [letter] = letters
    const outsider = await enrol(api.database, people.chief_of_corps(its.policeCouncil, 'Other'))
    const listed = async (actor: Actor) => (await api.as(actor).letters.listLetters({ planId: its.planId })).length
    expect([await listed(planner), await listed(its.chief), await listed(outsider)]).toEqual([1, 1, 0])
    expect((await refusalOf(api.as(outsider).letters.getLetterFile({ id: letter!.id }))).code).toBe('NOT_FOUND')
    expect((await refusalOf(api.as(outsider).letters.printLetters({ letterIds: [letter!.id] }))).code).toBe('NOT_FOUND')
    expect((await refusalOf(send('receipt', its.chief))).code).toBe('FORBIDDEN')
    const file = await api.as(its.chief).letters.getLetterFile({ id: letter!.id })
    expect([file.type, (await file.text()).slice(0, 5)]).toEqual(['application/pdf', '%PDF-'])
  })

  it('is ordered with others as one document, each on a page of its own with its hash', async () => {
    const first = (await send('receipt')).letters[0]!
    await both()
    const second = (await send('approval')).letters[0]!
    const job = await api.as(planner).letters.printLetters({ letterIds: [first.id, second.id] })
    expect(job).toMatchObject({ kind: 'print_letters', state: 'waiting' })
    const document = lettersDocument([first, second])
    expect(document.blocks.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(1)
    for (const { subject, hash } of [first, second])
      for (const words of [subject, hash]) expect(JSON.stringify(document.blocks)).toContain(words)
  })

  it('is printed with the others by the job that was ordered, as a file for who ordered it alone', async () => {
    const order = async (letterIds: Id[]) => (await api.as(planner).letters.printLetters({ letterIds })).id
    const colleague = await enrol(api.database, people.ministry_planner(its.interior, 'Colleague'))
    const first = (await send('receipt')).letters[0]!
    await both()
    const second = (await send('approval')).letters[0]!
    const jobs = [await order([first.id]), await order([second.id, first.id])]
    const { database, clock } = api
    const log = pino({ level: 'silent' })
    runner = openRunner({ database, clock, log, tell: (told) => api.told.push(...told), kinds: [printLettersJob] })
    runner.wake()
    const pages: number[] = []
    for (const [id, name] of [
      [jobs[0]!, `receipt-${on}.pdf`],
      [jobs[1]!, `letters-${on}.pdf`],
    ] as const) {
      const jobOf = () => api.as(planner).jobs.getJob({ id })
      await expect.poll(async () => (await jobOf()).state, { timeout: 60_000, interval: 100 }).toBe('done')
      const file = (await jobOf()).result!.file!
      expect(file.name).toBe(name)
      const head = (await findHead({ database, actor: planner }, file.id))!
      const bytes = Buffer.from(await readChunk({ database, actor: planner }, head, 0)).toString('latin1')
      expect(bytes.slice(0, 5)).toBe('%PDF-')
      pages.push(bytes.match(/\/Type\s*\/Page\b/g)?.length ?? 0)
      expect(await findHead({ database, actor: colleague }, file.id)).toBeUndefined()
    }
    // A cover page, and each letter on a separate page.
    expect(pages).toEqual([2, 3])
  })
})
