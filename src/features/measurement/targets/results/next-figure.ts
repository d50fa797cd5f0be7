import { Temporal } from 'temporal-polyfill'
import type { Period } from '#features/measurement/indicators/entities.ts'
import { countWholeMonths, dayNumber, type LegalDate, monthsLater } from '#shared/dates.ts'
import type { Expectation } from './entities.ts'

/**
 * Checks whether the next figure is overdue: that of the period after the latest figure of the plan. Without one, that of
 * the first period after the baseline that ends in the plan or, without a baseline, that of the first target.
 */
export function isUpdateOverdue(
  { baseline, targets }: Expectation,
  latest: Period | null,
  { lag, today, planFrom }: { lag: number; today: LegalDate; planFrom: LegalDate },
): boolean {
  const target = targets.at(-1)!
  const since = latest ?? baseline
  let dueEnd = since
    ? nextEnd(since.endsOn, target)
    : (targets.find(({ endsOn }) => endsOn > planFrom) ?? target).endsOn
  while (since && dueEnd <= planFrom) dueEnd = nextEnd(dueEnd, target)
  return dayNumber(dueEnd) + lag < dayNumber(today)
}

/** Returns the end of the next period, on the assumption that it is as long as a target period. */
function nextEnd(endsOn: LegalDate, target: Period): LegalDate {
  const months = countWholeMonths(target.startsOn, target.endsOn)
  if (months !== undefined) return monthsLater(endsOn, months)
  const length = Temporal.PlainDate.from(target.startsOn).until(target.endsOn, { largestUnit: 'month' })
  return Temporal.PlainDate.from(endsOn).add(length).toString()
}
