import { findPlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listAskedBodies } from './queries.ts'
import { closeFulfilled } from './tasks.ts'

/** A plan in force may be what its bodies owed another plan. For `planFacts.versionCameIntoForce`. */
export async function endCascadeOfPlan(work: Work, fact: { planId: Id }): Promise<void> {
  const plan = await findPlan(work.tx, fact.planId)
  if (plan) await closeFulfilled(work, plan.issuingBodyIds)
}

/** Answers may be the last that a body owed. For `alignmentFacts.itemsAnswered`. */
export const endCascadeOfAnswers = async (work: Work, fact: { itemIds: readonly Id[] }): Promise<void> =>
  closeFulfilled(work, await listAskedBodies(work.tx, fact.itemIds))
