import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { type JobRun, jobKind } from '#platform/jobs/kind.ts'
import { type JobRunner, openRunner } from '#platform/jobs/runner.ts'
import type { Actor } from '#shared/actor.ts'
import { refusalOf } from '../../../../testing/api.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { bringInFiguresJob } from './import-job.ts'
import {
  analystOfPolice,
  api,
  csv,
  nothing,
  police,
  standing,
  traces,
  useSmallCountry,
  wide,
} from './small-country.fixture.ts'

useSmallCountry()

const patient = { timeout: 60_000, interval: 100 }
const runners: JobRunner[] = []
afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.close()
})

/** Starts a second server; `during` is called at each step. */
function startRunner(during: (step: string, run: JobRun<unknown>) => void = () => {}) {
  const kind = jobKind({
    ...bringInFiguresJob,
    run: (run) => {
      const report: typeof run.report = (progress, step) => {
        during(step, run)
        run.report(progress, step)
      }
      return bringInFiguresJob.run({ ...run, report })
    },
  })
  const { database, clock } = api
  const runner = openRunner({ database, clock, log: pino({ level: 'silent' }), tell: () => {}, kinds: [kind] })
  runners.push(runner)
  runner.wake()
}

const years = Array.from({ length: 100 }, (_, at) => 1900 + at)
const long = () =>
  csv(
    [['gemeente', ...years], ...['Burcht', 'Dal', 'Heide'].map((name) => [name, ...years])]
      .map((row) => row.join(';'))
      .join('\n'),
  )
const person = () => enrol(api.database, analystOfPolice())
const order = (actor: Actor, file = long()) =>
  api.as(actor).indicators.fromFiles.orderFigureImport({ file, ownerId: police, recipe: wide(), indicator: 'burglary' })
const stateOf = async (actor: Actor, id: string) => {
  const { state, error } = await api.as(actor).jobs.getJob({ id })
  return error ? `${state} ${error}` : state
}

describe('a long file of figures', () => {
  it('is brought in as long work while its person goes on, and takes its file away', async () => {
    const actor = await person()
    const steps = new Set<string>()
    const job = await order(actor)
    expect(await standing()).toEqual([])
    startRunner((step) => steps.add(step))
    await expect.poll(() => stateOf(actor, job.id), patient).toBe('done')
    expect(await standing()).toHaveLength(300)
    expect([...steps]).toEqual(['reading', 'recording'])
    expect(await traces()).toMatchObject({ batches: 1, staged: 0, recipes: 1, files: 0 })
  })

  it('leaves everything as it was where it is cancelled before it is recorded', async () => {
    const actor = await person()
    const job = await order(actor)
    let asked: Promise<unknown> | undefined
    startRunner((step, run) => {
      if (step !== 'recording' || asked) return
      // When the job ends first, there is no job to cancel.
      asked = api
        .as(actor)
        .jobs.cancelJob({ id: run.id })
        .catch(() => {})
      throw new DOMException('The person cancelled.', 'AbortError')
    })
    await expect.poll(() => stateOf(actor, job.id), patient).not.toMatch(/waiting|running/)
    await asked
    expect(await traces()).toMatchObject({ batches: 0, staged: 0, figures: 0, recipes: 0 })
  })

  it('ends with the reason where the file is refused', async () => {
    const actor = await person()
    const job = await order(actor, csv('gemeente;2018\nNergens;1\n'))
    startRunner()
    await expect.poll(() => stateOf(actor, job.id), patient).toBe('failed FILE_REFUSED')
    expect(await traces()).toMatchObject({ ...nothing, files: expect.any(Number) })
  })
})

