import { type PlanStanding, standingsOf } from '#features/approval/path/bulk-status.ts'
import { standOn } from '#features/approval/path/model.ts'
import { measuredAlike } from '#features/approval/path/section-hashes.ts'
import { withEveryRow } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'

/** Returns the status of these plans as for a single plan: old hashes are recomputed with the current binding. */
export async function standingsNow(
  work: Work,
  plans: readonly { id: Id; kind: string; areaId: Id | null; ownerId: Id }[],
): Promise<Map<Id, PlanStanding>> {
  const found = await standingsOf(work, plans, (look) => withEveryRow(work, look))
  for (const { id, kind } of plans) {
    const its = found.get(id)
    if (!its) continue
    const said = [...its.acts]
    const acts = await measuredAlike(work, kind, said)
    if (acts !== said) found.set(id, { ...its, acts, standing: standOn(its.path, acts, work.today) })
  }
  return found
}
