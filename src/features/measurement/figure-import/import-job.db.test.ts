import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { type JobRun, jobKind } from '#platform/jobs/kind.ts'
import { type JobRunner, openRunner } from '#platform/jobs/runner.ts'
import type { Actor } from '#shared/actor.ts'
import { catchError } from '../../../../testing/api.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { importFiguresJob } from './import-job.ts'
import {
  api,
  csv,
  emptyCounts,
  getPoliceAnalyst,
  listCurrentFigures,
  police,
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
    ...importFiguresJob,
    run: (run) => {
      const report: typeof run.report = (progress, step) => {
        during(step, run)
        run.report(progress, step)
      }
      return importFiguresJob.run({ ...run, report })
    },
  })
  const { database, clock } = api
  const runner = openRunner({
    database,
    clock,
    log: pino({ level: 'silent' }),
    publishChanges: () => {},
    kinds: [kind],
  })
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
const person = () => enrol(api.database, getPoliceAnalyst())
const order = (actor: Actor, file = long()) =>
  api
    .as(actor)
    .indicators.imports.requestFigureImport({ file, ownerId: police, importProfile: wide(), indicator: 'burglary' })
const getJobState = async (actor: Actor, id: string) => {
  const { state, error } = await api.as(actor).jobs.getJob({ id })
  return error ? `${state} ${error}` : state
}

describe('Long file of figures', () => {
  it('is imported by a background task that deletes the file at the end', async () => {
    const actor = await person()
    const steps = new Set<string>()
    const job = await order(actor)
    expect(await listCurrentFigures()).toEqual([])
    startRunner((step) => steps.add(step))
    await expect.poll(() => getJobState(actor, job.id), patient).toBe('done')
    expect(await listCurrentFigures()).toHaveLength(300)
    expect([...steps]).toEqual(['reading', 'recording'])
    expect(await traces()).toMatchObject({ batches: 1, staged: 0, profiles: 1, files: 0 })
  })

  it('leaves all data unchanged when the task is cancelled before the figures are recorded', async () => {
    const actor = await person()
    const job = await order(actor)
    let cancellation: Promise<unknown> | undefined
    startRunner((step, run) => {
      if (step !== 'recording' || cancellation) return
      // When the job ends first, there is no job to cancel.
      cancellation = api
        .as(actor)
        .jobs.cancelJob({ id: run.id })
        .catch(() => {})
      throw new DOMException('The person cancelled.', 'AbortError')
    })
    await expect.poll(() => getJobState(actor, job.id), patient).not.toMatch(/waiting|running/)
    await cancellation
    expect(await traces()).toMatchObject({ batches: 0, staged: 0, figures: 0, profiles: 0 })
  })

  it('fails with the reason when the file is rejected', async () => {
    const actor = await person()
    const job = await order(actor, csv('gemeente;2018\nNergens;1\n'))
    startRunner()
    await expect.poll(() => getJobState(actor, job.id), patient).toBe('failed FILE_REJECTED')
    expect(await traces()).toMatchObject({ ...emptyCounts, files: expect.any(Number) })
  })
})

it('rejects approved figures in a file, and reports this in the preview', async () => {
  const indicators = api.as(await person()).indicators
  const input = { ownerId: police, importProfile: wide(), indicator: 'burglary' }
  const importText = (text: string) =>
    indicators.imports.importFigures({ ...input, file: csv(text), replacements: '4' })
  await importText('gemeente;2018;2019\nBurcht;1;2\nDal;3;4\n')
  const { rows } = await indicators.approvals.listSheets({ organisationId: police })
  const [, older] = rows.map(({ indicator, reporterId, from, to, latest }) => ({
    indicator,
    reporterId,
    from,
    to,
    latest,
  }))
  await indicators.approvals.approveFigures({ organisationId: police, sheets: [older!] })
  const otherwise = 'gemeente;2018;2019\nBurcht;1;20\nDal;30;40\n'
  const refused = [{ row: 3, code: 'APPROVED', value: 'ministry_planner, 2026-11-24' }]
  const figurePreview = await indicators.imports.previewFigureImport({ ...input, file: csv(otherwise) })
  expect(figurePreview).toMatchObject({ accepted: false, issues: refused })
  expect(await catchError(importText(otherwise))).toMatchObject({ code: 'FILE_REJECTED', data: { issues: refused } })
  expect(await importText('gemeente;2018;2019\nBurcht;1;20\nDal;3;40\n')).toMatchObject({ revised: 2, unchanged: 2 })
})

it('corrects approved figures with a reason for a user who may report and approve, and previews the approver', async () => {
  const actor = await person()
  const indicators = api.as(actor).indicators
  const input = { ownerId: police, importProfile: wide(), indicator: 'burglary', marking: 'TLP:GREEN' as const }
  await indicators.imports.importFigures({ ...input, file: csv('gemeente;2018\nBurcht;1\nDal;3\n') })
  const { rows } = await indicators.approvals.listSheets({ organisationId: police })
  const sheets = rows.map(({ indicator, reporterId, from, to, latest }) => ({
    indicator,
    reporterId,
    from,
    to,
    latest,
  }))
  await indicators.approvals.approveFigures({ organisationId: police, sheets })
  const file = () => csv('gemeente;2018\nBurcht;1\nDal;30\n')
  const { marking: _, ...seen } = input
  const previewImport = (correcting: boolean, by = indicators) =>
    by.imports.previewFigureImport({ ...seen, file: file(), correcting })
  expect(await previewImport(false)).toMatchObject({ accepted: false, corrects: [], correctable: 1 })
  expect(await previewImport(true)).toMatchObject({
    accepted: true,
    correctable: 0,
    corrects: [{ row: 3, approval: { step: 'own', person: actor.name, role: 'ministry_planner' } }],
    counts: { revised: 1, unchanged: 1 },
  })
  // A user who reports figures but does not approve them cannot correct them.
  const owner = api.as(await enrol(api.database, people.action_owner(police))).indicators
  expect(await previewImport(true, owner)).toMatchObject({ accepted: false, corrects: [], correctable: 0 })
  const corrected = { ...input, correction: 'A street was counted twice', replacements: '1' }
  expect((await catchError(owner.imports.importFigures({ ...corrected, file: file() }))).code).toBe('FORBIDDEN')
  expect((await catchError(owner.imports.requestFigureImport({ ...corrected, file: file() }))).code).toBe('FORBIDDEN')
  // A correction must state who may read it. A missing marking must not widen access.
  const silent = { ...corrected, marking: undefined }
  expect((await catchError(indicators.imports.importFigures({ ...silent, file: file() }))).code).toBe(
    'MARKING_REQUIRED',
  )
  const job = await indicators.imports.requestFigureImport({ ...corrected, file: file() })
  startRunner()
  await expect.poll(() => getJobState(actor, job.id), patient).toBe('done')
  const { rows: calls } = await api.database.pool.query(
    'select s.area_id from observation o join series s on s.id = o.series_id where o.value = 30',
  )
  const [approval] = await indicators.approvals.listApprovals({
    indicator: 'burglary',
    areaId: calls[0].area_id,
    startsOn: '2018-01-01',
    endsOn: '2019-01-01',
  })
  expect(approval).toMatchObject({
    value: '3',
    isValid: false,
    corrected: { reason: 'A street was counted twice' },
  })
})
