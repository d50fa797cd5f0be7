import type { LegalDate } from '#shared/dates.ts'
import { makePeriod, makeSplitYear, type Period, type PeriodLength } from './calendar-periods.ts'
import type { PeriodStyle } from './entities.ts'
import { plain, trimmed } from './keywords.ts'
import { listPeriodReadings, type PeriodReading } from './period-readings.ts'
import { monthByName } from './period-words.ts'

/** The period of a label, and the sign next to it: `2019 (*)` is 2019, marked `(*)`. */
export interface ReadPeriod extends Period {
  mark: string | null
}

/**
 * Signs next to a label that qualify the figures: `*`, `(*)`, `(p)`, `p`, `r`, `¹`, and the number of a note (`2008 1)`).
 * A hyphen is not a sign.
 */
const trailingMarkPattern =
  /\s*(\((?:\*+|[a-z]{1,2}|\d)\)|\*+|†|‡|[¹²³])$|(?<=\d)\s*(p|r|e|b|v)$|(?:\s|(?<=^\d{4}))(\d\))$/iu

/** Splits the sign from the end of a label or a value. */
export function splitMark(text: string): { text: string; mark: string | null } {
  const own = trimmed(text)
  const found = trailingMarkPattern.exec(own)
  if (!found) return { text: own, mark: null }
  return { text: trimmed(own.slice(0, found.index)), mark: (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase() }
}

/** Returns the meanings of a label with its sign; none: the label is no period. */
export function readPeriodLabel(cell: string | number): readonly PeriodReading[] {
  const known = readings.get(cell)
  if (known) return known
  if (readings.size >= maxCachedLabels) readings.clear()
  const found = listPeriodReadings(splitMark(String(cell)).text)
  readings.set(cell, found)
  return found
}
const readings = new Map<string | number, readonly PeriodReading[]>()
const maxCachedLabels = 5_000

/** Checks whether a label is a period, although it may still be open which period. */
export const isPeriodLabel = (cell: string | number): boolean => readPeriodLabel(cell).length > 0

/** Returns the length of the period of a label, as far as it does not depend on the style of the file. */
export function getPeriodLength(cell: string | number): PeriodLength | undefined {
  const [reading] = readPeriodLabel(cell)
  return reading && (reading.form === 'year_pair' ? 'split_year' : reading.period.length)
}

const periodsByStyle = new WeakMap<PeriodStyle, Map<string | number, ReadPeriod | undefined>>()

/** Returns the period of a label in a file with that style; undefined when the label is none in that style. */
export function parsePeriod(cell: string | number, style: PeriodStyle): ReadPeriod | undefined {
  // A long file repeats the same few periods.
  const known = periodsByStyle.get(style) ?? new Map<string | number, ReadPeriod | undefined>()
  periodsByStyle.set(style, known)
  if (known.has(cell)) return known.get(cell)
  if (known.size >= maxCachedLabels) known.clear()
  const period = parseLabel(cell, style)
  known.set(cell, period)
  return period
}

function parseLabel(cell: string | number, style: PeriodStyle): ReadPeriod | undefined {
  const { text, mark } = splitMark(String(cell))
  const readings = listPeriodReadings(text)
  const period = readings.length === 0 ? undefined : selectPeriod(readings, style)
  return period && { ...period, mark }
}

function selectPeriod(readings: readonly PeriodReading[], style: PeriodStyle): Period | undefined {
  const isOnly = readings.length === 1
  for (const reading of readings)
    switch (reading.form) {
      case null:
        return toDatedPeriod(reading.period, style)
      case 'year_pair':
        // `2012/2013` is a year in every file. `2012/13` is one unless the other labels are months.
        if ((reading.isFull || style.pairs === 'year') && style.yearStart !== null)
          return makeSplitYear(reading.firstYear, style.yearStart)
        break
      case 'month_pair':
        if (style.pairs === 'month' || (style.pairs === null && isOnly)) return reading.period
        break
      default:
        if (style.days === reading.form || (style.days === null && isOnly)) return toDatedPeriod(reading.period, style)
    }
  return undefined
}

/** Returns the period that begins on a day, where the dates of a file stand for periods. */
function toDatedPeriod(period: Period, { dates }: PeriodStyle): Period | undefined {
  if (period.length !== 'day' || dates === null) return period
  const whole = getPeriodContaining(period.startsOn, dates)
  return whole.startsOn === period.startsOn ? whole : undefined
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
export function getPeriodContaining(day: LegalDate, length: 'month' | 'quarter' | 'year'): Period {
  const month = Number(day.slice(5, 7))
  const number = length === 'year' ? 1 : length === 'month' ? month : Math.ceil(month / 3)
  return makePeriod(length, Number(day.slice(0, 4)), number)
}
