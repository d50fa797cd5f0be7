import { ORPCError } from '@orpc/server'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import type { Work } from '../context.ts'
import type { Job } from './contract.ts'
import type { JobKind } from './kind.ts'
import { countOpenJobs, findJob, insertJob } from './queries.ts'

/** A person who orders more has to wait for, or cancel, what was ordered before. */
const mostOpen = 5

/**
 * Orders long work in the transaction of the act: it exists when that commits, and not otherwise. It runs after the commit, as
 * the person who asks.
 * Refuses with UNAUTHORIZED who is nobody in particular, and with TOO_MUCH_WORK (`jobRefusals`), which the procedure declares.
 */
export async function enqueueJob<Input>(
  work: Work,
  kind: JobKind<Input>,
  order: { input: Input; title: string },
): Promise<Job> {
  const { tx, actor, now } = work
  if (actor.personId === null) throw new ORPCError('UNAUTHORIZED')
  if (!may(actor, kind.permission)) throw new ORPCError('FORBIDDEN')
  if ((await countOpenJobs(tx, actor.personId)) >= mostOpen)
    throw new ORPCError('TOO_MUCH_WORK', { status: 409, defined: true, data: { most: mostOpen } })
  const id = newId()
  await insertJob(tx, { id, kind: kind.name, personId: actor.personId, createdAt: now, ...order })
  work.note({ subjectKind: 'job', subjectId: id })
  const job = await findJob(tx, actor.personId, id)
  if (!job) throw new Error('A job that was just ordered cannot be read.')
  return job
}
