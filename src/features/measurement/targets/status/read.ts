import type { Indicator } from '#features/measurement/indicators/entities.ts'
import { findIndicators } from '#features/measurement/indicators/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { type CurrentStatus, computeCurrentStatus } from '../results/current-status.ts'
import type { StatusStatement } from '../results/entities.ts'
import { measure } from '../results/read.ts'
import type { Measure } from './queries.ts'

/** A result with the status: computed, unless a user overrode it. */
export interface MeasureStatus extends CurrentStatus<StatusStatement> {
  measure: Measure
  indicator: Indicator
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
    const { indicator } = request
    const current = computeCurrentStatus(request.measure, indicator.definition, measured.get(request)!, context.today)
    return { ...current, measure: request.measure, indicator }
  })
}
