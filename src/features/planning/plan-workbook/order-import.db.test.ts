import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { loadOrderedFile } from '#platform/files/job-file.ts'
import { type JobRun, jobKind } from '#platform/jobs/kind.ts'
import { type JobRunner, openRunner } from '#platform/jobs/runner.ts'
import { catchError } from '../../../../testing/api.ts'
import { enrol, people } from '../../../../testing/people.ts'
import type { EditedWorkbook } from './edited-workbook.fixture.ts'
import { importWorkbookJob } from './import-job.ts'
import {
  api,
  change,
  countChanges,
  document,
  ids,
  key,
  make,
  openExport,
  planId,
  planner,
  preview,
  zone,
} from './zonal-plan.fixture.ts'

const patient = { timeout: 60_000, interval: 200 }
const runners: JobRunner[] = []
afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.close()
})

/** Starts a second server. `before` runs when it has taken the job. `during` receives each step. */
function startRunner(
  given: { before?: (run: JobRun<unknown>) => Promise<void>; during?: (step: string) => void } = {},
) {
  const kind = jobKind({
    ...importWorkbookJob,
    run: async (run) => {
      await given.before?.(run)
      const report: typeof run.report = (progress, step) => {
        given.during?.(step)
        run.report(progress, step)
      }
      return importWorkbookJob.run({ ...run, report })
    },
  })
  const { database, clock } = api
  const log = pino({ level: 'silent' })
  const runner = openRunner({
    database,
    clock,
    log,
    publishChanges: api.context(planner).publishChanges,
    kinds: [kind],
  })
  runners.push(runner)
  runner.wake()
  return runner
}

const changed = async (): Promise<EditedWorkbook> => {
  const book = await openExport()
  book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
  book.add('Elementen', {
    'bovenliggend element (sleutel)': ids.p1,
    soort: 'strategische doelstelling',
    'titel (nl)': 'Nieuw',
  })
  return book
}
async function order(book: EditedWorkbook) {
  const file = book.save()
  const { state } = await preview(file)
  return api
    .as(planner)
    .plans.workbook.requestWorkbookImport({ planId, file, state, language: 'nl', reason: 'Overleg' })
}
const getJobState = async (id: string) => {
  const { state, error } = await api.as(planner).jobs.getJob({ id })
  return error ? `${state} ${error}` : state
}
const titleNow = async () => (await document()).get(ids.o1)!.title!.text.nl
const countFiles = async () => (await api.database.kysely.selectFrom('file').select('name').execute()).length

describe('Background import of a workbook', () => {
  it('writes after the request, as the same person, with the reason, and deletes the file', async () => {
    const job = await order(await changed())
    expect(job).toMatchObject({ kind: 'import_workbook', title: 'plan.xlsx', state: 'waiting' })
    expect(await titleNow()).toBe('Minder overlast')
    const steps: string[] = []
    startRunner({ during: (step) => steps.push(step) })
    await expect.poll(() => getJobState(job.id), patient).toBe('done')
    expect([...new Set(steps)]).toEqual(['reading', 'comparing', 'checking', 'writing'])
    expect(await titleNow()).toBe('Geen overlast')
    const { rows } = await api.as(planner).plans.history.listChanges({ planId, elementId: ids.o1 })
    expect(rows[0]).toMatchObject({ procedure: 'importWorkbook', reason: 'Uit werkmap plan.xlsx: Overleg' })
    expect(await countFiles()).toBe(0)
  })

  it('leaves no data and no file when it is cancelled before the start', async () => {
    const changes = await countChanges()
    const job = await order(await changed())
    expect(await countFiles()).toBe(1)
    await api.as(planner).jobs.cancelJob({ id: job.id })
    expect([await getJobState(job.id), await countFiles(), await countChanges()]).toEqual(['cancelled', 0, changes])
  })

  it('leaves no data and no file when it is cancelled during processing', async () => {
    const changes = await countChanges()
    const job = await order(await changed())
    startRunner({
      before: async ({ signal }) => {
        await api.as(planner).jobs.cancelJob({ id: job.id })
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
      },
    })
    await expect.poll(() => getJobState(job.id), patient).toBe('cancelled')
    expect([await titleNow(), await countFiles(), await countChanges()]).toEqual(['Minder overlast', 0, changes])
  })

  it('fails on a plan that changed after the preview', async () => {
    const job = await order(await changed())
    await change(ids.o2, { code: 'SD9' })
    startRunner()
    await expect.poll(() => getJobState(job.id), patient).toBe('failed PLAN_CHANGED_CONCURRENTLY')
    expect([await titleNow(), await countFiles()]).toEqual(['Minder overlast', 0])
  })

  it('writes once when the server is killed after the commit and before completion is recorded', async () => {
    const job = await order(await changed())
    startRunner()
    await expect.poll(() => getJobState(job.id), patient).toBe('done')
    const changes = await countChanges()
    await api.database.pool.query(
      `update job set state = 'running', heartbeat_at = now() - interval '1 minute', ended_at = null where id = $1`,
      [job.id],
    )
    runners[0]!.wake()
    await expect.poll(() => getJobState(job.id), patient).toBe('done')
    expect(await countChanges()).toBe(changes)
  })

  it('still has the file when another server restarts it', async () => {
    const job = await order(await changed())
    await api.database.pool.query(
      `update job set state = 'running', attempts = 1, heartbeat_at = now() - interval '1 minute' where id = $1`,
      [job.id],
    )
    startRunner()
    await expect.poll(() => getJobState(job.id), patient).toBe('done')
    expect(await titleNow()).toBe('Geen overlast')
  })

  it('hides the file from all other users, also from readers of the plan', async () => {
    await order(await changed())
    const [file] = await api.database.kysely.selectFrom('file').select('id').execute()
    const colleague = await enrol(api.database, people.planner(zone.id, 'Sam Example'))
    const { database } = api
    expect(await loadOrderedFile({ database, actor: colleague }, file!.id)).toBe('hidden')
    expect(await loadOrderedFile({ database, actor: planner }, file!.id)).toMatchObject({ name: 'plan.xlsx' })
    expect(await api.as(colleague).jobs.listJobs({})).toEqual({ jobs: [] })
  })

  it('is available only to users who may edit the plan', async () => {
    const elsewhere = await enrol(api.database, people.planner((await make.organisation({ kind: 'police_zone' })).id))
    const book = await changed()
    const file = book.save()
    const { state } = await preview(file)
    const ordered = api.as(elsewhere).plans.workbook.requestWorkbookImport({ planId, file, state, language: 'nl' })
    expect((await catchError(ordered)).code).toMatch(/FORBIDDEN|NOT_FOUND/)
    expect(await countFiles()).toBe(0)
  })
})
