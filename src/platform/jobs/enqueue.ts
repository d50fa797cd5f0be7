import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { TransactionContext } from '../context.ts'
import type { Job } from './contract.ts'
import type { JobKind } from './kind.ts'
import { countOpenJobs, findJob, insertJob } from './queries.ts'

/** The reasons why a job cannot be enqueued. The procedure declares `jobErrors`. */
export type EnqueueFailure = Failure<'UNAUTHORIZED' | 'FORBIDDEN'> | Failure<'TOO_COMPLEX', { maxCount: number }>

/** Maximum number of open jobs of a person. A further job is refused until an open job ends or is cancelled. */
const maxOpenJobs = 5

/**
 * Enqueues a job in the transaction of the act, so the job exists only if the transaction commits. It runs after the
 * commit, as the requesting person. Fails with UNAUTHORIZED without a person, and with FORBIDDEN without the permission
 * of the kind.
 */
export async function enqueueJob<Input>(
  context: TransactionContext,
  kind: JobKind<Input>,
  order: { input: Input; title: string },
): Promise<Result<Job, EnqueueFailure>> {
  const { tx, actor, now } = context
  if (actor.personId === null) return fail('UNAUTHORIZED')
  if (!may(actor, kind.permission)) return fail('FORBIDDEN')
  if ((await countOpenJobs(tx, actor.personId)) >= maxOpenJobs) return fail('TOO_COMPLEX', { maxCount: maxOpenJobs })
  const id = newId()
  await insertJob(tx, { id, kind: kind.name, personId: actor.personId, createdAt: now, ...order })
  context.audit({ subjectKind: 'job', subjectId: id })
  const job = await findJob(tx, actor.personId, id)
  if (!job) throw new Error('The enqueued job cannot be read.')
  return succeed(job)
}
