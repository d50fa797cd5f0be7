import type { LegalDate } from '#shared/dates.ts'
import { lastDay } from '#shared/format.ts'

interface Period {
  periodFrom: LegalDate
  periodTo: LegalDate
}

const getYear = (date: LegalDate): number => Number(date.slice(0, 4))

export const thisYear = (): number => new Date().getFullYear()

/** Returns the years of a plan. */
export function listYears({ periodFrom, periodTo }: Period): number[] {
  const first = getYear(periodFrom)
  return Array.from({ length: getYear(lastDay(periodTo)) - first + 1 }, (_, index) => first + index)
}

/** Returns the current year if the plan runs in it, otherwise the nearest year of the plan. */
export const getDefaultYear = (plan: Period): number =>
  Math.min(Math.max(thisYear(), getYear(plan.periodFrom)), getYear(lastDay(plan.periodTo)))
