import type { Definition, Period } from '#features/measurement/indicators/entities.ts'
import { type Amount, compareAmounts, subtractAmount } from '#shared/amount.ts'
import { countWholeMonths, dayNumber, type LegalDate } from '#shared/dates.ts'
import type { Baseline, Expectation, ExpectationIssue, Target } from './entities.ts'
import { type Counted, findPeriodIssues, haveSameLength } from './periods/model.ts'

const isPeriod = ({ startsOn, endsOn }: Period): boolean => startsOn < endsOn

/** Returns the issues of an expectation. An incomplete expectation is not stored. */
export function findExpectationIssues(
  expectation: Expectation,
  definition: Pick<Definition, 'polarity'> & Counted,
): ExpectationIssue[] {
  const { baseline, shape, targets } = expectation
  const { polarity } = definition
  const issues: ExpectationIssue[] = []
  const addIssue = (code: ExpectationIssue['code'], targetIndex: number | null = null) =>
    issues.push({ code, targetIndex })
  if (baseline && !isPeriod(baseline)) addIssue('PERIOD_INVALID')
  if (shape === 'path' && !baseline && targets.length > 0) addIssue('PATH_NEEDS_BASELINE')
  if (polarity === 'range' && shape !== 'range' && targets.length > 0) addIssue('RANGE_REQUIRED')
  for (const [at, target] of targets.entries()) {
    if (!isPeriod(target)) addIssue('PERIOD_INVALID', at)
    if (shape === 'range') {
      const { low, high } = target
      if (low === null || high === null) addIssue('TARGET_VALUE_MISSING', at)
      else if (compareAmounts(low, high) > 0) addIssue('RANGE_INVALID', at)
    } else if (target.value === null) addIssue('TARGET_VALUE_MISSING', at)
    const before = targets[at - 1]
    if (before && before.endsOn >= target.endsOn) addIssue('TARGETS_IN_ORDER', at)
    if (baseline && target.endsOn <= baseline.endsOn) addIssue('BASELINE_AFTER_TARGET', at)
  }
  return issues.some(({ code }) => code === 'PERIOD_INVALID')
    ? issues
    : [...issues, ...findPeriodIssues(expectation, definition)]
}

/**
 * Returns how much better a value is than another, in the unit; null if no direction is better (ambiguous, range). The
 * difference is exact: it is zero only for equal values.
 */
export function computeGain(value: Amount, other: Amount, polarity: Definition['polarity']): number | null {
  if (polarity === 'up') return Number(subtractAmount(value, other))
  return polarity === 'down' ? Number(subtractAmount(other, value)) : null
}

/**
 * Checks whether the last target requires no improvement on the baseline (rule `ambition`: of 14 targets that were met,
 * 8 were so from the first year; Dutch Court of Audit 2016). A range requires none if the baseline lies within it.
 */
export function requiresNoChange(
  { baseline, shape, targets }: Expectation,
  { polarity }: Pick<Definition, 'polarity'>,
): boolean {
  const last = targets.at(-1)
  if (!baseline || !last) return false
  if (shape === 'range')
    return last.low !== null && last.high !== null && isInRange(baseline.value, { low: last.low, high: last.high })
  if (last.value === null) return false
  const gain = computeGain(last.value, baseline.value, polarity)
  return gain !== null && gain <= 0
}

/** Returns the length of the target periods if it is a usual length. Figures are read in such periods. */
export function findTargetPeriodLength({ targets, baseline }: Expectation): 'month' | 'quarter' | 'year' | undefined {
  const period = targets.at(-1) ?? baseline
  if (!period) return undefined
  const lengths: Partial<Record<number, 'month' | 'quarter' | 'year'>> = { 1: 'month', 3: 'quarter', 12: 'year' }
  return lengths[countWholeMonths(period.startsOn, period.endsOn) ?? 0]
}

/** The expected value of a period, or two limits; null if there is no target for it. */
export type Expected = { value: Amount } | { low: Amount; high: Amount } | null

export const isInRange = (value: Amount, { low, high }: { low: Amount; high: Amount }): boolean =>
  compareAmounts(value, low) >= 0 && compareAmounts(value, high) <= 0

/** Number of decimals of a value that is computed for a comparison. */
const computedDecimals = 9
/** Returns a computed number as a decimal. */
export const toAmount = (value: number): Amount => value.toFixed(computedDecimals).replace(/\.?0+$/, '')

