import { findPlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listAskedBodies } from './queries.ts'
import { closeFulfilled } from './tasks.ts'

/** Closes tasks that a plan in force fulfils. Subscribes to `planFacts.versionCameIntoForce`. */
export async function endCascadeOfPlan(work: Work, fact: { planId: Id }): Promise<void> {
  const plan = await findPlan(work.tx, fact.planId)
  if (plan) await closeFulfilled(work, plan.issuingBodyIds)
}

/** Closes tasks that the answers fulfil. Subscribes to `alignmentFacts.itemsAnswered`. */
export const endCascadeOfAnswers = async (work: Work, fact: { itemIds: readonly Id[] }): Promise<void> =>
  closeFulfilled(work, await listAskedBodies(work.tx, fact.itemIds))
