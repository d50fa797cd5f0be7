import { useQueries, useQuery } from '@tanstack/react-query'
import type { Figure, FigureSeries } from '#features/measurement/indicators/figures/contract.ts'
import { indicatorApi } from '#features/measurement/indicators/web/api.ts'
import { writeParts } from '#features/measurement/indicators/web/parts.ts'
import {
  commonPer,
  fillPeriods,
  longerThan,
  monthsAfter,
  monthsPerPeriod,
  type Per,
  type PeriodRange,
} from '#features/measurement/indicators/web/periods.ts'
import { getErrorCode } from '#platform/web/failure.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { externalTargetApi } from '../api.ts'
import type { Choice } from './choice.ts'
import { isDrawable, matchesLine } from './committed-results.ts'
import { assignTones, buildLines, groupIntoCharts, maxCharts, toFigureQueries, type VisibleChart } from './lines.ts'
import { useVisibleAreas } from './use-visible-areas.ts'

/** The contract returns at most 20,000 figures at once. */
const maxFigures = 18_000
const earliest = '1950-01-01'

const periodKey = ({ startsOn, endsOn }: PeriodRange) => `${startsOn} ${endsOn}`

/**
 * Returns the data of a selection: lines with figures over the same time, expected results of plans, and omitted items.
 */
