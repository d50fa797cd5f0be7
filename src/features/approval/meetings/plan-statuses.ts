import { hashWithSameScheme, loadPlanStatuses, type PlanPathStatus } from '#features/approval/path/index.ts'
import { computeStatus } from '#features/approval/path/model.ts'
import { loadPlanParties } from '#features/country/language-regime/index.ts'
import type { PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'

/** Returns the status of these plans as for a single plan: old hashes are recomputed with the current binding. */
export async function loadCurrentPlanStatuses(
  context: TransactionContext,
  plans: readonly (PlanLaw & { id: Id; areaId: Id | null; ownerId: Id })[],
): Promise<Map<Id, PlanPathStatus>> {
  const planStatuses = await loadPlanStatuses(context, plans, (query) => withSystemAccess(context, query))
  const getParty = await loadPlanParties(context.tx, plans)
  for (const plan of plans) {
    const { id } = plan
    const planStatus = planStatuses.get(id)
    if (!planStatus) continue
    const entries = [...planStatus.acts]
    const acts = await hashWithSameScheme(context, plan, entries, getParty)
    if (acts !== entries)
      planStatuses.set(id, { ...planStatus, acts, status: computeStatus(planStatus.path, acts, context.today) })
  }
  return planStatuses
}
