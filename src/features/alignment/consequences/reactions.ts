import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { areReferenced } from './queries.ts'

/**
 * Checks whether items, answers or agreements refer to any of these elements. Answers `planHooks.areElementsReferenced`.
 */
export const areElementsReferenced = (
  context: TransactionContext,
  fact: { planId: Id; elementIds: readonly Id[] },
): Promise<boolean> => areReferenced(context.tx, fact.elementIds)
