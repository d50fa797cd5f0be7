import type { Plan } from '#features/planning/plans/entities.ts'
import { findKind, organisationKinds } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'

/** Returns a registered plan without its owner as issuing organisation, unless the owner issues such plans too. */
export async function withPublishedIssuers({ tx }: TransactionContext, plan: Plan): Promise<Plan> {
  if (!plan.isRegistered || plan.issuingBodyIds.length === 1) return plan
  const kind = (await organisationKinds(tx, [plan.ownerId])).get(plan.ownerId)
  if (kind && findKind(plan)?.issuerKinds.includes(kind)) return plan
  return { ...plan, issuingBodyIds: plan.issuingBodyIds.filter((id) => id !== plan.ownerId) }
}
