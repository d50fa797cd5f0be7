import { areReferenced } from '#features/alignment/consequences/queries.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { moveToSuccessors } from './queries.ts'

/**
 * Checks whether items, answers or agreements refer to any of these elements. Subscribes to `planFacts.elementLeaving`.
 */
export const areElementsReferenced = (work: Work, fact: { planId: Id; elementIds: readonly Id[] }): Promise<boolean> =>
  areReferenced(work.tx, fact.elementIds)

/**
 * Moves the items and answers of an ended organisation to the successors. Subscribes to
 * `registryFacts.organisationEnded`.
 */
export const followSuccessors = (
  work: Work,
  fact: { organisationId: Id; successorIds: readonly Id[]; on: string },
): Promise<void> => moveToSuccessors(work.tx, fact.organisationId, fact.successorIds, work.now)
