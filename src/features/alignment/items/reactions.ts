import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { moveToSuccessors } from './queries.ts'

/**
 * Moves the items and answers of an ended organisation to the successors. Subscribes to
 * `registryEvents.organisationEnded`.
 */
export const followSuccessors = (
  context: TransactionContext,
  fact: { organisationId: Id; successorIds: readonly Id[]; date: string },
): Promise<void> => moveToSuccessors(context.tx, fact.organisationId, fact.successorIds, context.now)
