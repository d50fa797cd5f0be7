import type { LegalDate } from '#shared/dates.ts'
import { LabelMatcher } from '../areas/by-label.ts'
import { matchByOrder, type OrderedRow } from '../areas/by-order.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import { isMatch } from '../areas/match.ts'
import type { KnownIndicator } from '../read/indicators.ts'
import { cellText } from '../values/keywords.ts'
import type { Profile } from './columns.ts'
import type { Shape } from './shape.ts'

/**
 * Returns the kinds of area in a column. Where names match a single kind, other names of the column have that kind too.
 */
export function detectAreaKinds({ distinct }: Profile, areas: KnownAreas, indicator: KnownIndicator | null): string[] {
  const counts = new Map<string, number>()
  let certain = 0
  for (const text of distinct) {
    const kinds = new Set(areas.findByName(text).map(({ kind }) => kind))
    const [only] = kinds
    if (only === undefined || kinds.size > 1) continue
    certain += 1
    counts.set(only, (counts.get(only) ?? 0) + 1)
  }
  const [limit] = [...counts].toSorted(([, value], [, other]) => other - value)
  if (limit && certain >= 3 && limit[1] >= certain * 0.9) return [limit[0]]
  // All may be of the kind at which the indicator is counted.
  const level = indicator?.definition.level
  const known = distinct.map((text) => areas.findByName(text)).filter((knownAreas) => knownAreas.length > 0)
  const mayBe =
    level !== undefined &&
    known.length > 0 &&
    known.every((knownAreas) => knownAreas.some(({ kind }) => kind === level))
  return mayBe ? [level] : []
}

/** Number of rows used to detect whether the order is significant. */
const maxSampleRows = 200

/** Checks whether the order of the rows follows a hierarchy of areas. */
export function detectAreaOrder(
  { body }: Shape,
  {
    columnIndex,
    values,
    kinds,
    periods,
  }: { columnIndex: number; values: readonly number[]; kinds: readonly string[]; periods: readonly LegalDate[] },
  areas: KnownAreas,
  today: LegalDate,
): { hierarchy: string; day: LegalDate; share: number } | undefined {
  const rows: OrderedRow[] = body.slice(0, maxSampleRows).map(({ cells }) => ({
    label: cellText(cells[columnIndex]),
    figures: values.map((value) => cellText(cells[value])).join('|'),
  }))
  if (new Set(rows.map(({ label }) => label)).size === 0) return undefined
  const matcher = new LabelMatcher(areas, { kinds: [...kinds], date: null, decided: {} }, 0)
  const alone = rows.filter(({ label }) => isMatch(matcher.match(label, [], today))).length / rows.length
  const days = [...new Set([periods.at(-1), periods[0], today].filter((day) => day !== undefined))]
  const relations = areas.hierarchies.flatMap((hierarchy) =>
    days.map((day) => {
      const placed = matchByOrder(rows, areas, { kinds: [], decided: {}, hierarchy, day })
      const found = placed.filter((row) => isMatch(row.matched) && row.parent !== -1).length
      return { hierarchy, day, share: found / rows.length }
    }),
  )
  const [best] = relations.toSorted((left, other) => other.share - left.share)
  return best && best.share > alone + 0.05 && best.share > 0.5 ? best : undefined
}
