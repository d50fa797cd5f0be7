import type { Work } from '#platform/context.ts'
import type { RecordedAct } from '../entities.ts'
import { readEvidence } from './queries.ts'

/** Acts with what is kept of them: their own, and that of the sitting in which they fell, as far as the reader may see either. */
export async function withEvidence(work: Work, acts: readonly RecordedAct[]): Promise<RecordedAct[]> {
  const own = await readEvidence(
    work.tx,
    'act',
    acts.map(({ id }) => id),
  )
  const sittings = [...new Set(acts.flatMap(({ sittingId }) => sittingId ?? []))]
  const ofSittings = await readEvidence(work.tx, 'sitting', sittings)
  return acts.map((act) => {
    const its = [...(own.get(act.id) ?? []), ...(act.sittingId ? (ofSittings.get(act.sittingId) ?? []) : [])]
    return its.length > 0 ? { ...act, evidence: its } : act
  })
}
