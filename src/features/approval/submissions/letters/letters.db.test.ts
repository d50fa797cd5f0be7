import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { stopPrinter } from '#platform/docgen/render.ts'
import { findHead, loadChunk } from '#platform/files/chunks.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { type JobRunner, openRunner } from '#platform/jobs/runner.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { rename } from '../../../../../testing/rename.ts'
import { submissionRoutes } from '../routes.ts'
import { type SentZone, sentZone } from '../submissions.fixture.ts'
import { hashLetter } from './compose-letter.ts'
import { lettersDocument } from './print.ts'
import { printLettersJob } from './print-job.ts'
import { letterRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  tasks: taskRoutes,
  submissions: submissionRoutes,
  letters: letterRoutes,
  jobs: jobRoutes,
})
let runner: JobRunner | undefined
afterEach(async () => {
  await runner?.close()
  runner = undefined
  stopPrinter()
})
const testDate = '2026-11-24'
let scenario: SentZone
let planner: Actor
prepareOnce(api.database, async () => {
  scenario = await sentZone(api)
  planner = await enrol(api.database, people.ministry_planner(scenario.interior, 'Desk'))
  await api.as(planner).submissions.runBulkAction({
    organisationId: scenario.interior,
    planIds: [scenario.planId],
    act: { kind: 'receive', date: testDate },
  })
})
const send = (kind: 'receipt' | 'approval', actor = planner) =>
  api.as(actor).letters.sendLetters({ organisationId: scenario.interior, planIds: [scenario.planId], kind })
const both = async () => {
  for (const { seat } of scenario.getStep(await scenario.show(), 'approval').seats)
    await scenario.path(scenario.chief).decide({
      planId: scenario.planId,
      step: 'approval',
      seat,
      versionId: scenario.versionId,
      verdict: 'approved',
      date: testDate,
      text: 'Letter.',
    })
}

