import type { LegalDate } from '#shared/dates.ts'
import { plain, trimmed } from './keywords.ts'

export type PeriodLength = 'month' | 'quarter' | 'half' | 'year' | 'school_year' | 'day'

/** The period of a label, and the sign next to it: `2019 (*)` is 2019, marked `(*)`. */
export interface ReadPeriod {
  length: PeriodLength
  startsOn: LegalDate
  /** The first day after the period. */
  endsOn: LegalDate
  mark: string | null
}

/** Month names of the five languages, also abbreviated, without accents. */
const monthNames: readonly string[][] = [
  ['january', 'jan', 'januari', 'janvier', 'janv', 'januar', 'janner'],
  ['february', 'feb', 'februari', 'fevrier', 'fevr', 'fev', 'februar'],
  ['march', 'mar', 'maart', 'mrt', 'mars', 'marz', 'marts', 'maerz', 'mrz'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mei', 'mai', 'maj'],
  ['june', 'jun', 'juni', 'juin'],
  ['july', 'jul', 'juli', 'juillet', 'juil'],
  ['august', 'aug', 'augustus', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre', 'dezember', 'dez'],
]
const monthByName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)

/**
 * Words for a quarter or a half-year: `kwartaal`, `trimestre`, `Quartal`, `kvartal`, `Q`, `T`; `semester`, `halfjaar`.
 */
const quarterPattern = '(?:q|t|k|kw|kv|kwartaal|kwart|quarter|trimestre|trim|quartal|kvartal)'
const halfYearPattern = '(?:h|s|semester|semestre|halfjaar|halbjahr|halvar|half year|half)'
const ordinal = '(?:st|nd|rd|th|e|de|ste|er|ere|eme|ieme)?'
/** Words for a year next to the number. */
const yearPattern = '(?:year|jaar|annee|an|jahr|ar|heel|whole|full)'

/** The years that statistics cover. */
const year = '((?:1[89]|20)\\d{2})'
const quarterForms = [
  new RegExp(`^([1-4]) ?${ordinal} ?${quarterPattern} ${year}$`),
  new RegExp(`^${quarterPattern} ?([1-4]) ${year}$`),
]
const quarterAfter = [
  new RegExp(`^${year} ?${quarterPattern} ?([1-4])$`),
  new RegExp(`^${year} ([1-4]) ?${ordinal} ?${quarterPattern}$`),
]
const halfForms = [
  new RegExp(`^([12]) ?${ordinal} ?${halfYearPattern} ${year}$`),
  new RegExp(`^${halfYearPattern} ?([12]) ${year}$`),
]
const halfAfter = [
  new RegExp(`^${year} ?${halfYearPattern} ?([12])$`),
  new RegExp(`^${year} ([12]) ?${ordinal} ?${halfYearPattern}$`),
]

/** Signs next to a label that qualify the figures: `*`, `(*)`, `(p)`, `p`, `r`, `¹`. A hyphen is not a sign. */
const trailingMarkPattern = /\s*(\((?:\*+|[a-z]{1,2}|\d)\)|\*+|†|‡|[¹²³])$|(?<=\d)\s*(p|r|e|b|v)$/iu

/** Splits the sign from the end of a label or a value. */
export function splitMark(text: string): { text: string; mark: string | null } {
  const own = trimmed(text)
  const found = trailingMarkPattern.exec(own)
  if (!found) return { text: own, mark: null }
  return { text: trimmed(own.slice(0, found.index)), mark: (found[1] ?? found[2] ?? '').toLowerCase() }
}

/** Returns the period of a label; undefined when there is none or it is implausible (the year 9999). */
export function parsePeriod(cell: string | number): ReadPeriod | undefined {
  const label = String(cell)
  // A long file repeats the same few periods.
  if (remembered.has(label)) return remembered.get(label)
  const { text, mark } = splitMark(label)
  const periodText = parsePeriodText(text)
  const period = periodText && { ...periodText, mark }
  if (remembered.size >= maxCachedLabels) remembered.clear()
  remembered.set(label, period)
  return period
}
const remembered = new Map<string, ReadPeriod | undefined>()
const maxCachedLabels = 5_000

type PeriodWithoutMark = Omit<ReadPeriod, 'mark'> | undefined

function parsePeriodText(text: string): PeriodWithoutMark {
  const [, onlyYear] = /^((?:1[89]|20)\d{2})(?:\.0)?$/.exec(text) ?? []
  if (onlyYear) return makePeriod('year', Number(onlyYear), 1)
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?$/.exec(text) ?? []
  if (isoYear) {
    // 2018-19 is a school year and 2018-11 a month. A value that can be a month is read as a month.
    if (isoDay === undefined && Number(isoMonth) === (Number(isoYear) + 1) % 100 && Number(isoMonth) > 12)
      return schoolYear(Number(isoYear))
    return isoDay === undefined ? parseMonth(isoYear, isoMonth!) : parseDay(isoYear, isoMonth!, isoDay)
  }
  const [, from, to] = /^((?:1[89]|20)\d{2})\s*[-/–]\s*((?:\d{2}){1,2})$/.exec(text) ?? []
  if (from && (Number(to) === Number(from) + 1 || Number(to) === (Number(from) + 1) % 100))
    return schoolYear(Number(from))
  const [, compactYear, compactMonth] = /^(\d{4})[mM]?(\d{2})$/.exec(text) ?? []
  if (compactYear && isYear(compactYear)) return parseMonth(compactYear, compactMonth!)
  const [, day, month, ofYear] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (day) return parseDay(ofYear!, month!, day)
  const [, firstMonth, afterYear] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (firstMonth) return parseMonth(afterYear!, firstMonth)
  return parseWrittenPeriod(plain(text))
}

function parseWrittenPeriod(text: string): PeriodWithoutMark {
  for (const form of quarterForms) {
    const [, number, ofYear] = form.exec(text) ?? []
    if (ofYear) return makePeriod('quarter', Number(ofYear), Number(number))
  }
  for (const form of quarterAfter) {
    const [, ofYear, number] = form.exec(text) ?? []
    if (ofYear) return makePeriod('quarter', Number(ofYear), Number(number))
  }
  for (const form of halfForms) {
    const [, number, ofYear] = form.exec(text) ?? []
    if (ofYear) return makePeriod('half', Number(ofYear), Number(number))
  }
  for (const form of halfAfter) {
    const [, ofYear, number] = form.exec(text) ?? []
    if (ofYear) return makePeriod('half', Number(ofYear), Number(number))
  }
  const pieces = text.split(' ')
  const months = pieces.filter((part) => monthByName.has(part))
  const years = pieces.filter(isYear)
  const days = pieces.filter((part) => /^\d{1,2}$/.test(part))
  if (months.length === 1 && years.length === 1 && pieces.length === 2)
    return makePeriod('month', Number(years[0]), monthByName.get(months[0]!)!)
  if (months.length === 1 && years.length === 1 && days.length === 1 && pieces.length === 3)
    return parseDay(years[0]!, String(monthByName.get(months[0]!)), days[0]!)
  if (years.length === 2 && /^(?:school ?jaar|schooljaar|school year|annee scolaire|schuljahr|skolear)/.test(text))
    return Number(years[1]) === Number(years[0]) + 1 ? schoolYear(Number(years[0])) : undefined
  if (years.length === 1 && new RegExp(`^${yearPattern} ${years[0]}$|^${years[0]} ${yearPattern}$`).test(text))
    return makePeriod('year', Number(years[0]), 1)
  return undefined
}

const isYear = (word: string): boolean => /^(?:1[89]|20)\d{2}$/.test(word)

const toFirstDay = (ofYear: number, month: number): LegalDate =>
  `${ofYear + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`

const monthsPerPeriod = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** Returns the nth period of that length in a year. */
export function makePeriod(
  length: keyof typeof monthsPerPeriod,
  ofYear: number,
  number: number,
): Omit<ReadPeriod, 'mark'> {
  const months = monthsPerPeriod[length]
  const first = (number - 1) * months + 1
  return { length, startsOn: toFirstDay(ofYear, first), endsOn: toFirstDay(ofYear, first + months) }
}

/** Returns a school year, from September to August as in the countries of the five languages. */
const schoolYear = (from: number): Omit<ReadPeriod, 'mark'> => ({
  length: 'school_year',
  startsOn: toFirstDay(from, 9),
  endsOn: toFirstDay(from + 1, 9),
})

function parseMonth(ofYear: string, month: string): PeriodWithoutMark {
  const number = Number(month)
  return isYear(ofYear) && number >= 1 && number <= 12 ? makePeriod('month', Number(ofYear), number) : undefined
}

function parseDay(ofYear: string, month: string, day: string): PeriodWithoutMark {
  const startsOn = `${ofYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${startsOn}T00:00:00Z`)
  if (!isYear(ofYear) || Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(startsOn)) return undefined
  return { length: 'day', startsOn, endsOn: new Date(moment.getTime() + 86_400_000).toISOString().slice(0, 10) }
}

/**
 * Returns the month number of a cell, 1 to 12, from a number or a name; 0 when the label means the whole year;
 * undefined when it is not a month.
 */
export function loadMonth(cell: string | number): number | undefined {
  const text = plain(String(cell))
  if (/^\d{1,2}$/.test(text)) return Number(text) <= 12 ? Number(text) : undefined
  const [, number] = /^[mp] ?(\d{1,2})$/.exec(text) ?? []
  if (number) return Number(number) >= 1 && Number(number) <= 12 ? Number(number) : undefined
  return monthByName.get(text)
}

/** Returns the period of that length that contains a day. */
export function getPeriodContaining(day: LegalDate, length: 'month' | 'quarter' | 'year'): Omit<ReadPeriod, 'mark'> {
  const month = Number(day.slice(5, 7))
  const number = length === 'year' ? 1 : length === 'month' ? month : Math.ceil(month / 3)
  return makePeriod(length, Number(day.slice(0, 4)), number)
}

/** Returns the day after the first `months` months of a period. */
export function dayAfterMonths(startsOn: LegalDate, months: number): LegalDate {
  const next = toFirstDay(Number(startsOn.slice(0, 4)), Number(startsOn.slice(5, 7)) + months)
  return new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
