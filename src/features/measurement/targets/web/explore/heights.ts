import { isDrawable } from './committed-results.ts'
import type { Explored } from './use-explorer-data.ts'

type HeightInput = Pick<Explored, 'lines' | 'dataByLine' | 'definitions' | 'listPeriods'>

/**
 * Returns the minimum and maximum of each unit over all lines and expected results, so that charts of the same unit
 * share a scale.
 */
export function computeValueRanges({
  lines,
  dataByLine,
  definitions,
  listPeriods,
}: HeightInput): Map<string, number[]> {
  const heights = new Map<string, number[]>()
  for (const line of lines) {
    const { figures = [], expectations = [] } = dataByLine.get(line.key) ?? {}
    const promised = expectations.filter((expectation) => isDrawable(expectation, listPeriods([line.code])))
    const visible = [
      ...figures.map((figure) => figure.value ?? figure.distribution?.median),
      ...promised.flatMap(({ expectation: { baseline, targets } }) => [
        baseline?.value,
        ...targets.flatMap(({ value, low, high }) => (value === null ? [low, high] : [value])),
      ]),
    ].flatMap((value) => (value == null ? [] : Number(value)))
    const unit = definitions.get(line.code)!.unit.code
    const all = [...(heights.get(unit) ?? []), ...visible]
    if (all.length > 0) heights.set(unit, [Math.min(...all), Math.max(...all)])
  }
  return heights
}
