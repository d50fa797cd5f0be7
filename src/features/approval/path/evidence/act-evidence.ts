import type { TransactionContext } from '#platform/context.ts'
import type { RecordedAct } from '../entities.ts'
import { getEvidence } from './queries.ts'

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
