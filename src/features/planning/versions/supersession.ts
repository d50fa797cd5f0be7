import type { Plan } from '#features/planning/plans/entities.ts'
import { recordChanges } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { OverlappingPlan, Supersession } from '#shared/supersession.ts'
import { listOverlappingPlans, supersedePlan } from './queries/supersession.ts'

type SupersessionFailure =
  | Failure<'PLANS_OVERLAP', { plans: OverlappingPlan[] }>
  | Failure<'SUPERSESSION_DATE', { after: LegalDate; until: LegalDate }>

/**
 * Checks that a plan can enter into force on a day beside the other plans of the same kind, organisation and area, and
 * records which of them it supersedes. Plans past their end need no statement: the database ends them on that day.
 * Plans that the actor may not read count, but are not named in the error.
 */
export async function supersedePlans(
  context: TransactionContext,
  plan: Pick<Plan, 'id'>,
  date: LegalDate,
  supersessions: readonly Supersession[],
): Promise<Result<undefined, SupersessionFailure>> {
  const overlapping = await withSystemAccess(context, () => listOverlappingPlans(context.tx, plan.id, date))
  const open = overlapping.filter(({ planId }) => !supersessions.some((entry) => entry.planId === planId))
  if (open.length > 0) {
    const readable = await listOverlappingPlans(context.tx, plan.id, date)
    return fail('PLANS_OVERLAP', {
      plans: readable.filter(({ planId }) => open.some((entry) => entry.planId === planId)),
    })
  }
  for (const { planId, from } of supersessions) {
    const superseded = overlapping.find((entry) => entry.planId === planId)
    if (!superseded) continue
    if (from <= superseded.from || from > date)
      return fail('SUPERSESSION_DATE', { after: superseded.from, until: date })
    await withSystemAccess(context, () => supersedePlan(context, planId, { from, by: plan.id }))
    const fields = { supersededOn: [null, from] as [null, string] }
    await recordChanges(context, [{ planId, elementId: null, procedure: 'bringIntoForce', fields }])
    context.audit({ subjectKind: 'plan', subjectId: planId, planId })
  }
  return succeed()
}
