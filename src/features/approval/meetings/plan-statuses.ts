import { loadPlanStatuses, measuredAlike, type PlanPathStatus } from '#features/approval/path/index.ts'
import { computeStatus } from '#features/approval/path/model.ts'
import { withSystemAccess } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'

/** Returns the status of these plans as for a single plan: old hashes are recomputed with the current binding. */
export async function loadCurrentPlanStatuses(
  work: Work,
  plans: readonly { id: Id; kind: string; areaId: Id | null; ownerId: Id }[],
): Promise<Map<Id, PlanPathStatus>> {
  const planStatuses = await loadPlanStatuses(work, plans, (query) => withSystemAccess(work, query))
  for (const { id, kind } of plans) {
    const planStatus = planStatuses.get(id)
    if (!planStatus) continue
    const entries = [...planStatus.acts]
    const acts = await measuredAlike(work, kind, entries)
    if (acts !== entries)
      planStatuses.set(id, { ...planStatus, acts, status: computeStatus(planStatus.path, acts, work.today) })
  }
  return planStatuses
}
