import type { Definition, Parts } from '#features/measurement/indicators/entities.ts'
import { filterParts, writeParts } from '#features/measurement/indicators/web/parts.ts'
import type { Id } from '#shared/ids.ts'
import { type LineTone, lineTones, maxNamed } from '#ui/line-chart-model.ts'
import type { Choice } from './choice.ts'

/** A line: an indicator in an area, of the whole or of a part. */
export interface VisibleLine {
  key: string
  code: string
  areaId: Id
  parts: Parts
}

/** Lines in the same chart. */
export interface VisibleChart {
  key: string
  lines: VisibleLine[]
}

type Defined = ReadonlyMap<string, Pick<Definition, 'dimensions' | 'unit'>>

/** Maximum number of parts of a dimension with their own line. */
const maxParts = 12
/** Maximum number of charts on a page. */
export const maxCharts = 36

/** Returns the parts to show for an indicator. Dimensions that the indicator does not have are ignored. */
export function listParts(
  definition: Pick<Definition, 'dimensions'>,
  { parts, split }: Pick<Choice, 'parts' | 'split'>,
) {
  const within = filterParts(parts, definition)
  const dimension = definition.dimensions.find((entry) => entry.code === split)
  const { [split]: _, ...others } = within
  return dimension ? dimension.values.slice(0, maxParts).map(({ code }) => ({ ...others, [split]: code })) : [within]
}

/** Returns every line, ordered by indicator and area, independent of the figures. */
export const buildLines = (definitions: Defined, areaIds: readonly Id[], choice: Pick<Choice, 'parts' | 'split'>) =>
  [...definitions].flatMap(([code, definition]) =>
    areaIds.flatMap((areaId) =>
      listParts(definition, choice).map((parts): VisibleLine => {
        return { key: [code, areaId, writeParts(parts)].filter(Boolean).join('~'), code, areaId, parts }
      }),
    ),
  )

/**
 * Groups lines into charts. By indicator: the areas of an indicator. By area: the indicators of the same unit, because
 * other units need another scale. Parts of a dimension have a chart for each indicator and area.
 */
export function groupIntoCharts(
  lines: readonly VisibleLine[],
  definitions: Defined,
  by: Choice['groupBy'],
  split: string,
) {
  const areaIds = [...new Set(lines.map((line) => line.areaId))]
  const ordered = by === 'indicator' ? lines : areaIds.flatMap((id) => lines.filter((line) => line.areaId === id))
  const toKey = ({ code, areaId, parts }: VisibleLine) => {
    if (split in parts) return `${code} ${areaId}`
    return by === 'indicator' ? code : `${areaId} ${definitions.get(code)!.unit.code}`
  }
  return [...Map.groupBy(ordered, toKey)].map(([key, visibleLines]): VisibleChart => ({ key, lines: visibleLines }))
}

/** Groups lines into queries: indicators with the same parts. */
export function toFigureQueries(lines: readonly VisibleLine[]): { indicators: string[]; parts: Parts }[] {
  return [...Map.groupBy(lines, ({ parts }) => writeParts(parts)).values()].map((group) => ({
    indicators: [...new Set(group.map(({ code }) => code))],
    parts: group[0]!.parts,
  }))
}

/**
 * Returns the colour of each line. An area has the same colour in every chart of an indicator, an indicator in every
 * chart of an area, a part in every chart of parts.
 * @param lines the drawn lines
 */
export function assignTones(
  lines: readonly VisibleLine[],
  by: Choice['groupBy'],
  split: string,
): (line: VisibleLine) => LineTone {
  const getLineSubject = ({ code, areaId, parts }: VisibleLine) => parts[split] ?? (by === 'indicator' ? areaId : code)
  const each = [...new Set(lines.map(getLineSubject))]
  // With too many lines for labels, no line is highlighted.
  if (each.length > maxNamed) return () => 'quiet'
  return (line) => lineTones[each.indexOf(getLineSubject(line))] ?? 'quiet'
}
