import {
  type BoundPlan,
  findHashMethod,
  hashVersionSections,
  parseHashMethod,
} from '#features/planning/versions/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { RecordedAct } from './entities.ts'
import { listEffectiveActs } from './model.ts'

const getSectionHashes = (act: RecordedAct): string[] => Object.values(act.sections ?? {}).map(parseHashMethod)

/**
 * Returns acts with hashes that are comparable. The binding content may be defined differently later, by another
 * version of the pack or of the hash method. The version of each act is then hashed again, and an approval is valid
 * while the content that is binding today is unchanged.
 * An ended round with uniform hashes is left unchanged.
 * @param getParty the language parties of many plans, read before
 */
export async function hashWithSameScheme(
  context: TransactionContext,
  plan: BoundPlan,
  acts: RecordedAct[],
  getParty?: Parameters<typeof findHashMethod>[2],
): Promise<RecordedAct[]> {
  const measures = new Set(acts.flatMap(getSectionHashes))
  const isOver = measures.size === 1 && listEffectiveActs(acts).some(({ kind }) => kind === 'entered_into_force')
  if (isOver || measures.size === 0) return acts
  const today = await findHashMethod(context, plan, getParty)
  if ([...measures].every((measure) => measure === today)) return acts
  const submitted = new Map(acts.flatMap((act) => (act.kind === 'submitted' ? [[act.versionId!, act.sections]] : [])))
  const known = new Map<Id, Record<string, string>>()
  const loadSections = async (versionId: Id) => {
    if (!known.has(versionId)) known.set(versionId, await hashVersionSections(context, versionId))
    return known.get(versionId)!
  }
  const measured: RecordedAct[] = []
  for (const act of acts) {
    if (!act.sections || !act.versionId || getSectionHashes(act).every((sectionHash) => sectionHash === today))
      measured.push(act)
    else {
      const now = await loadSections(act.versionId)
      const before = submitted.get(act.versionId)
      // Content outside sections is part of every act that covers the cover, also content that was not bound at that time.
      const isAdded = (place: string) => act.sections!.cover !== undefined && before && before[place] === undefined
      const currentSections = Object.entries(now).filter(
        ([place]) => act.kind === 'submitted' || act.sections![place] !== undefined || isAdded(place),
      )
      measured.push({ ...act, sections: Object.fromEntries(currentSections) })
    }
  }
  return measured
}
