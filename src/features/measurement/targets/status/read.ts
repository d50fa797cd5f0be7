import type { Indicator } from '#features/measurement/indicators/entities.ts'
import { findIndicators } from '#features/measurement/indicators/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { ResultStatus } from '../results/entities.ts'
import { getCurrentStatement, measure } from '../results/read.ts'
import { computeResultStatus, type Judgement } from '../results/result-status.ts'
import type { Measure } from './queries.ts'

/** A result with the status: computed, unless a user overrode it. */
export interface MeasureStatus extends Omit<Judgement, 'standing'> {
  measure: Measure
  indicator: Indicator
  status: ResultStatus
  byRule: ResultStatus
}

/**
 * Computes the status of results of any plans from the figures that the reader may read. The number of queries does not
 * depend on the number of results.
 */
export async function loadMeasureStatuses(
  context: TransactionContext,
  measures: readonly Measure[],
): Promise<MeasureStatus[]> {
  const indicators = await findIndicators(context.tx, [...new Set(measures.map((entry) => entry.code))])
  const requests = measures.map((entry) => ({
    measure: entry,
    indicator: indicators.get(entry.code)!,
    area: { id: entry.areaId },
    parts: entry.parts,
    expectation: entry.expectation,
  }))
  const measured = await measure(context, requests)
  return requests.map((request) => {
    const { series, withheld } = measured.get(request)!
    const { status: byRule, ...judged } = computeResultStatus(
      request.expectation,
      request.indicator.definition,
      series,
      {
        today: context.today,
        withheld,
      },
    )
    const currentStatement = getCurrentStatement(request.measure.status, byRule, context.today)
    return {
      ...judged,
      measure: request.measure,
      indicator: request.indicator,
      byRule,
      status: currentStatement?.status ?? byRule,
    }
  })
}
