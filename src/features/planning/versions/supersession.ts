import type { Plan } from '#features/planning/plans/entities.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { OverlappingPlan } from '#shared/supersession.ts'
import { listOverlappingPlans, supersedePlan } from './queries/supersession.ts'

type SupersessionFailure =
  | Failure<'PLANS_OVERLAP', { plans: OverlappingPlan[] }>
  | Failure<'SUPERSESSION_DATE', { after: LegalDate }>

/**
 * Checks that a plan can enter into force on a day beside the other plans of the same kind, organisation and area, and
 * records which of them it supersedes from that day: an earlier end of a plan is a decision of its own. Plans past their
 * end need no statement: the database ends them on that day. The plan of another organisation is superseded only if this
 * organisation issues the new plan too. Plans that the actor may not read count, but are not named in the error.
 */
export async function supersedePlans(
  context: TransactionContext,
  plan: Pick<Plan, 'id'>,
  date: LegalDate,
  { planIds, reason }: { planIds: readonly Id[]; reason: string },
): Promise<Result<undefined, SupersessionFailure>> {
  const overlapping = await withSystemAccess(context, () => listOverlappingPlans(context.tx, plan.id, date))
  const open = overlapping.filter(({ planId, maySupersede }) => !maySupersede || !planIds.includes(planId))
  if (open.length > 0) {
    const readable = await listOverlappingPlans(context.tx, plan.id, date)
    return fail('PLANS_OVERLAP', {
      plans: readable.filter(({ planId }) => open.some((entry) => entry.planId === planId)),
    })
  }
  for (const { planId, from } of overlapping) {
    if (date <= from) return fail('SUPERSESSION_DATE', { after: from })
    await supersedePlan(context, planId, { from: date, by: plan.id, reason })
    context.audit({ subjectKind: 'plan', subjectId: planId, planId, reason })
  }
  return succeed()
}
