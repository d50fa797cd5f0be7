import { isYear, makeDay, makeMonth, makePeriod, makeSpan, type Period } from './calendar-periods.ts'
import { plain } from './keywords.ts'
import { halfForms, monthByName, quarterForms, splitYearWords, wholeYearForm, yearEndingForm } from './period-words.ts'

/**
 * A possible meaning of a label. A reading with a form needs a decision: see `PeriodStyle`. The first day of a year that
 * lies in two calendar years depends on the month in which it starts, so that such a reading has the first of them.
 */
export type PeriodReading =
  | { form: null; period: Period }
  | { form: 'month_pair'; period: Period }
  | { form: 'year_pair'; firstYear: number; isFull: boolean }
  | { form: 'day_first' | 'month_first'; period: Period }

/** Returns every meaning of a label as a period. None: the label is no period, or an implausible one (the year 9999). */
export function listPeriodReadings(label: string): PeriodReading[] {
  const word = splitYearWords.exec(plain(label))
  const text = word ? plain(label).slice(word[0].length).replace(' ', '/') : label
  const pair = readPair(text)
  // After a word for such a year, the numbers are never a month.
  if (word) return pair.flatMap((reading) => (reading.form === 'year_pair' ? [{ ...reading, isFull: true }] : []))
  if (pair.length > 0) return pair
  const day = readNumericDay(text)
  if (day.length > 0) return day
  const period = readNumericPeriod(text) ?? readWrittenPeriod(plain(text))
  return period ? [{ form: null, period }] : []
}

/** Reads two numbers: `2003/04`, `2003-2004`, `2003-11`, `98/99`. */
function readPair(text: string): PeriodReading[] {
  const [, first, second] = /^(\d{4})\s*[-/–—]\s*(\d{4}|\d{1,2})$/.exec(text) ?? []
  if (first && second) {
    if (!isYear(first)) return []
    const firstYear = Number(first)
    const number = Number(second)
    const isFull = second.length === 4
    const readings: PeriodReading[] = []
    if (isFull ? number === firstYear + 1 : second.length === 2 && number === (firstYear + 1) % 100)
      readings.push({ form: 'year_pair', firstYear, isFull })
    if (!isFull && number >= 1 && number <= 12)
      readings.push({ form: 'month_pair', period: makePeriod('month', firstYear, number) })
    return readings
  }
  const [, short, next] = /^(\d{2})\/(\d{2})$/.exec(text) ?? []
  if (!short || (Number(short) + 1) % 100 !== Number(next)) return []
  return [{ form: 'year_pair', firstYear: toFullYear(short), isFull: true }]
}

/** Returns the year of two digits: 1950 to 2049. */
const toFullYear = (digits: string): number => Number(digits) + (Number(digits) >= 50 ? 1900 : 2000)

/** Reads a full date. A date with points has the day first; with slashes or hyphens, either order occurs. */
function readNumericDay(text: string): PeriodReading[] {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.+Zz -]*)?$/.exec(text) ?? []
  if (isoYear) {
    const period = makeDay(isoYear, isoMonth!, isoDay!)
    return period ? [{ form: null, period }] : []
  }
  const [, first, mark, second, ofYear] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? []
  if (!first) return []
  const dayFirst = makeDay(ofYear!, second!, first)
  if (mark === '.') return dayFirst ? [{ form: null, period: dayFirst }] : []
  const monthFirst = makeDay(ofYear!, first, second!)
  if (dayFirst && dayFirst.startsOn === monthFirst?.startsOn) return [{ form: null, period: dayFirst }]
  const readings: PeriodReading[] = []
  if (dayFirst) readings.push({ form: 'day_first', period: dayFirst })
  if (monthFirst) readings.push({ form: 'month_first', period: monthFirst })
  return readings
}

/** Reads a year or a month in digits: `2019`, `2019.05`, `201905`, `2019M05`, `05/2019`. */
function readNumericPeriod(text: string): Period | undefined {
  const [, onlyYear] = /^(\d{4})(?:\.0)?$/.exec(text) ?? []
  if (onlyYear) return isYear(onlyYear) ? makePeriod('year', Number(onlyYear), 1) : undefined
  const [, compactYear, compactMonth] = /^(\d{4})(?:[mM.]|[-/]?[mM])?(\d{2})$/.exec(text) ?? []
  if (compactYear) return makeMonth(compactYear, compactMonth!)
  const [, firstMonth, afterYear] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  return firstMonth ? makeMonth(afterYear!, firstMonth) : undefined
}

/** Reads a period in words, without accents and signs. */
function readWrittenPeriod(text: string): Period | undefined {
  for (const [length, forms] of [
    ['quarter', quarterForms],
    ['half', halfForms],
  ] as const)
    for (const form of forms) {
      const { number, year } = form.exec(text)?.groups ?? {}
      if (year) return makePeriod(length, Number(year), Number(number))
    }
  const { before, after } = wholeYearForm.exec(text)?.groups ?? {}
  if (before ?? after) return makePeriod('year', Number(before ?? after), 1)
  const ending = yearEndingForm.exec(text)?.groups
  const endMonth = ending && monthByName.get(ending.month!)
  if (endMonth) return makeSpan(Number(ending.year) - 1, endMonth + 1, 12)
  return readNamedMonths(text.split(' '))
}

/** Reads month names with a year: `mei 2021`, `jan 98`, `3 maart 2020`, `Jan-Mar 2020`, `April 2019 to March 2020`. */
function readNamedMonths(words: readonly string[]): Period | undefined {
  const pieces = words.filter(
    (word) => !['to', 'tot', 'a', 'au', 'bis', 'til', 't', 'm', 'tm', 'and', 'en'].includes(word),
  )
  const months = pieces.flatMap((word) => monthByName.get(word) ?? [])
  const years = pieces.filter(isYear)
  const [firstMonth, lastMonth = firstMonth] = months
  if (firstMonth === undefined || lastMonth === undefined || months.length > 2) return undefined
  if (pieces.length === 2 && months.length === 1 && /^\d{2}$/.test(pieces[1]!))
    return makePeriod('month', toFullYear(pieces[1]!), firstMonth)
  const days = pieces.filter((word) => /^\d{1,2}$/.test(word))
  if (months.length === 1 && years.length === 1 && days.length === 1 && pieces.length === 3)
    return makeDay(years[0]!, String(firstMonth), days[0]!)
  if (days.length > 0 || years.length === 0 || years.length + months.length !== pieces.length) return undefined
  const [firstYear, lastYear = firstYear] = years.map(Number)
  return makeSpan(firstYear!, firstMonth, (lastYear! - firstYear!) * 12 + lastMonth - firstMonth + 1)
}
