import type { ElementUsage } from '#features/planning/plans/hooks.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { countAnswersCarried, countLowerAnswers } from './queries.ts'

/**
 * Returns the usage of each element of a plan: asked and carrying organisations, and the answers that it carries out.
 * Answers `planHooks.elementUsage`.
 */
export async function reportAnswerUsage(
  context: TransactionContext,
  { planId }: { planId: Id },
): Promise<ElementUsage[]> {
  const children = await countLowerAnswers(context.tx, planId)
  const carried = await countAnswersCarried(context.tx, planId)
  return [
    ...children.map((row) => ({ elementId: row.element_id, requested: row.requested, carried: row.carried })),
    ...carried.map((row) => ({ elementId: row.element_id, answers: row.answers })),
  ]
}
