import type { PeriodType } from '#features/measurement/indicators/entities.ts'
import {
  findPeriodLength,
  monthsAfter,
  monthsPerPeriod,
  type PeriodRange,
} from '#features/measurement/indicators/web/periods.ts'
import { LegalDate } from '#shared/dates.ts'
import { dayAfter, lastDay } from '#shared/format.ts'

/**
 * The period length in a form. For an indicator with custom periods (school years), a period is entered as two days.
 */
export type FormPer = PeriodType

/** The example of a period, shown in an empty field. */
export const periodExamples: Record<FormPer, (year: number) => string> = {
  year: (year) => `${year}`,
  quarter: (year) => `${year}-Q4`,
  month: (year) => `${year}-12`,
  custom: (year) => `${year - 1}-09-01/${year}-08-31`,
}

const padded = (value: number | string) => String(value).padStart(2, '0')
const isYearInRange = (year: number) => year >= 1900 && year <= 2150

/**
 * Parses a period of any length: `2029`; `2029-Q4`, `Q4 2029`, `T4 2029`; `2029-12`, `12/2029`;
 * `2028-09-01/2029-08-31`, the first and last day. Undefined when it is not a period.
 */
export function parsePeriod(text: string): PeriodRange | undefined {
  const plain = text.trim()
  const from = (year: string, month: number, months: number): PeriodRange | undefined => {
    if (!isYearInRange(Number(year)) || month < 1 || month > 12) return undefined
    const startsOn = `${year}-${padded(month)}-01`
    return { startsOn, endsOn: monthsAfter(startsOn, months) }
  }
  const year = /^(\d{4})$/.exec(plain)
  if (year) return from(year[1]!, 1, 12)
  // K: kvartaal, kvartal; T: trimestre.
  const quarter = /^(\d{4})[\s-]*[QKT]([1-4])$/i.exec(plain)
  const turned = /^[QKT]([1-4])[\s./-]*(\d{4})$/i.exec(plain)
  if (quarter || turned) {
    const [of, number] = quarter ? [quarter[1]!, quarter[2]!] : [turned![2]!, turned![1]!]
    return from(of, Number(number) * 3 - 2, 3)
  }
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(plain)
  if (month) return from(month[1]!, Number(month[2]), 1)
  const before = /^(\d{1,2})[-/. ](\d{4})$/.exec(plain)
  if (before) return from(before[2]!, Number(before[1]), 1)
  return parseDays(plain)
}

function parseDays(text: string): PeriodRange | undefined {
  const days = /^(\d{4}-\d{2}-\d{2})\s*[/–—]\s*(\d{4}-\d{2}-\d{2})$/.exec(text)
  const [, startsOn = '', last = ''] = days ?? []
  if (!LegalDate.safeParse(startsOn).success || !LegalDate.safeParse(last).success || startsOn > last) return undefined
  return { startsOn, endsOn: dayAfter(last) }
}

/** Formats a period for `parsePeriod`. */
export function writePeriod(period: PeriodRange): string {
  const { startsOn, endsOn } = period
  const [year = '', month = ''] = startsOn.split('-')
  const per = findPeriodLength(period)
  if (per === 'year') return year
  if (per === 'quarter') return `${year}-Q${(Number(month) + 2) / 3}`
  return per === 'month' ? `${year}-${month}` : `${startsOn}/${lastDay(endsOn)}`
}

export const getFormPeriodLength = (period: PeriodRange): FormPer => findPeriodLength(period) ?? 'custom'

/** Returns the next period of the same length; for a custom period the next period is not known. */
export function nextPeriod(text: string): string {
  const period = parsePeriod(text)
  const per = period && findPeriodLength(period)
  return per ? writePeriod({ startsOn: period.endsOn, endsOn: monthsAfter(period.endsOn, monthsPerPeriod[per]) }) : ''
}

/** Returns the period of another length with the same end, or in which the period ends. */
export function alignPeriods(text: string, per: FormPer): string {
  const period = parsePeriod(text)
  if (!period || per === 'custom' || findPeriodLength(period) === undefined) return per === 'custom' ? '' : text
  const lastMonth = monthsAfter(period.endsOn, -1)
  const first = Math.floor((Number(lastMonth.slice(5, 7)) - 1) / monthsPerPeriod[per]) * monthsPerPeriod[per] + 1
  const startsOn = `${lastMonth.slice(0, 4)}-${padded(first)}-01`
  return writePeriod({ startsOn, endsOn: monthsAfter(startsOn, monthsPerPeriod[per]) })
}
