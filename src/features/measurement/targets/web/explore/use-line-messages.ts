import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import type { PeriodRange } from '#features/measurement/indicators/web/periods.ts'
import { toLinePoints } from '#features/measurement/indicators/web/series.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { LinePoint } from '#ui/line-chart-model.ts'
import type { VisibleLine } from './lines.ts'
import type { Explored, LineData } from './use-explorer-data.ts'

/** Returns texts for lines: the description of each, and what it has in common with the other lines. */
export function useLineMessages({ definitions, areas, choice }: Pick<Explored, 'definitions' | 'areas' | 'choice'>) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { describeFigure, period: periodWords } = useFigures()
  const getDefinition = ({ code }: VisibleLine) => definitions.get(code)!
  const formatParts = (line: VisibleLine): string =>
    getDefinition(line)
      .dimensions.flatMap(({ code, values }) => {
        const value = values.find((entry) => entry.code === line.parts[code])
        return value ? name(value.names) : []
      })
      .join(', ')
  const sides = {
    indicator: (line: VisibleLine) => name(getDefinition(line).names),
    area: ({ areaId }: VisibleLine) => areas.find(({ id }) => id === areaId)?.label ?? '',
    part: formatParts,
  }
  /** The full description of a line. */
  const full = (line: VisibleLine): string =>
    [sides.indicator(line), sides.part(line), sides.area(line)].filter(Boolean).join(', ')
  /** Returns the common description of these lines and the distinct part of each. */
  const describeLines = (lines: readonly VisibleLine[]) => {
    const { indicator, area, part } = sides
    const all = choice.groupBy === 'area' ? [area, indicator, part] : [indicator, area, part]
    const isCommon = (of: (line: VisibleLine) => string) => new Set(lines.map(of)).size === 1
    return {
      title: all
        .filter(isCommon)
        .map((of) => of(lines[0]!))
        .filter(Boolean)
        .join(': '),
      labelOf: (line: VisibleLine) =>
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
    periods: readonly PeriodRange[],
    breaks: readonly number[],
  ): LinePoint[] => {
    const made = toLinePoints(periods, figures, breaks, {
      describeFigure: (figure, period) => `${periodWords(period)}: ${describeFigure(figure, getDefinition(line))}`,
      gap: (figure) => (figure?.missing ? messages.missing[figure.missing] : messages.noFigure),
    })
    const reported = periods.map(({ startsOn }) => figures.some((figure) => figure.startsOn === startsOn))
    const [first, last] = [reported.indexOf(true), reported.lastIndexOf(true)]
    return made.map((point, place) => (place < first || place > last ? { ...point, gap: undefined } : point))
  }
  return { full, describeLines, points, definitionOf: getDefinition }
}
