import { areStoodOn } from '#features/alignment/consequences/queries.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { moveToSuccessors } from './queries.ts'

/** Whether items, answers or agreements stand on one of these elements. For `planFacts.elementLeaving`. */
export const standOnElements = (work: Work, fact: { planId: Id; elementIds: readonly Id[] }): Promise<boolean> =>
  areStoodOn(work.tx, fact.elementIds)

/** What an ended body was asked, and answered, goes to its successors. For `registryFacts.organisationEnded`. */
export const followSuccessors = (
  work: Work,
  fact: { organisationId: Id; successorIds: readonly Id[]; on: string },
): Promise<void> => moveToSuccessors(work.tx, fact.organisationId, fact.successorIds, work.now)
