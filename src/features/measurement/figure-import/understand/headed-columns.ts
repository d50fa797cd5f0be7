import type { KnownAreas } from '../areas/known-areas.ts'
import { isPeriodLabel } from '../values/periods.ts'
import { getTextAround, takePeriodLabel } from '../values/whole-period.ts'
import type { Profile } from './columns.ts'
import type { Detection } from './detection.ts'

/** Columns whose heads name a period or an area, so that they have figures. */
export interface HeadedColumns {
  /** The level of the heads that has the periods, or the areas. */
  periodLevel: number | null
  areaLevel: number | null
  columns: number[]
  /** The labels of the periods of those columns, and the text around each of them. */
  labels: string[]
  around: string
}

/** Finds the columns with figures by their heads: a level of periods, a level of areas, or both. */
export function placeHeads({ context, heads, profiles, taken, decide }: Detection): HeadedColumns | undefined {
  const found = findPeriodLevel(heads, profiles)
  const periodLevel = found?.level ?? null
  const areaLevel = findAreaLevel(heads, profiles, context.areas)
  const level = periodLevel ?? areaLevel
  const { around } = found ?? { around: '' }
  if (level === null) return undefined
  const isHeaded = (at: number) =>
    periodLevel === null
      ? context.areas.hasLabel(heads[areaLevel!]![at] ?? '')
      : getTextAround(heads[periodLevel]![at] ?? '') === around
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
  const labels = periodLevel === null ? [] : columns.map((at) => takePeriodLabel(heads[periodLevel]![at]!, around)!)
  const showEnds = (of: number) => [heads[of]![columns[0]!], heads[of]![columns.at(-1)!]].join(' … ')
  if (periodLevel !== null) decide('periods', showEnds(periodLevel), 0.97, 'heads')
  if (areaLevel !== null) decide('area', showEnds(areaLevel), 0.9, 'heads')
  return { periodLevel, areaLevel, columns, labels, around }
}

/** Finds the level of heads with periods: bare ones, or at least two with the same text around them. */
function findPeriodLevel(
  heads: readonly (readonly string[])[],
  profiles: readonly Profile[],
): { level: number; around: string } | undefined {
  for (const [level, words] of heads.entries())
    if (profiles.some(({ columnIndex }) => isPeriodLabel(words[columnIndex] ?? ''))) return { level, around: '' }
  for (const [level, words] of heads.entries()) {
    const around = profiles
      .filter(hasNumbers)
      .flatMap(({ columnIndex }) => getTextAround(words[columnIndex] ?? '') ?? [])
    const [first] = around
    if (first !== undefined && around.length >= 2 && around.every((text) => text === first))
      return { level, around: first }
  }
  return undefined
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