/**
 * Returns the expected value of a period. After the last target, the value must stay at that target. A separate target
 * applies to exactly its own period.
 */
export function computeExpected({ baseline, shape, targets }: Expectation, period: Period): Expected {
  const { startsOn, endsOn } = period
  const last = targets.at(-1)
  if (!last) return null
  const toExpectedValue = ({ value, low, high }: Target): Expected =>
    shape === 'range' ? { low: low!, high: high! } : { value: value! }
  if (endsOn >= last.endsOn) return haveSameLength(period, last) ? toExpectedValue(last) : null
  if (shape !== 'path') {
    const periodTarget = targets.find((target) =>
      shape === 'range' ? target.endsOn >= endsOn : target.startsOn === startsOn && target.endsOn === endsOn,
    )
    return periodTarget ? toExpectedValue(periodTarget) : null
  }
  return interpolateExpected(baseline!, targets, endsOn)
}

/** Interpolates linearly from the baseline through each target to the next. */
function interpolateExpected(baseline: Baseline, targets: readonly Target[], endsOn: LegalDate): Expected {
  const stops = [baseline, ...targets].map((target) => ({ day: dayNumber(target.endsOn), value: target.value! }))
  const day = dayNumber(endsOn)
  const next = stops.findIndex((entry) => entry.day >= day)
  if (next < 0 || day < stops[0]!.day) return null
  if (stops[next]!.day === day) return { value: stops[next]!.value }
  const [from, to] = [stops[next - 1]!, stops[next]!]
  const [start, end] = [Number(from.value), Number(to.value)]
  return { value: toAmount(start + ((end - start) * (day - from.day)) / (to.day - from.day)) }
}

export interface Point extends Period {
  value: Amount
}

/** Number of recent periods from which the trend is computed. */
const trendPeriods = { month: 24, quarter: 8, year: 5 } as const

/**
 * Returns the projected value at the last target by linear regression (least squares) over the latest periods,
 * including an earlier baseline. Null with fewer than two values, or after the last target.
 */
export function projected(expectation: Expectation, points: readonly Point[]): number | null {
  const target = expectation.targets.at(-1)
  const latest = points.at(-1)
  if (!target || !latest || latest.endsOn >= target.endsOn) return null
  const { baseline } = expectation
  const isEarlier =
    baseline && haveSameLength(baseline, target) && points.every((point) => point.startsOn >= baseline.endsOn)
  const before = isEarlier ? [baseline] : []
  const trendPoints = [...before, ...points.slice(-trendPeriods[findTargetPeriodLength(expectation) ?? 'year'])].map(
    (entry) => ({
      x: dayNumber(entry.endsOn),
      y: Number(entry.value),
    }),
  )
  if (trendPoints.length < 2) return null
  const mean = (of: (entry: { x: number; y: number }) => number) =>
    trendPoints.reduce((sum, entry) => sum + of(entry), 0) / trendPoints.length
  const [x, y] = [mean((entry) => entry.x), mean((entry) => entry.y)]
  const spread = mean((entry) => (entry.x - x) ** 2)
  if (spread === 0) return null
  const slope = mean((entry) => (entry.x - x) * (entry.y - y)) / spread
  const value = y + slope * (dayNumber(target.endsOn) - x)
  // A series without negative values is not projected below zero.
  return trendPoints.every((entry) => entry.y >= 0) ? Math.max(0, value) : value
}

const daysPerMonth = 365.2425 / 12

/** Returns the required change per period to reach the last target, and the number of periods left. */
export function neededPerPeriod(
  expectation: Expectation,
  latest: Point | undefined,
): { change: number; periods: number } | null {
  const target = expectation.targets.at(-1)
  const per = findTargetPeriodLength(expectation)
  if (!latest || !target || target.value === null || !per || latest.endsOn >= target.endsOn) return null
  const length = { month: 1, quarter: 3, year: 12 }[per]
  const days = dayNumber(target.endsOn) - dayNumber(latest.endsOn)
  const periods = Math.ceil(
    (countWholeMonths(latest.endsOn, target.endsOn) ?? Math.floor(days / daysPerMonth)) / length,
  )
  return periods < 1 ? null : { change: Number(subtractAmount(target.value, latest.value)) / periods, periods }
}
