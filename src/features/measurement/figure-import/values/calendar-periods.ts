import type { LegalDate } from '#shared/dates.ts'

export type PeriodLength = 'month' | 'quarter' | 'half' | 'year' | 'split_year' | 'day'

export interface Period {
  length: PeriodLength
  startsOn: LegalDate
  /** The first day after the period. */
  endsOn: LegalDate
}

/** Checks whether a number is a year that statistics cover. */
export const isYear = (text: string | number): boolean => /^(?:1[89]|20)\d{2}$/.test(String(text))

const toFirstDay = (ofYear: number, month: number): LegalDate =>
  `${ofYear + Math.floor((month - 1) / 12)}-${String(((((month - 1) % 12) + 12) % 12) + 1).padStart(2, '0')}-01`

const monthsPerPeriod = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** Returns the nth period of that length in a year. */
export function makePeriod(length: keyof typeof monthsPerPeriod, ofYear: number, number: number): Period {
  const months = monthsPerPeriod[length]
  const first = (number - 1) * months + 1
  return { length, startsOn: toFirstDay(ofYear, first), endsOn: toFirstDay(ofYear, first + months) }
}

/** Returns the year that starts in a month of `firstYear`; in January, the calendar year. */
export const makeSplitYear = (firstYear: number, startMonth: number): Period => makeSpan(firstYear, startMonth, 12)!

/** Returns a number of months from a month; undefined when these are no period of statistics. */
export function makeSpan(ofYear: number, month: number, months: number): Period | undefined {
  const startsOn = toFirstDay(ofYear, month)
  const endsOn = toFirstDay(ofYear, month + months)
  const isAligned = ((((month - 1) % 12) + 12) % 12) % months === 0
  if (months === 12) return { length: isAligned ? 'year' : 'split_year', startsOn, endsOn }
  if (!isAligned) return undefined
  const length = ({ 1: 'month', 3: 'quarter', 6: 'half' } as const)[months]
  return length && { length, startsOn, endsOn }
}

/** Returns a month of a year in digits. */
export function makeMonth(ofYear: string, month: string): Period | undefined {
  const number = Number(month)
  return isYear(ofYear) && number >= 1 && number <= 12 ? makePeriod('month', Number(ofYear), number) : undefined
}

/** Returns a day in digits; undefined when there is no such day. */
export function makeDay(ofYear: string, month: string, day: string): Period | undefined {
  const startsOn = `${ofYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${startsOn}T00:00:00Z`)
  if (!isYear(ofYear) || Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(startsOn)) return undefined
  return { length: 'day', startsOn, endsOn: new Date(moment.getTime() + 86_400_000).toISOString().slice(0, 10) }
}

/** Returns the day after the first `months` months of a period. */
export function dayAfterMonths(startsOn: LegalDate, months: number): LegalDate {
  const next = toFirstDay(Number(startsOn.slice(0, 4)), Number(startsOn.slice(5, 7)) + months)
  return new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
