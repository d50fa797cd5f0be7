import type { LegalDate } from '#shared/dates.ts'
import { formatDate, getLocale, lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { PeriodType } from '../entities.ts'

export interface PeriodRange {
  startsOn: LegalDate
  endsOn: LegalDate
}

/** Identifies a period in a list or a map. */
export const getPeriodKey = ({ startsOn, endsOn }: PeriodRange): string => `${startsOn} ${endsOn}`

export type Per = Exclude<PeriodType, 'custom'>
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

/** Returns the periods that begin in a year. */
export const listPeriodsOfYear = (per: Per, year: number): PeriodRange[] =>
  Array.from({ length: 12 / monthsPerPeriod[per] }, (_, index) => {
    const startsOn = monthsAfter(`${String(year).padStart(4, '0')}-01-01`, index * monthsPerPeriod[per])
    return { startsOn, endsOn: computePeriodEnd(per, startsOn) }
  })

/** Returns the length of a period; undefined for a custom period such as a school year. */
export function findPeriodLength({ startsOn, endsOn }: PeriodRange): Per | undefined {
  if (!startsOn.endsWith('-01')) return undefined
  const month = Number(startsOn.slice(5, 7)) - 1
  return (['month', 'quarter', 'year'] as const).find(
    (per) => month % monthsPerPeriod[per] === 0 && computePeriodEnd(per, startsOn) === endsOn,
  )
}

/** Returns the period lengths in which an indicator can be shown: the same or longer, never shorter. */
export const longerThan = (type: PeriodType): Per[] =>
  type === 'custom'
    ? []
    : (['month', 'quarter', 'year'] as const).filter((per) => monthsPerPeriod[per] >= monthsPerPeriod[type])

/** Returns the longest of these period lengths, in which all can be shown; undefined when any has custom periods. */
export const commonPer = (types: readonly PeriodType[]): Per | undefined =>
  types.includes('custom') ? undefined : (['year', 'quarter', 'month'] as const).find((per) => types.includes(per))

/** Maximum number of periods on a line. */
const maxPeriods = 600

/** Returns all periods from the first to the last, without gaps for months, quarters or years. */
export function fillPeriods(known: readonly PeriodRange[]): PeriodRange[] {
  const byStart = new Map(
    known.map(({ startsOn, endsOn }) => [getPeriodKey({ startsOn, endsOn }), { startsOn, endsOn }]),
  )
  const sorted = [...byStart.values()].toSorted((left, other) =>
    `${left.startsOn}${left.endsOn}` < `${other.startsOn}${other.endsOn}` ? -1 : 1,
  )
  const [first] = sorted
  const last = sorted.at(-1)
  const per = first && findPeriodLength(first)
  if (!first || !last || !per || sorted.some((entry) => findPeriodLength(entry) !== per)) return sorted
  const range: PeriodRange[] = []
  for (let day = first.startsOn; day <= last.startsOn && range.length < maxPeriods; day = computePeriodEnd(per, day))
    range.push({ startsOn: day, endsOn: computePeriodEnd(per, day) })
  return range
}

/** Formats a period: "2024", "March 2024", "Q2 2024", or the days. */
export function formatPeriod(
  period: PeriodRange,
  language: Language,
  quarter: (number: number, year: string) => string,
) {
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
