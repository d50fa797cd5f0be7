import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { RecordedAct } from '../entities.ts'
import { getEvidence, listDocumentableActs } from './queries.ts'

/** Returns those of these acts to which the procedure would let the actor add a document. */
export async function listAttachableActs(
  { tx, actor }: TransactionContext,
  acts: readonly RecordedAct[],
): Promise<Id[]> {
  if (!may(actor, 'path.speak')) return []
  const documentable = await listDocumentableActs(
    tx,
    acts.map(({ id }) => id),
  )
  return documentable.flatMap(({ id, ownerId }) => (may(actor, 'path.speak', ownerId) ? [id] : []))
}

/**
 * Returns acts with their supporting documents and those of the meeting in which they were recorded, as far as the
 * reader may see them.
 */
export async function withEvidence(context: TransactionContext, acts: readonly RecordedAct[]): Promise<RecordedAct[]> {
  const own = await getEvidence(
    context.tx,
    'act',
    acts.map(({ id }) => id),
  )
  const meetings = [...new Set(acts.flatMap(({ meetingId }) => meetingId ?? []))]
  const ofMeetings = await getEvidence(context.tx, 'meeting', meetings)
  return acts.map((act) => {
    const evidence = [...(own.get(act.id) ?? []), ...(act.meetingId ? (ofMeetings.get(act.meetingId) ?? []) : [])]
    return evidence.length > 0 ? { ...act, evidence } : act
  })
}
