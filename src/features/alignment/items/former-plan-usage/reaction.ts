import type { KnownOfElement } from '#features/planning/plans/events.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { countAnswersBelow, countAnswersCarried } from './queries.ts'

/**
 * Returns the usage of each element of a plan: asked and carrying organisations, and the answers that it carries out.
 * Subscribes to `planFacts.lookedBackOn`.
 */
export async function lookBackOnAnswers(work: Work, { planId }: { planId: Id }): Promise<KnownOfElement[]> {
  const below = await countAnswersBelow(work.tx, planId)
  const carried = await countAnswersCarried(work.tx, planId)
  return [
    ...below.map((row) => ({ elementId: row.element_id, asked: row.asked, carried: row.carried })),
    ...carried.map((row) => ({ elementId: row.element_id, answers: row.answers })),
  ]
}
