import type { KnownAreas } from '../areas/known-areas.ts'
import type { Role } from '../profile/entities.ts'
import { BreakdownLookup, type KnownIndicator } from '../read/indicators.ts'
import { cellText, plain } from '../values/keywords.ts'
import type { Profile } from './columns.ts'
import type { Decide } from './decision.ts'
import { hasHeadMeaning } from './keywords.ts'
import type { Shape } from './shape.ts'

/** Sets the role of a column. */
type AssignRole = (at: number, role: Role) => void

/** Places the columns of the period: a day, a period as text, or a year with a month or a quarter. */
export function placePeriod(
  free: readonly Profile[],
  put: AssignRole,
  decide: Decide,
  name: (at: number) => string,
): void {
  const dateColumn = free.find((profile) => profile.days >= 0.9)
  if (dateColumn) {
    put(dateColumn.columnIndex, { kind: 'date' })
    decide('periods', name(dateColumn.columnIndex), 0.9, 'column')
    return
  }
  const periodColumn = free.find((profile) => profile.periods >= 0.9 && profile.years < 0.5)
  if (periodColumn) {
    put(periodColumn.columnIndex, { kind: 'period' })
    decide('periods', name(periodColumn.columnIndex), 0.95, 'column')
    return
  }
  const years = free.filter((profile) => profile.years >= 0.95)
  const year =
    years.find((profile) => hasHeadMeaning(name(profile.columnIndex), 'year')) ??
    years.toSorted((left, other) => left.distinct.length - other.distinct.length)[0]
  if (!year) {
    decide('periods', '', 0.1, 'none')
    return
  }
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
}

/** Places the column of the area: by known codes, by names, or by the head. */
export function placeArea(free: readonly Profile[], shape: Shape, name: (at: number) => string) {
  const isText = (profile: Profile) => profile.numeric < 0.5
  const byCode = free
    .filter(
      (profile) =>
        profile.coded >= 0.8 && (isText(profile) || profile.distinct.every((text) => /^\d{4,6}$/.test(text))),
    )
    // Among codes of several levels, the lowest level, which has most values. Among equal levels, the first.
    .toSorted((left, other) => other.distinct.length - left.distinct.length)[0]
  if (byCode) return { columnIndex: byCode.columnIndex, method: 'code' as const, confidence: byCode.coded }
  const byName = free
    .filter((profile) => isText(profile) && profile.areaNameShare >= 0.4)
    // A matching head takes precedence over a column that only contains names of areas: countries of origin and
    // destination are areas too.
    .toSorted(
      (left, other) =>
        Number(hasHeadMeaning(name(other.columnIndex), 'area')) -
          Number(hasHeadMeaning(name(left.columnIndex), 'area')) || other.distinct.length - left.distinct.length,
    )[0]
  if (byName)
    return {
      columnIndex: byName.columnIndex,
      method: 'names' as const,
      confidence: Math.min(0.97, 0.5 + byName.areaNameShare / 2),
    }
  const called =
    free.find((profile) => isText(profile) && hasHeadMeaning(name(profile.columnIndex), 'area')) ?? free.find(isText)
  if (!called || shape.body.length === 0) return undefined
  return { columnIndex: called.columnIndex, method: 'head' as const, confidence: 0.3 }
}

/** Checks whether the areas of a column lie in those of another column in nearly every row. */
export function isNestedIn({ body }: Shape, at: number, upper: number, areas: KnownAreas): boolean {
  const pairs = new Map(
    body.map(({ cells }) => [
      `${cellText(cells[at])} ${cellText(cells[upper])}`,
      [cellText(cells[at]), cellText(cells[upper])] as const,
    ]),
  )
  const known = [...pairs.values()].filter(
    ([own, over]) => areas.findByName(own).length > 0 && areas.findByName(over).length > 0,
  )
  const inside = known.filter(([own, over]) => {
    const above = areas.findByName(own).flatMap(({ id }) => [...areas.getUpperAreas(id)])
    return areas.findByName(over).some(({ id }) => above.includes(id))
  })
  return known.length > 0 && inside.length >= known.length * 0.8
}

/** Returns the role of a further column of the row. */
export function findAttributeRole(profile: Profile, head: string, indicator: KnownIndicator | null): Role | undefined {
  const dimension =
    profile.numeric < 0.5 && indicator ? bestDimension(indicator, profile.distinct.slice(0, 300)) : undefined
  if (dimension) return { kind: 'dimension', dimension: dimension.code, values: {} }
  if (hasHeadMeaning(head, 'unit') && profile.numeric < 0.5) return { kind: 'unit', includedUnits: [] }
  for (const meaning of ['n', 'low', 'high'] as const)
    if (hasHeadMeaning(head, meaning) && profile.numeric > 0.5) return { kind: meaning }
  return hasHeadMeaning(head, 'note') ? { kind: 'note' } : undefined
}

/**
 * Places the column with figures: the column named by the code of the indicator, otherwise the first numeric column.
 */
export function placeMeasures(
  free: readonly Profile[],
  indicator: KnownIndicator | null,
  name: (at: number) => string,
  put: AssignRole,
) {
  const numeric = free.filter((profile) => profile.numeric + profile.absent >= 0.8 && profile.numeric > 0)
  const called = numeric.filter((profile) => indicator && plain(name(profile.columnIndex)) === plain(indicator.code))
  const chosen = called.length > 0 ? called.slice(0, 1) : numeric.slice(0, 1)
  return chosen.map(({ columnIndex }) => {
    put(columnIndex, { kind: 'value', indicator: null, parts: {} })
    return { columnIndex, confidence: numeric.length === 1 ? 0.9 : called.length > 0 ? 0.95 : 0.3 }
  })
}

/** Returns the dimension of the indicator whose values have most of these labels, at least 30 %. */
export function bestDimension(
  indicator: KnownIndicator,
  words: readonly string[],
): { code: string; share: number } | undefined {
  const parts = new BreakdownLookup(indicator)
  const shares = indicator.definition.dimensions.map(({ code }) => ({
    code,
    share: words.filter((value) => parts.find(code, value) !== undefined).length / words.length,
  }))
  const [best] = shares.toSorted((left, other) => other.share - left.share)
  return best && best.share >= 0.3 ? best : undefined
}
