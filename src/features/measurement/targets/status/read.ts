import { findIndicators } from '#features/measurement/indicators/definitions/queries.ts'
import type { Indicator } from '#features/measurement/indicators/entities.ts'
import type { Work } from '#platform/context.ts'
import type { Standing } from '../results/entities.ts'
import { measure, saidNow } from '../results/read.ts'
import { type Judgement, judge } from '../results/result-status.ts'
import type { Measure } from './queries.ts'

/** A result with the status: computed, unless a user overrode it. */
export interface Stands extends Omit<Judgement, 'standing'> {
  measure: Measure
  indicator: Indicator
  standing: Standing
  byRule: Standing
}

/**
 * Computes the status of results of any plans from the figures that the reader may read. The number of queries does not
 * depend on the number of results.
 */
export async function standingsOf(work: Work, measures: readonly Measure[]): Promise<Stands[]> {
  const indicators = await findIndicators(work.tx, [...new Set(measures.map((one) => one.code))])
  const asked = measures.map((one) => ({
    measure: one,
    indicator: indicators.get(one.code)!,
    area: { id: one.areaId },
    parts: one.parts,
    expectation: one.expectation,
  }))
  const measured = await measure(work, asked)
  return asked.map((one) => {
    const { series, withheld } = measured.get(one)!
    const { standing: byRule, ...judged } = judge(one.expectation, one.indicator.definition, series, {
      today: work.today,
      withheld,
    })
    const said = saidNow(one.measure.status, byRule, work.today)
    return { ...judged, measure: one.measure, indicator: one.indicator, byRule, standing: said?.standing ?? byRule }
  })
}
