import type { KnownAreas } from '../areas/known-areas.ts'
import { isPeriodLabel } from '../values/periods.ts'
import type { Profile } from './columns.ts'
import type { Detection } from './detection.ts'

/** Columns whose heads name a period or an area, so that they have figures. */
export interface HeadedColumns {
  /** The level of the heads that has the periods, or the areas. */
  periodLevel: number | null
  areaLevel: number | null
  columns: number[]
  /** The labels of the periods of those columns. */
  labels: string[]
}

/** Finds the columns with figures by their heads: a level of periods, a level of areas, or both. */
export function placeHeads({ context, heads, profiles, taken, decide }: Detection): HeadedColumns | undefined {
  const periodLevel = findPeriodLevel(heads, profiles)
  const areaLevel = findAreaLevel(heads, profiles, context.areas)
  const level = periodLevel ?? areaLevel
  if (level === null) return undefined
  const isHeaded = (at: number) =>
    periodLevel === null
      ? context.areas.hasLabel(heads[areaLevel!]![at] ?? '')
      : isPeriodLabel(heads[periodLevel]![at] ?? '')
  // Between areas, a label that is no known area is one as well: a person says which.
  const known = profiles.map(({ columnIndex }) => columnIndex).filter(isHeaded)
  const columns =
    periodLevel === null
      ? profiles
          .filter((profile) => profile.columnIndex >= known[0]! && hasNumbers(profile))
          .map(({ columnIndex }) => columnIndex)
          .filter((at) => (heads[level]![at] ?? '') !== '')
      : known
  for (const at of columns) taken.add(at)
  const labels = periodLevel === null ? [] : columns.map((at) => heads[periodLevel]![at]!)
  const showEnds = (of: number) => [heads[of]![columns[0]!], heads[of]![columns.at(-1)!]].join(' … ')
  if (periodLevel !== null) decide('periods', showEnds(periodLevel), 0.97, 'heads')
  if (areaLevel !== null) decide('area', showEnds(areaLevel), 0.9, 'heads')
  return { periodLevel, areaLevel, columns, labels }
}

function findPeriodLevel(heads: readonly (readonly string[])[], profiles: readonly Profile[]): number | null {
  const level = heads.findIndex((words) => profiles.some(({ columnIndex }) => isPeriodLabel(words[columnIndex] ?? '')))
  return level === -1 ? null : level
}

/** The lowest share of heads that are areas, and their lowest number. */
const [minAreaShare, minAreas] = [0.6, 2]

function findAreaLevel(
  heads: readonly (readonly string[])[],
  profiles: readonly Profile[],
  areas: KnownAreas,
): number | null {
  for (const [level, words] of heads.entries()) {
    const labels = new Set(
      profiles
        .filter((profile) => profile.columnIndex > 0 && hasNumbers(profile))
        .flatMap(({ columnIndex }) => words[columnIndex] || []),
    )
    const known = [...labels].filter((label) => areas.hasLabel(label))
    if (known.length >= minAreas && known.length >= labels.size * minAreaShare) return level
  }
  return null
}

const hasNumbers = ({ numeric, absent }: Profile): boolean => numeric + absent > 0.5