describe('letter about a plan', () => {
  it('is filled from recorded acts, in the language of the recipient, and stored with a hash', async () => {
    const { letters } = await send('receipt')
    const [letter] = letters
    expect(letter).toMatchObject({
      kind: 'receipt',
      language: 'nl',
      senderId: scenario.interior,
      addresseeId: scenario.zone,
      sentOn: testDate,
    })
    expect(letter!.subject).toBe('Ontvangst van Zonaal veiligheidsplan')
    expect(letter!.body).toContain('24 nov 2026')
    expect(letter!.body).not.toMatch(/[{}]/)
    expect(letter!.hash).toBe(hashLetter(letter!))
    await expect(api.database.pool.query(`update letter set body = 'x' where id = $1`, [letter!.id])).rejects.toThrow(
      'cannot be changed',
    )
  })

  it('uses the language of the area of the recipient when it has a single language', async () => {
    await api.database.pool.query(
      `update area set languages = array['fr'] where id = (select area_id from organisation where id = $1)`,
      [scenario.zone],
    )
    expect((await send('receipt')).letters[0]).toMatchObject({
      language: 'fr',
      subject: 'Réception : Zonaal veiligheidsplan',
    })
  })

  it('is written in the languages that the law requires between the two organisations, whatever the area registers', async () => {
    const { pool } = api.database
    await pool.query(
      `update area set code = 'BE-M-63049', languages = array['de', 'fr'] where id = (select area_id from organisation where id = $1)`,
      [scenario.zone],
    )
    await pool.query(`update organisation set kind = 'ministry' where id = $1`, [scenario.interior])
    // Malmedy: French, although German is registered first and the plan is in Dutch.
    expect((await send('receipt')).letters[0]).toMatchObject({ language: 'fr' })
  })

  it('confirms an approval only after every seat has decided, with each function and date', async () => {
    expect(await catchError(send('approval'))).toEqual({ code: 'NO_LETTER_AVAILABLE', data: { codes: ['ZVP'] } })
    await both()
    const [letter] = (await send('approval')).letters
    for (const text of ['Minister van Binnenlandse Zaken', 'Minister van Justitie', 'goedgekeurd, 24 nov 2026'])
      expect(letter!.body).toContain(text)
    expect(letter!.body).not.toMatch(/Interior|Justice, /)
  })

  it('names the deciders as on the day of the decision, and its sender and recipient as on the day of sending [law-56]', async () => {
    await both()
    const name = (id: Id, names: string, at: string) =>
      rename(api.database, 'organisation', id, { names: { nl: names }, at })
    await name(scenario.interior, 'FOD Binnenlandse Zaken', '2026-11-20T10:00:00Z')
    await name(scenario.interior, 'FOD Veiligheid', '2026-11-26T10:00:00Z')
    await name(scenario.zone, 'Zone Noord', '2026-11-20T10:00:00Z')
    await api.database.pool.query(
      `update plan set title = '{"source": "nl", "text": {"nl": "Een latere titel"}, "outdated": []}' where id = $1`,
      [scenario.planId],
    )
    api.clock.set('2026-11-27T10:00:00Z')
    await send('approval')
    await name(scenario.zone, 'Zone Groot-Noord', '2026-11-28T10:00:00Z')
    api.clock.set('2026-11-30T10:00:00Z')
    const [letter] = await api.as(planner).letters.listLetters({ planId: scenario.planId })
    expect(letter).toMatchObject({ senderNames: { nl: 'FOD Veiligheid' }, addresseeNames: { nl: 'Zone Noord' } })
    expect(letter!.body).toContain('Minister van Binnenlandse Zaken, FOD Binnenlandse Zaken: goedgekeurd, 24 nov 2026')
    expect(letter!.subject).toContain('Zonaal veiligheidsplan')
  })

  it('is readable only for sender and recipient, in lists, separately and in print', async () => {
    const { letters } = await send('receipt')
    const [letter] = letters
    const outsider = await enrol(api.database, people.chief_of_corps(scenario.policeCouncil, 'Other'))
    const listed = async (actor: Actor) => (await api.as(actor).letters.listLetters({ planId: scenario.planId })).length
    expect([await listed(planner), await listed(scenario.chief), await listed(outsider)]).toEqual([1, 1, 0])
    expect((await catchError(api.as(outsider).letters.getLetterFile({ id: letter!.id }))).code).toBe('NOT_FOUND')
    expect((await catchError(api.as(outsider).letters.printLetters({ letterIds: [letter!.id] }))).code).toBe(
      'NOT_FOUND',
    )
    expect((await catchError(send('receipt', scenario.chief))).code).toBe('FORBIDDEN')
    const file = await api.as(scenario.chief).letters.getLetterFile({ id: letter!.id })
    expect([file.type, (await file.text()).slice(0, 5)]).toEqual(['application/pdf', '%PDF-'])
  })

  it('is printed with others in a single document, each on a separate page with a hash', async () => {
    const first = (await send('receipt')).letters[0]!
    await both()
    const second = (await send('approval')).letters[0]!
    const job = await api.as(planner).letters.printLetters({ letterIds: [first.id, second.id] })
    expect(job).toMatchObject({ kind: 'print_letters', state: 'waiting' })
    const document = lettersDocument([first, second])
    expect(document.blocks.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(1)
    for (const { subject, hash } of [first, second])
      for (const text of [subject, hash]) expect(JSON.stringify(document.blocks)).toContain(text)
  })

  it('is printed with the others by a job, as a file for the requesting user only', async () => {
    const order = async (letterIds: Id[]) => (await api.as(planner).letters.printLetters({ letterIds })).id
    const colleague = await enrol(api.database, people.ministry_planner(scenario.interior, 'Colleague'))
    const first = (await send('receipt')).letters[0]!
    await both()
    const second = (await send('approval')).letters[0]!
    const jobs = [await order([first.id]), await order([second.id, first.id])]
    const { database, clock } = api
    const log = pino({ level: 'silent' })
    runner = openRunner({
      database,
      clock,
      log,
      publishChanges: (announcements) => api.publishedChanges.push(...announcements),
      kinds: [printLettersJob],
    })
    runner.wake()
    const pages: number[] = []
    for (const [id, name] of [
      [jobs[0]!, `receipt-${testDate}.pdf`],
      [jobs[1]!, `letters-${testDate}.pdf`],
    ] as const) {
      const getJob = () => api.as(planner).jobs.getJob({ id })
      await expect.poll(async () => (await getJob()).state, { timeout: 60_000, interval: 100 }).toBe('done')
      const file = (await getJob()).result!.file!
      expect(file.name).toBe(name)
      const head = (await findHead({ database, actor: planner }, file.id))!
      const bytes = Buffer.from(await loadChunk({ database, actor: planner }, head, 0)).toString('latin1')
      expect(bytes.slice(0, 5)).toBe('%PDF-')
      pages.push(bytes.match(/\/Type\s*\/Page\b/g)?.length ?? 0)
      expect(await findHead({ database, actor: colleague }, file.id)).toBeUndefined()
    }
    // A cover page, and each letter on a separate page.
    expect(pages).toEqual([2, 3])
  })
})
