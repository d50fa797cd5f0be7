import type { LegalDate } from './dates.ts'
import { formatDate, getLocale, lastDay } from './format.ts'
import type { Language } from './language.ts'

/** A period of figures and results: from the first day up to, but not including, the last. */
export interface PeriodRange {
  startsOn: LegalDate
  endsOn: LegalDate
}

/** The usual lengths of a period. */
export type Per = 'month' | 'quarter' | 'year'
/** Number of months per period. */
export const monthsPerPeriod: Record<Per, number> = { month: 1, quarter: 3, year: 12 }

/** Returns the first day of the month `count` months later. */
export function monthsAfter(day: LegalDate, count: number): LegalDate {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const all = year * 12 + month - 1 + count
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}-01`
}

export const computePeriodEnd = (per: Per, startsOn: LegalDate): LegalDate =>
  monthsAfter(startsOn, monthsPerPeriod[per])

/** Returns the length of a period; undefined for a custom period such as a school year. */
export function findPeriodLength({ startsOn, endsOn }: PeriodRange): Per | undefined {
  if (!startsOn.endsWith('-01')) return undefined
  const month = Number(startsOn.slice(5, 7)) - 1
  return (['month', 'quarter', 'year'] as const).find(
    (per) => month % monthsPerPeriod[per] === 0 && computePeriodEnd(per, startsOn) === endsOn,
  )
}

/** Formats a period: "2024", "March 2024", "Q2 2024", or the days. */
export function formatPeriod(
  period: PeriodRange,
  language: Language,
  quarter: (number: number, year: string) => string,
): string {
  const { startsOn, endsOn } = period
  const year = startsOn.slice(0, 4)
  const per = findPeriodLength(period)
  if (per === 'year') return year
  if (per === 'quarter') return quarter((Number(startsOn.slice(5, 7)) - 1) / 3 + 1, year)
  if (per === 'month')
    return new Intl.DateTimeFormat(getLocale(language), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${startsOn}T00:00:00Z`),
    )
  return `${formatDate(startsOn, language)} – ${formatDate(lastDay(endsOn), language)}`
}
