import { useQueries, useQuery } from '@tanstack/react-query'
import type { Figure, FigureSeries } from '#features/measurement/indicators/figures/contract.ts'
import { indicatorApi } from '#features/measurement/indicators/web/api.ts'
import { writeParts } from '#features/measurement/indicators/web/parts.ts'
import {
  commonPer,
  fillPeriods,
  getPeriodKey,
  longerThan,
  monthsAfter,
  monthsPerPeriod,
  type Per,
  type PeriodRange,
} from '#features/measurement/indicators/web/periods.ts'
import { getErrorCode } from '#platform/web/failure.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import type { PlanExpectation } from '../../external/contract.ts'
import { externalTargetApi } from '../api.ts'
import type { Choice } from './choice.ts'
import { isDrawable, matchesLine } from './committed-results.ts'
import {
  assignTones,
  buildLines,
  groupIntoCharts,
  maxCharts,
  toFigureQueries,
  type VisibleChart,
  type VisibleLine,
} from './lines.ts'
import { useVisibleAreas } from './use-visible-areas.ts'

/** The contract returns at most 20,000 figures at once. */
const maxFigures = 18_000
const earliest = '1950-01-01'

const isNotFound = (error: unknown) => getErrorCode(error) === 'NOT_FOUND'

/** Returns the pages of the indicators. Missing or unreadable indicators are left out; the rest is shown. */
function useIndicatorPages(codes: readonly string[]) {
  const queries = useQueries({
    queries: codes.map((code) => indicatorApi.definitions.getIndicator.queryOptions({ input: { code } })),
  })
  const pages = new Map(queries.flatMap(({ data }) => (data ? [[data.indicator.code, data] as const] : [])))
  return {
    queries,
    pages,
    definitions: new Map([...pages].map(([code, { indicator }]) => [code, indicator.definition])),
    notFoundCount: queries.filter(({ error }) => isNotFound(error)).length,
    isLoaded: queries.every(({ isPending }) => !isPending),
    error: queries.find(({ error }) => error && !isNotFound(error))?.error,
  }
}
type Definitions = ReturnType<typeof useIndicatorPages>['definitions']

/** Returns the selectable lengths of a period, and the selected length. */
function choosePer(definitions: Definitions, requestedPer: Choice['per']) {
  const types = [...definitions.values()].map(({ periodType }) => periodType).filter((value) => value !== 'custom')
  const least = types.length > 0 ? commonPer(types) : undefined
  const pers = least ? longerThan(least) : []
  const per: Per | undefined = pers.find((value) => value === requestedPer) ?? least
  return { pers, per }
}

/** Returns the days from and to which figures are requested, as many periods as one request may return. */
function computeRange(choice: Choice, seriesCount: number, per: Per | undefined) {
  const nextYear = new Date().getUTCFullYear() + 1
  const to = `${choice.to === undefined ? nextYear : choice.to + 1}-01-01`
  const requestedFrom = choice.from === undefined ? earliest : `${choice.from}-01-01`
  const maxCount = Math.floor(maxFigures / Math.max(1, seriesCount))
  const limit = monthsAfter(to, -maxCount * monthsPerPeriod[per ?? 'year'])
  // Of the two days, the later day applies.
  return { from: [requestedFrom, limit].toSorted().at(-1)!, requestedFrom, to }
}

interface LineFigures {
  line: VisibleLine
  series: FigureSeries | undefined
  figures: readonly Figure[]
}

/** Assigns the figures of the answers to the lines. */
function assignFigures(
  lines: readonly VisibleLine[],
  questions: ReturnType<typeof toFigureQueries>,
  answers: readonly { data: FigureSeries[] | undefined }[],
): LineFigures[] {
  const seriesOf = new Map<string, { series: FigureSeries; byArea: Map<Id, Figure[]> }>()
  for (const [index, { parts }] of questions.entries())
    for (const series of answers[index]?.data ?? []) {
      const byArea = Map.groupBy(series.figures, (figure) => figure.areaId)
      seriesOf.set(`${series.indicator} ${writeParts(parts)}`, { series, byArea })
    }
  return lines.map((line) => {
    const { series, byArea } = seriesOf.get(`${line.code} ${writeParts(line.parts)}`) ?? {}
    return { line, series, figures: byArea?.get(line.areaId) ?? [] }
  })
}

/**
 * Returns a function that lists the periods of a chart. All charts share the time up to the last target. An indicator
 * with custom periods has a separate time.
 */
function createPeriodList(
  lineFigures: readonly LineFigures[],
  reported: readonly Figure[],
  expectations: readonly PlanExpectation[],
  isCustom: (code: string) => boolean,
) {
  const common = fillPeriods(reported)
  const targets = expectations
    .filter((expectation) => isDrawable(expectation, common))
    .flatMap(({ expectation }) => expectation.targets)
  const isAfter = ({ startsOn }: PeriodRange) => common.length > 0 && startsOn >= common.at(-1)!.endsOn
  const shared = fillPeriods([...common, ...targets.filter(isAfter)])
  return (codes: readonly string[]): PeriodRange[] =>
    codes.some(isCustom)
      ? fillPeriods(lineFigures.filter(({ line }) => codes.includes(line.code)).flatMap(({ figures }) => figures))
      : shared
}

