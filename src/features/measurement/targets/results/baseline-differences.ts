import type { TransactionContext } from '#platform/context.ts'
import type { Amount } from '#shared/amount.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { listResults } from './queries/results.ts'
import { addFigures } from './read.ts'

/** A result whose baseline differs from the figure recorded for its period. */
export interface BaselineDifference {
  elementId: Id
  indicatorNames: Names
  baseline: Amount
  recorded: Amount
}

/**
 * Returns the results of a plan whose baseline differs from the recorded figure, based on the figures that the actor may
 * read. A baseline equals that figure when it is saved, so the figure was corrected or reported later.
 */
export async function findBaselineDifferences(context: TransactionContext, planId: Id): Promise<BaselineDifference[]> {
  const results = await addFigures(context, await listResults(context.tx, { planIds: [planId] }))
  return results.flatMap(({ elementId, indicator, expectation: { baseline }, currentStatus: { recordedBaseline } }) =>
    baseline && recordedBaseline
      ? [{ elementId, indicatorNames: indicator.names, baseline: baseline.value, recorded: recordedBaseline.value }]
      : [],
  )
}
