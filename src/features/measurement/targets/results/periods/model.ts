import type { Definition, Period } from '#features/measurement/indicators/entities.ts'
import { countDays, countWholeMonths } from '#shared/dates.ts'
import { findPeriodLength, type Per } from '#shared/period.ts'
import type { Expectation, ExpectationIssue } from '../entities.ts'

/** Days by which periods that are no whole months may differ, because months differ in length. */
const maxDayDifference = 3

/** Checks whether two periods are equally long. Only values of equally long periods are comparable. */
export function haveSameLength(period: Period, other: Period): boolean {
  const months = countWholeMonths(period.startsOn, period.endsOn)
  const otherMonths = countWholeMonths(other.startsOn, other.endsOn)
  if (months !== undefined || otherMonths !== undefined) return months === otherMonths
  const days = countDays(period.startsOn, period.endsOn)
  return Math.abs(days - countDays(other.startsOn, other.endsOn)) <= maxDayDifference
}

const lengthOrder: readonly Per[] = ['month', 'quarter', 'year']

/** The properties of a definition that determine the periods of its figures. */
export type Counted = Pick<Definition, 'periodType' | 'addsOverTime' | 'formula'>

/**
 * Checks whether the indicator has figures for a period. Figures are combined to longer periods unless the indicator
 * forbids it, and never split. A formula is computed from combined figures. An indicator with custom periods has the
 * periods of its source.
 */
function isCounted(period: Period, { periodType, addsOverTime, formula }: Counted): boolean {
  if (periodType === 'custom') return true
  const length = findPeriodLength(period)
  if (length === undefined) return false
  if (addsOverTime === 'none' && !formula) return length === periodType
  return lengthOrder.indexOf(length) >= lengthOrder.indexOf(periodType)
}

/**
 * Returns the issues of the periods. All have the same length, because a value of a year is not comparable with a value
 * of a month. Separate targets of an indicator with custom periods may differ, such as terms of a school year.
 */
export function findPeriodIssues({ baseline, shape, targets }: Expectation, definition: Counted): ExpectationIssue[] {
  const issues: ExpectationIssue[] = []
  if (baseline && !isCounted(baseline, definition)) issues.push({ code: 'PERIOD_NOT_COUNTED', targetIndex: null })
  const last = targets.at(-1)
  const mayDiffer = definition.periodType === 'custom' && shape === 'steps'
  for (const [targetIndex, target] of targets.entries()) {
    if (!isCounted(target, definition)) issues.push({ code: 'PERIOD_NOT_COUNTED', targetIndex })
    else if (!mayDiffer && !haveSameLength(target, last!)) issues.push({ code: 'PERIODS_DIFFER', targetIndex })
  }
  if (baseline && last && !targets.some((target) => haveSameLength(target, baseline)))
    issues.push({ code: 'PERIODS_DIFFER', targetIndex: null })
  return issues
}

/** Checks whether the values of an expectation can be compared with each other. Earlier results may mix lengths. */
export const isUniform = ({ baseline, shape, targets }: Expectation): boolean =>
  shape === 'steps' ||
  [...(baseline && shape === 'path' ? [baseline] : []), ...targets].every((period) =>
    haveSameLength(period, targets.at(-1)!),
  )
