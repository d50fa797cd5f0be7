import type { Recipe } from '../profile/model.ts'
import { periodAround, periodOf, type ReadPeriod, readMonth, readPeriod } from '../values/periods.ts'
import type { Column } from './layout.ts'

/** The period that a row gives for all values in it. */
export type RowPeriod = Omit<ReadPeriod, 'mark'> & { mark?: string | null }

/** The index of the first column of each kind. */
export type ColumnsAt = Readonly<Partial<Record<Column['is'], number>>>

const most = 5_000
const read = new Map<string, ReadPeriod | undefined>()
/** Reuses results, because the same few labels repeat in the rows of a file. */
function sameAgain(label: string): ReadPeriod | undefined {
  if (read.has(label)) return read.get(label)
  if (read.size >= most) read.clear()
  const period = readPeriod(label)
  read.set(label, period)
  return period
}

/**
 * Returns the period of a row: from a single cell, from a year with a month or a quarter, or the period that contains
 * the event.
 */
export function rowPeriod({ events }: Recipe, at: ColumnsAt, said: (at: number) => string): RowPeriod | undefined {
  const { period: whole, year, month, quarter, date } = at
  if (whole !== undefined) return sameAgain(said(whole))
  if (date !== undefined) {
    const day = readPeriod(said(date))
    return day?.length === 'day' && events ? periodAround(day.startsOn, events.per) : undefined
  }
  if (year === undefined) return undefined
  const ofYear = readPeriod(said(year))
  if (ofYear?.length !== 'year') return undefined
  const number = Number(ofYear.startsOn.slice(0, 4))
  if (month !== undefined) {
    const read = said(month) === '' ? 0 : readMonth(said(month))
    if (read === undefined) return undefined
    return read === 0 ? ofYear : { ...periodOf('month', number, read), mark: ofYear.mark }
  }
  if (quarter !== undefined) {
    const [read] = /[1-4]/.exec(said(quarter)) ?? []
    return read ? { ...periodOf('quarter', number, Number(read)), mark: ofYear.mark } : ofYear
  }
  return ofYear
}
