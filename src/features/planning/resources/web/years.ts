import type { LegalDate } from '#shared/dates.ts'
import { lastDay } from '#shared/format.ts'

interface Period {
  periodFrom: LegalDate
  periodTo: LegalDate
}

const yearOf = (date: LegalDate): number => Number(date.slice(0, 4))

export const thisYear = (): number => new Date().getFullYear()

/** The years that a plan touches. */
export function yearsOf({ periodFrom, periodTo }: Period): number[] {
  const first = yearOf(periodFrom)
  return Array.from({ length: yearOf(lastDay(periodTo)) - first + 1 }, (_, index) => first + index)
}

/** This year where the plan runs in it, else the nearest of its years. */
export const yearWithin = (plan: Period): number =>
  Math.min(Math.max(thisYear(), yearOf(plan.periodFrom)), yearOf(lastDay(plan.periodTo)))
