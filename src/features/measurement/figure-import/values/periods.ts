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
const monthWords: readonly string[][] = [
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
const monthOf: ReadonlyMap<string, number> = new Map(
  monthWords.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)

/**
 * Words for a quarter or a half-year: `kwartaal`, `trimestre`, `Quartal`, `kvartal`, `Q`, `T`; `semester`, `halfjaar`.
 */
const quarterWord = '(?:q|t|k|kw|kv|kwartaal|kwart|quarter|trimestre|trim|quartal|kvartal)'
const halfWord = '(?:h|s|semester|semestre|halfjaar|halbjahr|halvar|half year|half)'
const ordinal = '(?:st|nd|rd|th|e|de|ste|er|ere|eme|ieme)?'
/** Words for a year next to the number. */
const yearWord = '(?:year|jaar|annee|an|jahr|ar|heel|whole|full)'

/** The years that statistics cover. */
const year = '((?:1[89]|20)\\d{2})'
const quarterForms = [
  new RegExp(`^([1-4]) ?${ordinal} ?${quarterWord} ${year}$`),
  new RegExp(`^${quarterWord} ?([1-4]) ${year}$`),
]
const quarterAfter = [
  new RegExp(`^${year} ?${quarterWord} ?([1-4])$`),
  new RegExp(`^${year} ([1-4]) ?${ordinal} ?${quarterWord}$`),
]
const halfForms = [new RegExp(`^([12]) ?${ordinal} ?${halfWord} ${year}$`), new RegExp(`^${halfWord} ?([12]) ${year}$`)]
const halfAfter = [
  new RegExp(`^${year} ?${halfWord} ?([12])$`),
  new RegExp(`^${year} ([12]) ?${ordinal} ?${halfWord}$`),
]

/** Signs next to a label that qualify the figures: `*`, `(*)`, `(p)`, `p`, `r`, `¹`. A hyphen is not a sign. */
const markAtEnd = /\s*(\((?:\*+|[a-z]{1,2}|\d)\)|\*+|†|‡|[¹²³])$|(?<=\d)\s*(p|r|e|b|v)$/iu

/** Splits the sign from the end of a label or a value. */
export function splitMark(text: string): { text: string; mark: string | null } {
  const own = trimmed(text)
  const found = markAtEnd.exec(own)
  if (!found) return { text: own, mark: null }
  return { text: trimmed(own.slice(0, found.index)), mark: (found[1] ?? found[2] ?? '').toLowerCase() }
}

/** Returns the period of a label; undefined when there is none or it is implausible (the year 9999). */
export function readPeriod(cell: string | number): ReadPeriod | undefined {
  const label = String(cell)
  // A long file repeats the same few periods.
  if (remembered.has(label)) return remembered.get(label)
  const { text, mark } = splitMark(label)
  const found = inWords(text)
  const period = found && { ...found, mark }
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(label, period)
  return period
}
const remembered = new Map<string, ReadPeriod | undefined>()
const mostRemembered = 5_000

type Found = Omit<ReadPeriod, 'mark'> | undefined

function inWords(text: string): Found {
  const [, onlyYear] = /^((?:1[89]|20)\d{2})(?:\.0)?$/.exec(text) ?? []
  if (onlyYear) return periodOf('year', Number(onlyYear), 1)
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?$/.exec(text) ?? []
  if (isoYear) {
    // 2018-19 is a school year and 2018-11 a month. A value that can be a month is read as a month.
    if (isoDay === undefined && Number(isoMonth) === (Number(isoYear) + 1) % 100 && Number(isoMonth) > 12)
      return schoolYear(Number(isoYear))
    return isoDay === undefined ? monthIn(isoYear, isoMonth!) : dayIn(isoYear, isoMonth!, isoDay)
  }
  const [, from, to] = /^((?:1[89]|20)\d{2})\s*[-/–]\s*((?:\d{2}){1,2})$/.exec(text) ?? []
  if (from && (Number(to) === Number(from) + 1 || Number(to) === (Number(from) + 1) % 100))
    return schoolYear(Number(from))
  const [, compactYear, compactMonth] = /^(\d{4})[mM]?(\d{2})$/.exec(text) ?? []
  if (compactYear && isYear(compactYear)) return monthIn(compactYear, compactMonth!)
  const [, day, month, ofYear] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (day) return dayIn(ofYear!, month!, day)
  const [, firstMonth, afterYear] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (firstMonth) return monthIn(afterYear!, firstMonth)
  return inPlainWords(plain(text))
}

function inPlainWords(words: string): Found {
  for (const form of quarterForms) {
    const [, number, ofYear] = form.exec(words) ?? []
    if (ofYear) return periodOf('quarter', Number(ofYear), Number(number))
  }
  for (const form of quarterAfter) {
    const [, ofYear, number] = form.exec(words) ?? []
    if (ofYear) return periodOf('quarter', Number(ofYear), Number(number))
  }
  for (const form of halfForms) {
    const [, number, ofYear] = form.exec(words) ?? []
    if (ofYear) return periodOf('half', Number(ofYear), Number(number))
  }
  for (const form of halfAfter) {
    const [, ofYear, number] = form.exec(words) ?? []
    if (ofYear) return periodOf('half', Number(ofYear), Number(number))
  }
  const pieces = words.split(' ')
  const months = pieces.filter((piece) => monthOf.has(piece))
  const years = pieces.filter(isYear)
  const days = pieces.filter((piece) => /^\d{1,2}$/.test(piece))
  if (months.length === 1 && years.length === 1 && pieces.length === 2)
    return periodOf('month', Number(years[0]), monthOf.get(months[0]!)!)
  if (months.length === 1 && years.length === 1 && days.length === 1 && pieces.length === 3)
    return dayIn(years[0]!, String(monthOf.get(months[0]!)), days[0]!)
  if (years.length === 2 && /^(?:school ?jaar|schooljaar|school year|annee scolaire|schuljahr|skolear)/.test(words))
    return Number(years[1]) === Number(years[0]) + 1 ? schoolYear(Number(years[0])) : undefined
  if (years.length === 1 && new RegExp(`^${yearWord} ${years[0]}$|^${years[0]} ${yearWord}$`).test(words))
    return periodOf('year', Number(years[0]), 1)
  return undefined
}

const isYear = (word: string): boolean => /^(?:1[89]|20)\d{2}$/.test(word)

const firstOf = (ofYear: number, month: number): LegalDate =>
  `${ofYear + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** Returns the nth period of that length in a year. */
export function periodOf(length: keyof typeof monthsIn, ofYear: number, number: number): Omit<ReadPeriod, 'mark'> {
  const months = monthsIn[length]
  const first = (number - 1) * months + 1
  return { length, startsOn: firstOf(ofYear, first), endsOn: firstOf(ofYear, first + months) }
}

/** Returns a school year, from September to August as in the countries of the five languages. */
const schoolYear = (from: number): Omit<ReadPeriod, 'mark'> => ({
  length: 'school_year',
  startsOn: firstOf(from, 9),
  endsOn: firstOf(from + 1, 9),
})

function monthIn(ofYear: string, month: string): Found {
  const number = Number(month)
  return isYear(ofYear) && number >= 1 && number <= 12 ? periodOf('month', Number(ofYear), number) : undefined
}

function dayIn(ofYear: string, month: string, day: string): Found {
  const startsOn = `${ofYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${startsOn}T00:00:00Z`)
  if (!isYear(ofYear) || Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(startsOn)) return undefined
  return { length: 'day', startsOn, endsOn: new Date(moment.getTime() + 86_400_000).toISOString().slice(0, 10) }
}

/** Returns the month number of a cell, 1 to 12, from a number or a name; 0 when the label means the whole year. */
export function readMonth(cell: string | number): number | undefined {
  const words = plain(String(cell))
  if (/^\d{1,2}$/.test(words)) return Number(words) <= 12 ? Number(words) : undefined
  const [, number] = /^[mp] ?(\d{1,2})$/.exec(words) ?? []
  if (number) return Number(number) >= 1 && Number(number) <= 12 ? Number(number) : undefined
  return monthOf.get(words)
}

/** Returns the period of that length that contains a day. */
export function periodAround(day: LegalDate, length: 'month' | 'quarter' | 'year'): Omit<ReadPeriod, 'mark'> {
  const month = Number(day.slice(5, 7))
  const number = length === 'year' ? 1 : length === 'month' ? month : Math.ceil(month / 3)
  return periodOf(length, Number(day.slice(0, 4)), number)
}

/** Returns the day after the first `months` months of a period. */
export function dayAfterMonths(startsOn: LegalDate, months: number): LegalDate {
  const next = firstOf(Number(startsOn.slice(0, 4)), Number(startsOn.slice(5, 7)) + months)
  return new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
