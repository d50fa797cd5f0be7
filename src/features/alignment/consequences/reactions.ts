import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { areReferenced } from './queries.ts'

/**
 * Checks whether items, answers or agreements refer to any of these elements. Subscribes to `planFacts.elementLeaving`.
 */
export const areElementsReferenced = (work: Work, fact: { planId: Id; elementIds: readonly Id[] }): Promise<boolean> =>
  areReferenced(work.tx, fact.elementIds)
