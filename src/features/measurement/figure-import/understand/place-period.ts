import type { Profile } from './columns.ts'
import type { Decide } from './decision.ts'
import { hasHeadMeaning } from './keywords.ts'
import type { AssignRole } from './place-columns.ts'

/** The columns that have the period of a row, and the labels in them that may need a decision. */
export interface PlacedPeriod {
  labels: readonly string[]
  /** Whether each row has a date. */
  isDated: boolean
  /** Columns that could have the year as well. */
  alternatives: readonly number[]
}

/**
 * Places the columns of the period: a day, a period as text, or a year with a month or a quarter.
 * @returns undefined when no column has a period
 */
export function placePeriod(
  free: readonly Profile[],
  put: AssignRole,
  decide: Decide,
  name: (at: number) => string,
): PlacedPeriod | undefined {
  const dateColumn = free.find((profile) => profile.days >= 0.9)
  if (dateColumn) {
    put(dateColumn.columnIndex, { kind: 'date' })
    decide('periods', name(dateColumn.columnIndex), 0.9, 'column')
    return { labels: dateColumn.distinct, isDated: true, alternatives: [] }
  }
  const mayHavePeriods = free.filter((profile) => profile.years < 0.5)
  // A column in which some labels are no period is one all the same. The others are faults.
  const periodColumn =
    mayHavePeriods.find((profile) => profile.periods >= 0.9) ??
    mayHavePeriods.find((profile) => profile.periods >= 0.5 && profile.numeric < 0.5)
  if (periodColumn) {
    put(periodColumn.columnIndex, { kind: 'period' })
    decide('periods', name(periodColumn.columnIndex), 0.95, 'column')
    return { labels: periodColumn.distinct, isDated: false, alternatives: [] }
  }
  const years = free.filter((profile) => profile.years >= 0.95)
  const year =
    years.find((profile) => hasHeadMeaning(name(profile.columnIndex), 'year')) ??
    years.toSorted((left, other) => left.distinct.length - other.distinct.length)[0]
  if (!year) return undefined
  put(year.columnIndex, { kind: 'year' })
  const findPeriodColumn = (meaning: 'month' | 'quarter') =>
    free.find(
      (profile) =>
        profile.columnIndex !== year.columnIndex &&
        profile.months >= 0.95 &&
        profile.distinct.length <= 13 &&
        hasHeadMeaning(name(profile.columnIndex), meaning),
    )
  const month = findPeriodColumn('month')
  const quarter = month ? undefined : findPeriodColumn('quarter')
  if (month) put(month.columnIndex, { kind: 'month' })
  if (quarter) put(quarter.columnIndex, { kind: 'quarter' })
  decide(
    'periods',
    [year, month, quarter].flatMap((profile) => (profile ? [name(profile.columnIndex)] : [])).join(' + '),
    hasHeadMeaning(name(year.columnIndex), 'year') ? 0.97 : 0.7,
    'column',
  )
  const isNamed = hasHeadMeaning(name(year.columnIndex), 'year')
  const alternatives = isNamed
    ? []
    : years.map(({ columnIndex }) => columnIndex).filter((at) => at !== year.columnIndex)
  return { labels: year.distinct, isDated: false, alternatives }
}
