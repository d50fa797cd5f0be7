import { implementSlice } from '../procedure.ts'
import { jobContract } from './contract.ts'
import { findJob, readJobs, requestCancellation } from './queries.ts'

const os = implementSlice(jobContract)

export const jobRoutes = {
  listJobs: os.listJobs.handler(async ({ input, context: { work } }) => {
    const { personId } = work.actor
    return { jobs: personId === null ? [] : await readJobs(work.tx, personId, input.limit) }
  }),

  getJob: os.getJob.handler(async ({ input, context: { work }, errors }) => {
    const { personId } = work.actor
    const job = personId === null ? undefined : await findJob(work.tx, personId, input.id)
    if (!job) throw errors.NOT_FOUND()
    return job
  }),

  cancelJob: os.cancelJob.handler(async ({ input, context: { work }, errors }) => {
    const { personId } = work.actor
    const job = personId === null ? undefined : await findJob(work.tx, personId, input.id)
    if (!job) throw errors.NOT_FOUND()
    if (!job.abilities.cancel && !job.isCancelling) throw errors.JOB_ENDED()
    if (!job.isCancelling) await requestCancellation(work.tx, job.id, work.now)
    work.note({ subjectKind: 'job', subjectId: job.id })
    return (await findJob(work.tx, work.actor.personId!, job.id)) ?? job
  }),
}
