import { implementSlice } from '../procedure.ts'
import { jobContract } from './contract.ts'
import { findJob, listJobs, requestCancellation } from './queries.ts'

const os = implementSlice(jobContract)

export const jobRoutes = {
  listJobs: os.listJobs.handler(async ({ input, context }) => {
    const { personId } = context.actor
    return { jobs: personId === null ? [] : await listJobs(context.tx, personId, input.limit) }
  }),

  getJob: os.getJob.handler(async ({ input, context, errors }) => {
    const { personId } = context.actor
    const job = personId === null ? undefined : await findJob(context.tx, personId, input.id)
    if (!job) throw errors.NOT_FOUND()
    return job
  }),

  cancelJob: os.cancelJob.handler(async ({ input, context, errors }) => {
    const { personId } = context.actor
    const job = personId === null ? undefined : await findJob(context.tx, personId, input.id)
    if (!job) throw errors.NOT_FOUND()
    if (!job.abilities.cancel && !job.isCancelling) throw errors.JOB_ENDED()
    if (!job.isCancelling) await requestCancellation(context.tx, job.id, context.now)
    context.audit({ subjectKind: 'job', subjectId: job.id })
    return (await findJob(context.tx, context.actor.personId!, job.id)) ?? job
  }),
}
