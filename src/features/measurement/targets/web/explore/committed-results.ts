import { writeParts } from '#features/measurement/indicators/web/parts.ts'
import { findPeriodLength, type PeriodRange } from '#features/measurement/indicators/web/periods.ts'
import type { PlanExpectation } from '../../external/contract.ts'
import { computeExpected } from '../../results/model.ts'
import type { VisibleLine } from './lines.ts'

export const matchesLine = (entry: PlanExpectation, line: VisibleLine): boolean =>
  entry.indicator === line.code && entry.areaId === line.areaId && writeParts(entry.parts) === writeParts(line.parts)

/** Returns the period of an expected result: of the targets, otherwise of the baseline. */
const getFinalPeriod = ({ expectation }: PlanExpectation): PeriodRange | undefined =>
  expectation.targets.at(-1) ?? expectation.baseline ?? undefined

/**
 * Checks whether an expected result can be drawn. A target for a year gives no value for a month, so the period lengths
 * must be equal.
 */
export function isDrawable(entry: PlanExpectation, periods: readonly PeriodRange[]): boolean {
  const span = getFinalPeriod(entry)
  const [first] = periods
  return (
    span !== undefined &&
    first !== undefined &&
    findPeriodLength(span) !== undefined &&
    findPeriodLength(span) === findPeriodLength(first)
  )
}

/** Returns the expected value of each period and the baseline. There is no expected value before the baseline. */
export function toCommittedPoints({ expectation }: PlanExpectation, periods: readonly PeriodRange[]) {
  const { baseline, targets } = expectation
  const begins = baseline?.startsOn ?? targets[0]?.startsOn
  const periodIndex = baseline ? periods.findIndex((period) => period.startsOn === baseline.startsOn) : -1
  return {
    points: periods.map((period) => {
      const isBefore = begins === undefined || period.startsOn < begins
      const expected = isBefore ? null : computeExpected(expectation, period)
      if (!expected) return null
      return 'value' in expected ? Number(expected.value) : { low: Number(expected.low), high: Number(expected.high) }
    }),
    from: baseline && periodIndex >= 0 ? { periodIndex, value: Number(baseline.value) } : undefined,
  }
}
