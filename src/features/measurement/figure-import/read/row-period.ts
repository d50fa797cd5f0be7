import type { Column } from '../profile/layout.ts'
import type { ImportProfile } from '../profile/model.ts'
import { makePeriod } from '../values/calendar-periods.ts'
import { getPeriodContaining, loadMonth, parsePeriod, type ReadPeriod } from '../values/periods.ts'

/** The period that a row gives for all values in it. */
export type RowPeriod = Omit<ReadPeriod, 'mark'> & { mark?: string | null }

/** The index of the first column of each kind. */
export type ColumnPositions = Readonly<Partial<Record<Column['kind'], number>>>

const periodKinds: readonly Column['kind'][] = ['period', 'year', 'month', 'quarter', 'date']

/** Checks whether a column gives the period of a row, or a part of that period. */
export const isPeriodColumn = ({ kind }: Column): boolean => periodKinds.includes(kind)

/**
 * Returns the period of a row: from a single cell, from a year with a month or a quarter, or the period that contains
 * the event.
 */
export function rowPeriod(
  { events, periodStyle }: ImportProfile,
  at: ColumnPositions,
  getText: (at: number) => string,
): RowPeriod | undefined {
  const { period: whole, year, month, quarter, date } = at
  if (whole !== undefined) return parsePeriod(getText(whole), periodStyle)
  if (date !== undefined) {
    const day = parsePeriod(getText(date), periodStyle)
    return day?.length === 'day' && events ? getPeriodContaining(day.startsOn, events.per) : undefined
  }
  if (year === undefined) return undefined
  const ofYear = parsePeriod(getText(year), periodStyle)
  if (ofYear?.length !== 'year') return undefined
  const number = Number(ofYear.startsOn.slice(0, 4))
  if (month !== undefined) {
    const read = getText(month) === '' ? 0 : loadMonth(getText(month))
    if (read === undefined) return undefined
    return read === 0 ? ofYear : { ...makePeriod('month', number, read), mark: ofYear.mark }
  }
  if (quarter !== undefined) {
    const [read] = /[1-4]/.exec(getText(quarter)) ?? []
    return read ? { ...makePeriod('quarter', number, Number(read)), mark: ofYear.mark } : ofYear
  }
  return ofYear
}
