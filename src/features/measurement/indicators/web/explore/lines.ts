import type { Id } from '#shared/ids.ts'
import { type LineTone, lineTones, mostNamed } from '#ui/line-chart-model.ts'
import type { Definition, Parts } from '../../entities.ts'
import { partsWithin, writeParts } from '../parts.ts'
import type { Choice } from './choice.ts'

/** A line: an indicator in an area, of the whole or of a part. */
export interface ShownLine {
  key: string
  code: string
  areaId: Id
  parts: Parts
}

/** Lines in the same chart. */
export interface ShownChart {
  key: string
  lines: ShownLine[]
}

type Defined = ReadonlyMap<string, Pick<Definition, 'dimensions' | 'unit'>>

/** Maximum number of parts of a dimension with their own line. */
const mostParts = 12
/** Maximum number of charts on a page. */
export const mostCharts = 36

/** Returns the parts to show for an indicator. Dimensions that the indicator does not have are ignored. */
export function partsOf(definition: Pick<Definition, 'dimensions'>, { parts, split }: Pick<Choice, 'parts' | 'split'>) {
  const within = partsWithin(parts, definition)
  const dimension = definition.dimensions.find((one) => one.code === split)
  const { [split]: _, ...others } = within
  return dimension ? dimension.values.slice(0, mostParts).map(({ code }) => ({ ...others, [split]: code })) : [within]
}

/** Returns every line, ordered by indicator and area, independent of the figures. */
export const linesOf = (definitions: Defined, areaIds: readonly Id[], choice: Pick<Choice, 'parts' | 'split'>) =>
  [...definitions].flatMap(([code, definition]) =>
    areaIds.flatMap((areaId) =>
      partsOf(definition, choice).map((parts): ShownLine => {
        return { key: [code, areaId, writeParts(parts)].filter(Boolean).join('~'), code, areaId, parts }
      }),
    ),
  )

/**
 * Groups lines into charts. By indicator: the areas of an indicator. By area: the indicators of the same unit, because
 * other units need another scale. Parts of a dimension have a chart for each indicator and area.
 */
export function chartsOf(lines: readonly ShownLine[], definitions: Defined, by: Choice['by'], split: string) {
  const areaIds = [...new Set(lines.map((one) => one.areaId))]
  const ordered = by === 'indicator' ? lines : areaIds.flatMap((id) => lines.filter((one) => one.areaId === id))
  const keyOf = ({ code, areaId, parts }: ShownLine) => {
    if (split in parts) return `${code} ${areaId}`
    return by === 'indicator' ? code : `${areaId} ${definitions.get(code)!.unit.code}`
  }
  return [...Map.groupBy(ordered, keyOf)].map(([key, its]): ShownChart => ({ key, lines: its }))
}

/** Groups lines into queries: indicators with the same parts. */
export function questionsOf(lines: readonly ShownLine[]): { indicators: string[]; parts: Parts }[] {
  return [...Map.groupBy(lines, ({ parts }) => writeParts(parts)).values()].map((its) => ({
    indicators: [...new Set(its.map(({ code }) => code))],
    parts: its[0]!.parts,
  }))
}

/**
 * Returns the colour of each line. An area has the same colour in every chart of an indicator, an indicator in every
 * chart of an area, a part in every chart of parts.
 * @param lines the drawn lines
 */
export function tonesOf(lines: readonly ShownLine[], by: Choice['by'], split: string): (line: ShownLine) => LineTone {
  const whoIs = ({ code, areaId, parts }: ShownLine) => parts[split] ?? (by === 'indicator' ? areaId : code)
  const each = [...new Set(lines.map(whoIs))]
  // With too many lines for labels, no line is highlighted.
  if (each.length > mostNamed) return () => 'quiet'
  return (line) => lineTones[each.indexOf(whoIs(line))] ?? 'quiet'
}
