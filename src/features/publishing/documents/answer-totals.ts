import { countVisible, listPlanAnswers } from '#features/alignment/coverage/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import type { Plan } from '#features/planning/plans/entities.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { AnswerCounts } from './one-page-document.ts'

/**
 * Returns the answers for each element of the plan, by element id. The sheet is handed out, so it shows no number of
 * fewer organisations than the law of the plan requires for readers whom it does not name.
 */
export async function loadAnswerTotals(context: TransactionContext, plan: Plan): Promise<Map<Id, AnswerCounts>> {
  const minimum = Math.max(0, ...(lawOf(plan).answerReaders ?? []).map((rule) => rule.minimum))
  const answers = await listPlanAnswers(context, plan.id)
  return new Map(
    answers
      .map(({ elementId, totals }) => [elementId, { ...totals, requested: countVisible(totals) }] as const)
      .filter(([, { requested }]) => requested >= minimum),
  )
}
