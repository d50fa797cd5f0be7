import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { moveToSuccessors } from './queries.ts'

/**
 * Moves the items and answers of an ended organisation to the successors. Subscribes to
 * `registryFacts.organisationEnded`.
 */
export const followSuccessors = (
  work: Work,
  fact: { organisationId: Id; successorIds: readonly Id[]; date: string },
): Promise<void> => moveToSuccessors(work.tx, fact.organisationId, fact.successorIds, work.now)
