import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listAskedOrganisations } from './queries.ts'
import { closeFulfilled } from './tasks.ts'

/** Closes tasks that a plan in force fulfils. Subscribes to `planEvents.versionCameIntoForce`. */
export async function closePlanCascadeTasks(context: TransactionContext, fact: { planId: Id }): Promise<void> {
  const plan = await findPlan(context.tx, fact.planId)
  if (plan) await closeFulfilled(context, plan.issuingBodyIds)
}

/** Closes tasks that the answers fulfil. Subscribes to `alignmentEvents.itemsAnswered`. */
export const closeAnswerCascadeTasks = async (
  context: TransactionContext,
  fact: { itemIds: readonly Id[] },
): Promise<void> => closeFulfilled(context, await listAskedOrganisations(context.tx, fact.itemIds))
