import type { LegalDate } from '#shared/dates.ts'
import { lastDay } from '#shared/format.ts'

interface Period {
  periodFrom: LegalDate
  periodTo: LegalDate
}

const yearOf = (date: LegalDate): number => Number(date.slice(0, 4))

export const thisYear = (): number => new Date().getFullYear()

/** Returns the years of a plan. */
export function yearsOf({ periodFrom, periodTo }: Period): number[] {
  const first = yearOf(periodFrom)
  return Array.from({ length: yearOf(lastDay(periodTo)) - first + 1 }, (_, index) => first + index)
}

/** Returns the current year if the plan runs in it, otherwise the nearest year of the plan. */
export const yearWithin = (plan: Period): number =>
  Math.min(Math.max(thisYear(), yearOf(plan.periodFrom)), yearOf(lastDay(plan.periodTo)))