it('is refused of a file too, and its preview says so beforehand', async () => {
  const its = api.as(await person()).indicators
  const asked = { ownerId: police, recipe: wide(), indicator: 'burglary' }
  const bring = (text: string) => its.fromFiles.importFigures({ ...asked, file: csv(text) })
  await bring('gemeente;2018;2019\nBurcht;1;2\nDal;3;4\n')
  const { rows } = await its.approvals.listSheets({ organisationId: police })
  const [, older] = rows.map(({ indicator, bodyId, from, to, latest }) => ({ indicator, bodyId, from, to, latest }))
  await its.approvals.approveFigures({ organisationId: police, sheets: [older!] })
  const otherwise = 'gemeente;2018;2019\nBurcht;1;20\nDal;30;40\n'
  const refused = [{ row: 3, code: 'APPROVED', value: 'ministry_planner, 2026-11-24' }]
  const looked = await its.fromFiles.previewFigureImport({ ...asked, file: csv(otherwise) })
  expect(looked).toMatchObject({ accepted: false, faults: refused })
  expect(await refusalOf(bring(otherwise))).toMatchObject({ code: 'FILE_REFUSED', data: { faults: refused } })
  expect(await bring('gemeente;2018;2019\nBurcht;1;20\nDal;3;40\n')).toMatchObject({ revised: 2, unchanged: 2 })
})

it('corrects what is approved with a reason, by who tells and approves for the body; the preview names who approved it', async () => {
  const actor = await person()
  const its = api.as(actor).indicators
  const asked = { ownerId: police, recipe: wide(), indicator: 'burglary', marking: 'TLP:GREEN' as const }
  await its.fromFiles.importFigures({ ...asked, file: csv('gemeente;2018\nBurcht;1\nDal;3\n') })
  const { rows } = await its.approvals.listSheets({ organisationId: police })
  const sheets = rows.map(({ indicator, bodyId, from, to, latest }) => ({ indicator, bodyId, from, to, latest }))
  await its.approvals.approveFigures({ organisationId: police, sheets })
  const file = () => csv('gemeente;2018\nBurcht;1\nDal;30\n')
  const { marking: _, ...seen } = asked
  const look = (correcting: boolean, by = its) =>
    by.fromFiles.previewFigureImport({ ...seen, file: file(), correcting })
  expect(await look(false)).toMatchObject({ accepted: false, corrects: [], correctable: 1 })
  expect(await look(true)).toMatchObject({
    accepted: true,
    correctable: 0,
    corrects: [{ row: 3, approval: { step: 'own', person: actor.name, role: 'ministry_planner' } }],
    counts: { revised: 1, unchanged: 1 },
  })
  // A user who reports figures but does not approve them cannot correct them.
  const owner = api.as(await enrol(api.database, people.action_owner(police))).indicators
  expect(await look(true, owner)).toMatchObject({ accepted: false, corrects: [], correctable: 0 })
  const corrected = { ...asked, correction: 'A street was counted twice' }
  expect((await refusalOf(owner.fromFiles.importFigures({ ...corrected, file: file() }))).code).toBe('FORBIDDEN')
  expect((await refusalOf(owner.fromFiles.orderFigureImport({ ...corrected, file: file() }))).code).toBe('FORBIDDEN')
  // A correction must state who may read it. A missing marking must not widen access.
  const silent = { ...corrected, marking: undefined }
  expect((await refusalOf(its.fromFiles.importFigures({ ...silent, file: file() }))).code).toBe('MARKING_NEEDED')
  const job = await its.fromFiles.orderFigureImport({ ...corrected, file: file() })
  startRunner()
  await expect.poll(() => stateOf(actor, job.id), patient).toBe('done')
  const { rows: told } = await api.database.pool.query(
    'select s.area_id from observation o join series s on s.id = o.series_id where o.value = 30',
  )
  const [approval] = await its.approvals.listApprovals({
    indicator: 'burglary',
    areaId: told[0].area_id,
    startsOn: '2018-01-01',
    endsOn: '2019-01-01',
  })
  expect(approval).toMatchObject({
    value: '3',
    holds: false,
    corrected: { reason: 'A street was counted twice' },
  })
})
