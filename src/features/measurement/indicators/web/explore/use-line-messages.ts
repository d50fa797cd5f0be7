import { useReading, useWords } from '#platform/web/language.tsx'
import type { LinePoint } from '#ui/line-chart-model.ts'
import { pointsOf } from '../indicator-detail/series.ts'
import { indicatorMessages } from '../messages/index.ts'
import type { PeriodOf } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import type { ShownLine } from './lines.ts'
import type { Explored, LineData } from './use-explorer-data.ts'

/** Returns texts for lines: the description of each, and what it has in common with the other lines. */
export function useLineWords({ definitions, areas, choice }: Pick<Explored, 'definitions' | 'areas' | 'choice'>) {
  const words = useWords(indicatorMessages)
  const { name } = useReading()
  const { said, period: periodWords } = useFigures()
  const definitionOf = ({ code }: ShownLine) => definitions.get(code)!
  const partOf = (line: ShownLine): string =>
    definitionOf(line)
      .dimensions.flatMap(({ code, values }) => {
        const value = values.find((one) => one.code === line.parts[code])
        return value ? name(value.names) : []
      })
      .join(', ')
  const sides = {
    indicator: (line: ShownLine) => name(definitionOf(line).names),
    area: ({ areaId }: ShownLine) => areas.find(({ id }) => id === areaId)?.label ?? '',
    part: partOf,
  }
  /** The full description of a line. */
  const full = (line: ShownLine): string =>
    [sides.indicator(line), sides.part(line), sides.area(line)].filter(Boolean).join(', ')
  /** Returns the common description of these lines and the distinct part of each. */
  const told = (lines: readonly ShownLine[]) => {
    const { indicator, area, part } = sides
    const all = choice.by === 'area' ? [area, indicator, part] : [indicator, area, part]
    const isCommon = (of: (line: ShownLine) => string) => new Set(lines.map(of)).size === 1
    return {
      title: all
        .filter(isCommon)
        .map((of) => of(lines[0]!))
        .filter(Boolean)
        .join(': '),
      labelOf: (line: ShownLine) =>
        all
          .filter((of) => !isCommon(of))
          .map((of) => of(line))
          .filter(Boolean)
          .join(', '),
    }
  }
  /** Returns the points of a line. Periods after the last figure are not a gap. */
  const points = (
    { line, figures }: LineData,
    periods: readonly PeriodOf[],
    breaks: readonly number[],
  ): LinePoint[] => {
    const made = pointsOf(periods, figures, breaks, {
      said: (figure, period) => `${periodWords(period)}: ${said(figure, definitionOf(line))}`,
      gap: (figure) => (figure?.missing ? words.missing[figure.missing] : words.noFigure),
    })
    const told = periods.map(({ startsOn }) => figures.some((one) => one.startsOn === startsOn))
    const [first, last] = [told.indexOf(true), told.lastIndexOf(true)]
    return made.map((point, place) => (place < first || place > last ? { ...point, gap: undefined } : point))
  }
  return { full, told, points, definitionOf }
}
