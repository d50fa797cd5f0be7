import { findIndicators } from '#features/measurement/indicators/definitions/queries.ts'
import type { Indicator } from '#features/measurement/indicators/entities.ts'
import type { Work } from '#platform/context.ts'
import type { ResultStatus } from '../results/entities.ts'
import { getCurrentStatement, measure } from '../results/read.ts'
import { type Judgement, judge } from '../results/result-status.ts'
import type { Measure } from './queries.ts'

/** A result with the status: computed, unless a user overrode it. */
export interface MeasureStatus extends Omit<Judgement, 'standing'> {
  measure: Measure
  indicator: Indicator
  standing: ResultStatus
  byRule: ResultStatus
}

/**
 * Computes the status of results of any plans from the figures that the reader may read. The number of queries does not
 * depend on the number of results.
 */
export async function loadMeasureStatuses(work: Work, measures: readonly Measure[]): Promise<MeasureStatus[]> {
  const indicators = await findIndicators(work.tx, [...new Set(measures.map((one) => one.code))])
  const requests = measures.map((one) => ({
    measure: one,
    indicator: indicators.get(one.code)!,
    area: { id: one.areaId },
    parts: one.parts,
    expectation: one.expectation,
  }))
  const measured = await measure(work, requests)
  return requests.map((one) => {
    const { series, withheld } = measured.get(one)!
    const { standing: byRule, ...judged } = judge(one.expectation, one.indicator.definition, series, {
      today: work.today,
      withheld,
    })
    const said = getCurrentStatement(one.measure.status, byRule, work.today)
    return { ...judged, measure: one.measure, indicator: one.indicator, byRule, standing: said?.standing ?? byRule }
  })
}
