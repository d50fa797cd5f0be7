import { ORPCError } from '@orpc/server'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import type { TransactionContext } from '../context.ts'
import type { Job } from './contract.ts'
import type { JobKind } from './kind.ts'
import { countOpenJobs, findJob, insertJob } from './queries.ts'

/** Maximum number of open jobs of a person. A further job is refused until an open job ends or is cancelled. */
const maxOpenJobs = 5

/**
 * Enqueues a job in the transaction of the act, so the job exists only if the transaction commits. It runs after the
 * commit, as the requesting person.
 * @throws UNAUTHORIZED without a person, FORBIDDEN without the permission of the kind, and TOO_COMPLEX (`jobErrors`),
 *   which the procedure must declare
 */
export async function enqueueJob<Input>(
  context: TransactionContext,
  kind: JobKind<Input>,
  order: { input: Input; title: string },
): Promise<Job> {
  const { tx, actor, now } = context
  if (actor.personId === null) throw new ORPCError('UNAUTHORIZED')
  if (!may(actor, kind.permission)) throw new ORPCError('FORBIDDEN')
  if ((await countOpenJobs(tx, actor.personId)) >= maxOpenJobs)
    throw new ORPCError('TOO_COMPLEX', { status: 409, defined: true, data: { maxCount: maxOpenJobs } })
  const id = newId()
  await insertJob(tx, { id, kind: kind.name, personId: actor.personId, createdAt: now, ...order })
  context.audit({ subjectKind: 'job', subjectId: id })
  const job = await findJob(tx, actor.personId, id)
  if (!job) throw new Error('A job that was just ordered cannot be read.')
  return job
}
