import type { Id } from '#shared/ids.ts'
import { type LineTone, lineTones, mostNamed } from '#ui/line-chart-model.ts'
import type { Definition, Parts } from '../../entities.ts'
import { partsWithin, writeParts } from '../parts.ts'
import type { Choice } from './choice.ts'

/** One line: an indicator in an area, of the whole or of a part. */
export interface ShownLine {
  key: string
  code: string
  areaId: Id
  parts: Parts
}

/** Lines that stand in one picture. */
export interface ShownChart {
  key: string
  lines: ShownLine[]
}

type Defined = ReadonlyMap<string, Pick<Definition, 'dimensions' | 'unit'>>

/** So many parts of a dimension are lines of their own. */
const mostParts = 12
/** So many pictures stand on one page. */
export const mostCharts = 36

/** Of which parts an indicator is shown: what it is not broken down by does not narrow it. */
export function partsOf(definition: Pick<Definition, 'dimensions'>, { parts, split }: Pick<Choice, 'parts' | 'split'>) {
  const within = partsWithin(parts, definition)
  const dimension = definition.dimensions.find((one) => one.code === split)
  const { [split]: _, ...others } = within
  return dimension ? dimension.values.slice(0, mostParts).map(({ code }) => ({ ...others, [split]: code })) : [within]
}

/** Every line, in the order of the indicators and then of the areas; figures have no part in it. */
export const linesOf = (definitions: Defined, areaIds: readonly Id[], choice: Pick<Choice, 'parts' | 'split'>) =>
  [...definitions].flatMap(([code, definition]) =>
    areaIds.flatMap((areaId) =>
      partsOf(definition, choice).map((parts): ShownLine => {
        return { key: [code, areaId, writeParts(parts)].filter(Boolean).join('~'), code, areaId, parts }
      }),
    ),
  )

/**
 * Which lines share a picture. By indicator: its areas. By area: its indicators of one unit, since others have no common
 * height. Parts of a dimension have a picture for each indicator and area.
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

/** Questions for figures: indicators of which the same parts are asked. */
export function questionsOf(lines: readonly ShownLine[]): { indicators: string[]; parts: Parts }[] {
  return [...Map.groupBy(lines, ({ parts }) => writeParts(parts)).values()].map((its) => ({
    indicators: [...new Set(its.map(({ code }) => code))],
    parts: its[0]!.parts,
  }))
}

/**
 * An area looks the same in every picture of an indicator, an indicator in every picture of an area, a part in every picture of parts.
 * @param lines those that are drawn
 */
export function tonesOf(lines: readonly ShownLine[], by: Choice['by'], split: string): (line: ShownLine) => LineTone {
  const whoIs = ({ code, areaId, parts }: ShownLine) => parts[split] ?? (by === 'indicator' ? areaId : code)
  const each = [...new Set(lines.map(whoIs))]
  // Where no line can be named, none stands out.
  if (each.length > mostNamed) return () => 'quiet'
  return (line) => lineTones[each.indexOf(whoIs(line))] ?? 'quiet'
}
