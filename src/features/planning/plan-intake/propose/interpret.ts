import { LegalDate } from '#shared/dates.ts'
import { dayAfter } from '#shared/format.ts'
import type { Candidate } from '../entities.ts'

/** The meaning of a text. `certain`: no other meaning is possible. */
export interface Interpretation {
  candidate: Candidate
  certain: boolean
}

const quarterEnds = ['04-01', '07-01', '10-01'] as const
const months: readonly RegExp[] = [
  /^jan/i,
  /^(?:feb|f[ée]v)/i,
  /^(?:mrt|maart|mars|m[äa]rz|march|mar)/i,
  /^(?:apr|avr)/i,
  /^(?:mei|mai|may)/i,
  /^(?:jun|juin)/i,
  /^(?:jul|juil)/i,
  /^(?:aug|ao[ûu]t)/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^d[ée][cz]/i,
]

const date = (year: string | number, month: string | number, day: string | number = 1): LegalDate | undefined => {
  const text = [year, `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-')
  return LegalDate.safeParse(text).success ? text : undefined
}
const monthAfter = (year: number, month: number): LegalDate | undefined =>
  month === 12 ? date(year + 1, 1) : date(year, month + 1)

/** Returns the period of a deadline text: the first day, if any, and the day after the last. */
function parsePeriod(
  content: string,
): { from?: LegalDate | undefined; to?: LegalDate | undefined; exact: boolean } | undefined {
  const text = content.replace(/\.$/, '').trim()
  const years = /^(\d{4})\s*[-–—/]\s*(\d{4})$/.exec(text)
  if (years) return { from: date(years[1]!, 1), to: date(Number(years[2]) + 1, 1), exact: true }
  const day = /^(?:(\d{1,2})[./-](\d{1,2})[./-](\d{4})|(\d{4})-(\d{2})-(\d{2}))$/.exec(text)
  if (day) {
    const last = day[3] ? date(day[3], day[2]!, day[1]) : date(day[4]!, day[5]!, day[6])
    return last ? { to: dayAfter(last), exact: true } : undefined
  }
  const quarter =
    /\b(?:[QT]\s?([1-4])|([1-4])(?:e|ste|er|[èe]me)?\.?\s*(?:kwartaal|trimestre|quartal|quarter))\s*(\d{4})\b/i.exec(
      text,
    )
  if (quarter) {
    const [, value, other, year] = quarter
    const number = Number(value ?? other)
    return { to: number === 4 ? date(Number(year) + 1, 1) : `${year}-${quarterEnds[number - 1]}`, exact: true }
  }
  const named = /^(?:[\p{L}]+\s+)?(?:(\d{1,2})\.?\s+)?(\p{L}+)\s+(\d{4})$/u.exec(text)
  const month = named ? months.findIndex((pattern) => pattern.test(named[2]!)) + 1 : 0
  if (named && month > 0) {
    const last = named[1] ? date(named[3]!, month, named[1]) : undefined
    return { to: last ? dayAfter(last) : monthAfter(Number(named[3]), month), exact: true }
  }
  // Other text about a single year: the end of the year is most likely, and the planner confirms it.
  const only = [...text.matchAll(/\b(20\d{2})\b/g)].map(([year]) => year)
  if (only.length !== 1) return undefined
  return {
    to: date(Number(only[0]) + 1, 1),
    exact: /^(?:(?:eind|fin|ende|end(?: of)?|by|tegen|voor)\s+)*\d{4}$/i.test(text),
  }
}

/**
 * Parses a deadline. A deadline that ended before the plan begins belongs to an earlier plan, so it is only proposed.
 */
export function parseDeadline(text: string, begins: LegalDate = ''): Interpretation | undefined {
  const period = parsePeriod(text)
  if (!period?.to || (period.from && period.from >= period.to)) return undefined
  return {
    candidate: { value: `${period.from ?? ''}/${period.to}`, label: '', detail: null },
    certain: period.exact && period.to > begins,
  }
}

const amount = /(?:€|\beuro?s?\b)\s*(\d[\d. ]*(?:,\d{1,2})?)|(\d[\d. ]*(?:,\d{1,2})?)\s*(?:€|euro?s?\b)/giu

/**
 * Parses an amount in euros. It is never certain: only the planner knows the purpose and whether the money is
 * available.
 */
export function parseBudget(text: string): Interpretation | undefined {
  const amounts = [...text.matchAll(amount)].map(([, entry, other]) => (entry ?? other)!)
  if (amounts.length !== 1) return undefined
  const value = Number(amounts[0]!.replace(/[. ]/g, '').replace(',', '.'))
  return Number.isFinite(value)
    ? { candidate: { value: `${value}`, label: '', detail: null }, certain: false }
    : undefined
}
