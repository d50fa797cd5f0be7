import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { makeRun, makeWordFile, paragraph } from '#platform/intake/docx/word.fixture.ts'
import { type JobRunner, openRunner } from '#platform/jobs/runner.ts'
import { catchError } from '../../../../testing/api.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { maxBatchSize } from './contract.ts'
import { api, functionId, getIntakeApi, headed, makePlanFile, plan, planner, zone } from './old-plan.fixture.ts'
import { computeProgress, decide } from './outline/model.ts'
import { proposeOutlineJob } from './propose-job.ts'

const patient = { timeout: 60_000, interval: 100 }
let runner: JobRunner | undefined

afterEach(async () => {
  await runner?.close()
  runner = undefined
})

describe('Long document', () => {
  const long = makeWordFile(
    headed(1, 'SD 1: Minder inbraken') +
      paragraph(makeRun('Verantwoordelijke: Korpschef')) +
      Array.from({ length: maxBatchSize }, (_, at) => paragraph(makeRun(`Alinea ${at}.`))).join(''),
  )
  const order = () => getIntakeApi().importFile({ planId: plan.id, file: makePlanFile(long) })
  const run = () => {
    const { database, clock } = api
    const log = pino({ level: 'silent' })
    runner = openRunner({
      database,
      clock,
      log,
      publishChanges: (announcements) => api.publishedChanges.push(...announcements),
      kinds: [proposeOutlineJob],
    })
    runner.wake()
  }
  const reaches = (id: string, state: string) =>
    expect.poll(async () => (await api.as(planner).jobs.getJob({ id })).state, patient).toBe(state)

  it('is processed in a background task, and the proposal then opens like any other', async () => {
    const brought = await order()
    expect(brought).toMatchObject({ isProposed: false, jobId: expect.any(String), language: 'nl' })
    expect(await catchError(getIntakeApi().getIntake({ id: brought.id }))).toMatchObject({ code: 'NOT_FOUND' })
    run()
    await reaches(brought.jobId!, 'done')
    const intake = await getIntakeApi().getIntake({ id: brought.id })
    expect(intake).toMatchObject({ isProposed: true, outline: { choices: { f1: functionId } } })
    expect(computeProgress(intake.outline)).toMatchObject({
      placedParagraphs: maxBatchSize + 2,
      paragraphs: maxBatchSize + 2,
    })
  })

  it('is cancelled with the text kept, and can be processed again by any user who may edit the plan', async () => {
    const { id, jobId } = await order()
    await api.as(planner).jobs.cancelJob({ id: jobId! })
    const colleague = await enrol(api.database, people.planner(zone.id, 'Sam', 'nl'))
    const [seen] = (await getIntakeApi(colleague).listIntakes({ planId: plan.id })).intakes
    // The job of another user is not readable.
    expect(seen).toMatchObject({ id, isProposed: false, jobId: null })
    await getIntakeApi(colleague).regenerateProposal({ id })
    run()
    await expect
      .poll(async () => (await getIntakeApi().listIntakes({ planId: plan.id })).intakes[0]!.isProposed, patient)
      .toBe(true)
    expect((await getIntakeApi().regenerateProposal({ id })).isProposed).toBe(true)
  })

  it('keeps the decisions on the proposal, also when the task is started again', async () => {
    const { id, jobId } = await order()
    run()
    await reaches(jobId!, 'done')
    const { outline, revision } = await getIntakeApi().getIntake({ id })
    const decided = decide(outline, new Set(['e1']), 'accepted')
    await getIntakeApi().saveOutline({ id, revision, outline: decided })
    await api.database.kysely.updateTable('job').set({ state: 'waiting' }).where('id', '=', jobId!).execute()
    runner!.wake()
    await reaches(jobId!, 'done')
    expect(await getIntakeApi().getIntake({ id })).toMatchObject({ revision: revision + 1, outline: decided })
  })

  it('fails in the task with a reason when it was deleted during processing', async () => {
    const { id, jobId } = await order()
    await getIntakeApi().removeIntake({ id })
    run()
    await reaches(jobId!, 'failed')
    expect(await api.as(planner).jobs.getJob({ id: jobId! })).toMatchObject({ error: 'NOT_FOUND' })
  })

  it('is rejected immediately when it is invalid or contains sensitive text', async () => {
    const file = makePlanFile(makeWordFile(paragraph(makeRun('Rekening BE71 0961 2345 6769')).repeat(maxBatchSize + 1)))
    expect(await catchError(getIntakeApi().importFile({ planId: plan.id, file }))).toMatchObject({
      code: 'SENSITIVE_TEXT',
    })
    expect((await getIntakeApi().listIntakes({ planId: plan.id })).intakes).toEqual([])
  })
})