export function useExplored(choice: Choice) {
  const may = useMay()
  const shownAreas = useVisibleAreas(choice)
  const { areas } = shownAreas
  const areaIds = areas.map(({ id }) => id)
  const useQueryResults = useQueries({
    queries: choice.codes.map((code) => indicatorApi.definitions.getIndicator.queryOptions({ input: { code } })),
  })
  const pages = new Map(useQueryResults.flatMap(({ data }) => (data ? [[data.indicator.code, data] as const] : [])))
  const definitions = new Map([...pages].map(([code, { indicator }]) => [code, indicator.definition]))
  // Missing or unreadable items are left out; the rest is shown.
  const isNotFound = (error: unknown) => getErrorCode(error) === 'NOT_FOUND'
  const failed = useQueryResults.find(({ error }) => error && !isNotFound(error))?.error

  const types = [...definitions.values()].map(({ periodType }) => periodType).filter((value) => value !== 'custom')
  const least = types.length > 0 ? commonPer(types) : undefined
  const pers = least ? longerThan(least) : []
  const per: Per | undefined = pers.find((value) => value === choice.per) ?? least

  const lines = buildLines(definitions, areaIds, choice)
  const questions = toFigureQueries(lines)
  const nextYear = new Date().getUTCFullYear() + 1
  const end = `${choice.to === undefined ? nextYear : choice.to + 1}-01-01`
  const requested = choice.from === undefined ? earliest : `${choice.from}-01-01`
  const maxCount = Math.floor(maxFigures / Math.max(1, areaIds.length * definitions.size))
  const limit = monthsAfter(end, -maxCount * monthsPerPeriod[per ?? 'year'])
  // Of the two days, the later day applies.
  const from = [requested, limit].toSorted().at(-1)!
  const ready = useQueryResults.every(({ isPending }) => !isPending) && !shownAreas.pending
  const answers = useQueries({
    queries: questions.map(({ indicators, parts }) => ({
      ...indicatorApi.figures.getFigures.queryOptions({ input: { indicators, areaIds, from, to: end, per, parts } }),
      enabled: ready && areaIds.length > 0,
    })),
  })
  const expected = useQuery({
    ...externalTargetApi.listExpectations.queryOptions({ input: { indicators: [...pages.keys()], areaIds } }),
    enabled: ready && areaIds.length > 0 && pages.size > 0 && may('plan.read'),
  })
  const expectations = expected.data?.rows ?? []

  const seriesOf = new Map<string, { series: FigureSeries; byArea: Map<Id, Figure[]> }>()
  for (const [index, { parts }] of questions.entries())
    for (const series of answers[index]?.data ?? []) {
      const byArea = Map.groupBy(series.figures, (figure) => figure.areaId)
      seriesOf.set(`${series.indicator} ${writeParts(parts)}`, { series, byArea })
    }
  const every = lines.map((line) => {
    const { series, byArea } = seriesOf.get(`${line.code} ${writeParts(line.parts)}`) ?? {}
    const figures = byArea?.get(line.areaId) ?? []
    return { line, series, figures }
  })
  const isCustom = (code: string) => definitions.get(code)?.periodType === 'custom'
  const reported = every.filter(({ line }) => !isCustom(line.code)).flatMap(({ figures }) => figures)
  /** All charts share the time up to the last target. An indicator with custom periods has a separate time. */
  const common = fillPeriods(reported)
  const promised =
    choice.to === undefined
      ? expectations
          .filter((expectation) => isDrawable(expectation, common))
          .flatMap(({ expectation }) => expectation.targets)
      : []
  const isAfter = ({ startsOn }: PeriodRange) => common.length > 0 && startsOn >= common.at(-1)!.endsOn
  const shared = fillPeriods([...common, ...promised.filter(isAfter)])
  const listPeriods = (codes: readonly string[]): PeriodRange[] =>
    codes.some(isCustom)
      ? fillPeriods(every.filter(({ line }) => codes.includes(line.code)).flatMap(({ figures }) => figures))
      : shared

  const dataByLine = new Map(
    every.map(({ line, series, figures }) => {
      const byPeriod = new Map<string, Figure>(figures.map((figure) => [periodKey(figure), figure]))
      return [
        line.key,
        {
          line,
          figures,
          getFigure: (period: PeriodRange) => byPeriod.get(periodKey(period)),
          breaks: series?.breaks ?? [],
          isWithheld: series?.withheldAreaIds.includes(line.areaId) ?? false,
          expectations: expectations.filter((expectation) => matchesLine(expectation, line)),
        },
      ] as const
    }),
  )
  const charts = groupIntoCharts(lines, definitions, choice.groupBy, choice.split)
  const isNotAggregated = (code: string) => {
    const { addsOverTime, formula, periodType } = definitions.get(code)!
    return !formula && addsOverTime === 'none' && periodType !== 'custom' && periodType !== per
  }
  /** Returns whether there is a line, or why not. */
  const getChartState = (chart: VisibleChart): 'drawn' | 'withheld' | 'not_put_together' | 'none' => {
    const matches = chart.lines.map(({ key }) => dataByLine.get(key)!)
    if (matches.some(({ figures }) => figures.length > 0)) return 'drawn'
    if (matches.some((entry) => entry.isWithheld)) return 'withheld'
    return chart.lines.some(({ code }) => isNotAggregated(code)) ? 'not_put_together' : 'none'
  }
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
    getTone: assignTones(
      every.filter(({ figures }) => figures.length > 0).map(({ line }) => line),
      choice.groupBy,
      choice.split,
    ),
    charts: charts.slice(0, maxCharts),
    chartsLeftOut: Math.max(0, charts.length - maxCharts),
    getState: getChartState,
    listPeriods,
    isCustom,
    from,
    to: end,
    isCut: from !== requested && reported.some((entry) => entry.startsOn <= monthsAfter(from, 12)),
    hasMoreExpectations: expected.data?.hasMore ?? false,
    notFoundCount: useQueryResults.filter(({ error }) => isNotFound(error)).length,
    pending: !ready || (areaIds.length > 0 && answers.some(({ isPending }) => isPending)),
    error: failed ?? shownAreas.error ?? answers.find(({ error }) => error)?.error ?? expected.error,
    refetch: () =>
      Promise.all([...useQueryResults, ...answers].map((entry) => entry.refetch())).then(() => shownAreas.refetch()),
  }
}
export type Explored = ReturnType<typeof useExplored>
export type LineData = NonNullable<ReturnType<Explored['dataByLine']['get']>>
