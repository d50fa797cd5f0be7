import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { paragraph, run, wordOf } from '#platform/intake/docx/word.fixture.ts'
import { type JobRunner, openRunner } from '#platform/jobs/runner.ts'
import { refusalOf } from '../../../../testing/api.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { mostAtOnce } from './contract.ts'
import { api, dutyId, fileOf, headed, intakeOf, plan, planner, zone } from './old-plan.fixture.ts'
import { decide, progressOf } from './outline/model.ts'
import { proposeOutlineJob } from './propose-job.ts'

const patient = { timeout: 60_000, interval: 100 }
let runner: JobRunner | undefined

afterEach(async () => {
  await runner?.close()
  runner = undefined
})

describe('a long document', () => {
  const long = wordOf(
    headed(1, 'SD 1: Minder inbraken') +
      paragraph(run('Verantwoordelijke: Korpschef')) +
      Array.from({ length: mostAtOnce }, (_, at) => paragraph(run(`Alinea ${at}.`))).join(''),
  )
  const order = () => intakeOf().importFile({ planId: plan.id, file: fileOf(long) })
  const work = () => {
    const { database, clock } = api
    const log = pino({ level: 'silent' })
    runner = openRunner({ database, clock, log, tell: (told) => api.told.push(...told), kinds: [proposeOutlineJob] })
    runner.wake()
  }
  const reaches = (id: string, state: string) =>
    expect.poll(async () => (await api.as(planner).jobs.getJob({ id })).state, patient).toBe(state)

  it('is gone through as work that one may leave; then its proposal is opened as any other', async () => {
    const brought = await order()
    expect(brought).toMatchObject({ isProposed: false, jobId: expect.any(String), language: 'nl' })
    expect(await refusalOf(intakeOf().getIntake({ id: brought.id }))).toMatchObject({ code: 'NOT_FOUND' })
    work()
    await reaches(brought.jobId!, 'done')
    const intake = await intakeOf().getIntake({ id: brought.id })
    expect(intake).toMatchObject({ isProposed: true, outline: { choices: { f1: dutyId } } })
    expect(progressOf(intake.outline)).toMatchObject({ placed: mostAtOnce + 2, paragraphs: mostAtOnce + 2 })
  })

  it('is stopped, its words stay, and it is gone through again by whoever writes the plan', async () => {
    const { id, jobId } = await order()
    await api.as(planner).jobs.cancelJob({ id: jobId! })
    const colleague = await enrol(api.database, people.planner(zone.id, 'Sam', 'nl'))
    const [seen] = (await intakeOf(colleague).listIntakes({ planId: plan.id })).intakes
    // The job of another user is not readable.
    expect(seen).toMatchObject({ id, isProposed: false, jobId: null })
    await intakeOf(colleague).proposeAgain({ id })
    work()
    await expect
      .poll(async () => (await intakeOf().listIntakes({ planId: plan.id })).intakes[0]!.isProposed, patient)
      .toBe(true)
    expect((await intakeOf().proposeAgain({ id })).isProposed).toBe(true)
  })

  it('keeps what was decided of its proposal, also where its work is begun once more', async () => {
    const { id, jobId } = await order()
    work()
    await reaches(jobId!, 'done')
    const { outline, revision } = await intakeOf().getIntake({ id })
    const decided = decide(outline, new Set(['e1']), 'accepted')
    await intakeOf().saveOutline({ id, revision, outline: decided })
    await api.database.kysely.updateTable('job').set({ state: 'waiting' }).where('id', '=', jobId!).execute()
    runner!.wake()
    await reaches(jobId!, 'done')
    expect(await intakeOf().getIntake({ id })).toMatchObject({ revision: revision + 1, outline: decided })
  })

  it('that is put away meanwhile is not found by its work, which says so', async () => {
    const { id, jobId } = await order()
    await intakeOf().removeIntake({ id })
    work()
    await reaches(jobId!, 'failed')
    expect(await api.as(planner).jobs.getJob({ id: jobId! })).toMatchObject({ error: 'NOT_FOUND' })
  })

  it('is refused at once where it is none, or holds what may never be stored', async () => {
    const file = fileOf(wordOf(paragraph(run('Rekening BE71 0961 2345 6769')).repeat(mostAtOnce + 1)))
    expect(await refusalOf(intakeOf().importFile({ planId: plan.id, file }))).toMatchObject({ code: 'SENSITIVE_TEXT' })
    expect((await intakeOf().listIntakes({ planId: plan.id })).intakes).toEqual([])
  })
})