function toLineData({ line, series, figures }: LineFigures, expectations: readonly PlanExpectation[]) {
  const byPeriod = new Map<string, Figure>(figures.map((figure) => [getPeriodKey(figure), figure]))
  return {
    line,
    figures,
    getFigure: (period: PeriodRange) => byPeriod.get(getPeriodKey(period)),
    breaks: series?.breaks ?? [],
    isWithheld: series?.withheldAreaIds.includes(line.areaId) ?? false,
    expectations: expectations.filter((expectation) => matchesLine(expectation, line)),
  }
}
export type LineData = ReturnType<typeof toLineData>

/** Returns whether there is a line in a chart, or why not. */
function computeChartState(
  chart: VisibleChart,
  dataByLine: ReadonlyMap<string, LineData>,
  definitions: Definitions,
  per: Per | undefined,
): 'drawn' | 'withheld' | 'not_put_together' | 'none' {
  const chartLines = chart.lines.map(({ key }) => dataByLine.get(key)!)
  if (chartLines.some(({ figures }) => figures.length > 0)) return 'drawn'
  if (chartLines.some((entry) => entry.isWithheld)) return 'withheld'
  const isNotAggregated = chart.lines.some(({ code }) => {
    const { addsOverTime, formula, periodType } = definitions.get(code)!
    return !formula && addsOverTime === 'none' && periodType !== 'custom' && periodType !== per
  })
  return isNotAggregated ? 'not_put_together' : 'none'
}

/**
 * Returns the data of a selection: lines with figures over the same time, expected results of plans, and omitted items.
 */
export function useExplored(choice: Choice) {
  const may = useMay()
  const shownAreas = useVisibleAreas(choice)
  const { areas } = shownAreas
  const areaIds = areas.map(({ id }) => id)
  const indicators = useIndicatorPages(choice.codes)
  const { pages, definitions } = indicators
  const { pers, per } = choosePer(definitions, choice.per)
  const lines = buildLines(definitions, areaIds, choice)
  const questions = toFigureQueries(lines)
  const { from, requestedFrom, to } = computeRange(choice, areaIds.length * definitions.size, per)
  const ready = indicators.isLoaded && !shownAreas.pending
  const answers = useQueries({
    queries: questions.map(({ indicators: codes, parts }) => ({
      ...indicatorApi.figures.getFigures.queryOptions({ input: { indicators: codes, areaIds, from, to, per, parts } }),
      enabled: ready && areaIds.length > 0,
    })),
  })
  const expected = useQuery({
    ...externalTargetApi.listExpectations.queryOptions({ input: { indicators: [...pages.keys()], areaIds } }),
    enabled: ready && areaIds.length > 0 && pages.size > 0 && may('plan.read'),
  })
  const expectations = expected.data?.rows ?? []
  const lineFigures = assignFigures(lines, questions, answers)
  const isCustom = (code: string) => definitions.get(code)?.periodType === 'custom'
  const reported = lineFigures.filter(({ line }) => !isCustom(line.code)).flatMap(({ figures }) => figures)
  const dataByLine = new Map(lineFigures.map((entry) => [entry.line.key, toLineData(entry, expectations)] as const))
  const charts = groupIntoCharts(lines, definitions, choice.groupBy, choice.split)
  const linesWithFigures = lineFigures.filter(({ figures }) => figures.length > 0).map(({ line }) => line)
  return {
    choice,
    pages,
    definitions,
    areas,
    groupAreas: shownAreas,
    pers,
    per,
    lines,
    questions,
    dataByLine,
    getTone: assignTones(linesWithFigures, choice.groupBy, choice.split),
    charts: charts.slice(0, maxCharts),
    chartsLeftOut: Math.max(0, charts.length - maxCharts),
    getState: (chart: VisibleChart) => computeChartState(chart, dataByLine, definitions, per),
    listPeriods: createPeriodList(lineFigures, reported, choice.to === undefined ? expectations : [], isCustom),
    isCustom,
    from,
    to,
    isCut: from !== requestedFrom && reported.some((entry) => entry.startsOn <= monthsAfter(from, 12)),
    hasMoreExpectations: expected.data?.hasMore ?? false,
    notFoundCount: indicators.notFoundCount,
    pending: !ready || (areaIds.length > 0 && answers.some(({ isPending }) => isPending)),
    error: indicators.error ?? shownAreas.error ?? answers.find(({ error }) => error)?.error ?? expected.error,
    refetch: () =>
      Promise.all([...indicators.queries, ...answers].map((entry) => entry.refetch())).then(() => shownAreas.refetch()),
  }
}
export type Explored = ReturnType<typeof useExplored>
