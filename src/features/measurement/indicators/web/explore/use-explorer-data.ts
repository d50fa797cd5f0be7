import { useQueries, useQuery } from '@tanstack/react-query'
import { externalTargetApi } from '#features/measurement/targets/web/index.ts'
import { codeOf } from '#platform/web/failure.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import type { Figure, FigureSeries } from '../../figures/contract.ts'
import { indicatorApi } from '../api.ts'
import { writeParts } from '../parts.ts'
import { commonPer, longerThan, monthsAfter, monthsOf, type Per, type PeriodOf, wholeRange } from '../periods.ts'
import type { Choice } from './choice.ts'
import { isDrawable, isOfLine } from './committed-results.ts'
import { chartsOf, linesOf, mostCharts, questionsOf, type ShownChart, tonesOf } from './lines.ts'
import { useShownAreas } from './use-visible-areas.ts'

/** The contract returns at most 20,000 figures at once. */
const mostFigures = 18_000
const earliest = '1950-01-01'

const periodKey = ({ startsOn, endsOn }: PeriodOf) => `${startsOn} ${endsOn}`

/**
 * Returns the data of a selection: lines with figures over the same time, expected results of plans, and omitted items.
 */
export function useExplored(choice: Choice) {
  const may = useMay()
  const shownAreas = useShownAreas(choice)
  const { areas } = shownAreas
  const areaIds = areas.map(({ id }) => id)
  const found = useQueries({
    queries: choice.codes.map((code) => indicatorApi.definitions.getIndicator.queryOptions({ input: { code } })),
  })
  const pages = new Map(found.flatMap(({ data }) => (data ? [[data.indicator.code, data] as const] : [])))
  const definitions = new Map([...pages].map(([code, { indicator }]) => [code, indicator.definition]))
  // Missing or unreadable items are left out; the rest is shown.
  const isGone = (error: unknown) => codeOf(error) === 'NOT_FOUND'
  const failed = found.find(({ error }) => error && !isGone(error))?.error

  const types = [...definitions.values()].map(({ periodType }) => periodType).filter((one) => one !== 'custom')
  const least = types.length > 0 ? commonPer(types) : undefined
  const pers = least ? longerThan(least) : []
  const per: Per | undefined = pers.find((one) => one === choice.per) ?? least

  const lines = linesOf(definitions, areaIds, choice)
  const questions = questionsOf(lines)
  const nextYear = new Date().getUTCFullYear() + 1
  const end = `${choice.to === undefined ? nextYear : choice.to + 1}-01-01`
  const asked = choice.from === undefined ? earliest : `${choice.from}-01-01`
  const most = Math.floor(mostFigures / Math.max(1, areaIds.length * definitions.size))
  const limit = monthsAfter(end, -most * monthsOf[per ?? 'year'])
  // Of the two days, the later day applies.
  const from = [asked, limit].toSorted().at(-1)!
  const ready = found.every(({ isPending }) => !isPending) && !shownAreas.pending
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
      const byArea = Map.groupBy(series.figures, (one) => one.areaId)
      seriesOf.set(`${series.indicator} ${writeParts(parts)}`, { series, byArea })
    }
  const every = lines.map((line) => {
    const { series, byArea } = seriesOf.get(`${line.code} ${writeParts(line.parts)}`) ?? {}
    const figures = byArea?.get(line.areaId) ?? []
    return { line, series, figures }
  })
  const isCustom = (code: string) => definitions.get(code)?.periodType === 'custom'
  const told = every.filter(({ line }) => !isCustom(line.code)).flatMap(({ figures }) => figures)
  /** All charts share the time up to the last target. An indicator with custom periods has a separate time. */
  const common = wholeRange(told)
  const promised =
    choice.to === undefined
      ? expectations.filter((one) => isDrawable(one, common)).flatMap(({ expectation }) => expectation.targets)
      : []
  const isAfter = ({ startsOn }: PeriodOf) => common.length > 0 && startsOn >= common.at(-1)!.endsOn
  const shared = wholeRange([...common, ...promised.filter(isAfter)])
  const periodsOf = (codes: readonly string[]): PeriodOf[] =>
    codes.some(isCustom)
      ? wholeRange(every.filter(({ line }) => codes.includes(line.code)).flatMap(({ figures }) => figures))
      : shared

  const byLine = new Map(
    every.map(({ line, series, figures }) => {
      const byPeriod = new Map<string, Figure>(figures.map((one) => [periodKey(one), one]))
      return [
        line.key,
        {
          line,
          figures,
          figureAt: (period: PeriodOf) => byPeriod.get(periodKey(period)),
          breaks: series?.breaks ?? [],
          isWithheld: series?.withheldAreaIds.includes(line.areaId) ?? false,
          expectations: expectations.filter((one) => isOfLine(one, line)),
        },
      ] as const
    }),
  )
  const charts = chartsOf(lines, definitions, choice.by, choice.split)
  const isNotPutTogether = (code: string) => {
    const { addsOverTime, formula, periodType } = definitions.get(code)!
    return !formula && addsOverTime === 'none' && periodType !== 'custom' && periodType !== per
  }
  /** Returns whether there is a line, or why not. */
  const stateOf = (chart: ShownChart): 'drawn' | 'withheld' | 'not_put_together' | 'none' => {
    const its = chart.lines.map(({ key }) => byLine.get(key)!)
    if (its.some(({ figures }) => figures.length > 0)) return 'drawn'
    if (its.some((one) => one.isWithheld)) return 'withheld'
    return chart.lines.some(({ code }) => isNotPutTogether(code)) ? 'not_put_together' : 'none'
  }
  return {
    choice,
    pages,
    definitions,
    areas,
    within: shownAreas,
    pers,
    per,
    lines,
    questions,
    byLine,
    toneOf: tonesOf(
      every.filter(({ figures }) => figures.length > 0).map(({ line }) => line),
      choice.by,
      choice.split,
    ),
    charts: charts.slice(0, mostCharts),
    chartsLeftOut: Math.max(0, charts.length - mostCharts),
    stateOf,
    periodsOf,
    isCustom,
    from,
    to: end,
    isCut: from !== asked && told.some((one) => one.startsOn <= monthsAfter(from, 12)),
    moreExpected: expected.data?.more ?? false,
    gone: found.filter(({ error }) => isGone(error)).length,
    pending: !ready || (areaIds.length > 0 && answers.some(({ isPending }) => isPending)),
    error: failed ?? shownAreas.error ?? answers.find(({ error }) => error)?.error ?? expected.error,
    refetch: () => Promise.all([...found, ...answers].map((one) => one.refetch())).then(() => shownAreas.refetch()),
  }
}
export type Explored = ReturnType<typeof useExplored>
export type LineData = NonNullable<ReturnType<Explored['byLine']['get']>>
