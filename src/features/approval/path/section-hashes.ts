import { measureIn, measureOfKind, sectionsOfVersion } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { RecordedAct } from './entities.ts'

const measuresOf = (act: RecordedAct): string[] => Object.values(act.sections ?? {}).map(measureIn)

/**
 * Acts with the hashes of what they were about measured alike. What an approval binds may be said otherwise later (another version of the pack, or
 * of the way of counting): then what was approved is measured again on the version that was approved, and an approval stands as long as what is
 * bound today was the same. A round that is over, all measured alike, stays as it was.
 */
export async function measuredAlike(work: Work, kind: string, acts: RecordedAct[]): Promise<RecordedAct[]> {
  const measures = new Set(acts.flatMap(measuresOf))
  const today = measureOfKind(kind)
  const isOver = measures.size === 1 && acts.some((act) => act.kind === 'entered')
  if (isOver || [...measures].every((one) => one === today)) return acts
  const known = new Map<Id, Record<string, string>>()
  const sectionsAt = async (versionId: Id) => {
    if (!known.has(versionId)) known.set(versionId, await sectionsOfVersion(work, versionId))
    return known.get(versionId)!
  }
  const measured: RecordedAct[] = []
  for (const act of acts) {
    if (!act.sections || !act.versionId || measuresOf(act).every((one) => one === today)) measured.push(act)
    else {
      const now = await sectionsAt(act.versionId)
      const kept = Object.keys(act.sections).flatMap((place) => (now[place] ? [[place, now[place]]] : []))
      measured.push({ ...act, sections: Object.fromEntries(act.kind === 'laid' ? Object.entries(now) : kept) })
    }
  }
  return measured
}
