import { findPlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listAskedOrganisations } from './queries.ts'
import { closeFulfilled } from './tasks.ts'

/** Closes tasks that a plan in force fulfils. Subscribes to `planFacts.versionCameIntoForce`. */
export async function closePlanCascadeTasks(work: Work, fact: { planId: Id }): Promise<void> {
  const plan = await findPlan(work.tx, fact.planId)
  if (plan) await closeFulfilled(work, plan.issuingBodyIds)
}

/** Closes tasks that the answers fulfil. Subscribes to `alignmentFacts.itemsAnswered`. */
export const closeAnswerCascadeTasks = async (work: Work, fact: { itemIds: readonly Id[] }): Promise<void> =>
  closeFulfilled(work, await listAskedOrganisations(work.tx, fact.itemIds))
