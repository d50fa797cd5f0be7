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
  const planStatuses = await loadPlanStatuses(work, plans, (look) => withSystemAccess(work, look))
  for (const { id, kind } of plans) {
    const scenario = planStatuses.get(id)
    if (!scenario) continue
    const said = [...scenario.acts]
    const acts = await measuredAlike(work, kind, said)
    if (acts !== said)
      planStatuses.set(id, { ...scenario, acts, standing: computeStatus(scenario.path, acts, work.today) })
  }
  return planStatuses
}
