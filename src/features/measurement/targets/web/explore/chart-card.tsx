import { useExplaining } from '#features/measurement/indicators/web/explain/use-explanation.ts'
import styles from '#features/measurement/indicators/web/indicators.module.css'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { getPeriodKey } from '#features/measurement/indicators/web/periods.ts'
import { PolarityMark } from '#features/measurement/indicators/web/polarity-mark.tsx'
import { findBreakPositions, groupNotes, heightDecimals } from '#features/measurement/indicators/web/series.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { LineChart } from '#ui/line-chart.tsx'
import { areNamed } from '#ui/line-chart-model.ts'
import { Link } from '#ui/link.tsx'
import { CaveatList } from './caveat-list.tsx'
import { findCaveats } from './caveats.ts'
import { isDrawable, toCommittedPoints } from './committed-results.ts'
import { ExpectedList } from './expected-list.tsx'
import { LineTable } from './line-table.tsx'
import type { VisibleChart } from './lines.ts'
import { exploreMessages } from './messages/index.ts'
import { useExpectedMessages } from './use-expected-messages.ts'
import type { Explored, LineData } from './use-explorer-data.ts'
import { useLineMessages } from './use-line-messages.ts'

/** Maximum number of expected results drawn; more would hide the lines. */
const maxCommittedResults = 4

interface ChartCardProps {
  chart: VisibleChart
  explorerData: Explored
  /** Values of the other charts with the same unit, for a common scale. */
  comparedValues: readonly number[]
}

/** Returns the data of a chart: the lines, those with figures, the periods, and the expected results. */
function getChartData({ chart, explorerData }: ChartCardProps) {
  const codes = [...new Set(chart.lines.map(({ code }) => code))]
  const chartLines = chart.lines.map((line): LineData => explorerData.dataByLine.get(line.key)!)
  const periods = explorerData.listPeriods(codes)
  const expected = chartLines.flatMap((data) =>
    data.expectations.map((expectation) => ({ expectation, data, tone: explorerData.getTone(data.line) })),
  )
  const drawable = expected.filter(({ expectation }) => isDrawable(expectation, periods))
  return {
    codes,
    chartLines,
    drawn: chartLines.filter(({ figures }) => figures.length > 0),
    periods,
    expected,
    drawnResults: drawable.length > maxCommittedResults ? [] : drawable,
    state: explorerData.getState(chart),
  }
}
type ChartData = ReturnType<typeof getChartData>
type ChartProps = ChartCardProps & { data: ChartData }

/** Shows a few lines over the time range of all charts, with expected results and notes as text. */
export function ChartCard(props: ChartCardProps) {
  const { chart, explorerData } = props
  const own = useMessages(exploreMessages)
  const { describeLines, definitionOf } = useLineMessages(explorerData)
  const data = getChartData(props)
  const { codes, chartLines, periods, expected, drawnResults, state } = data
  const { title, labelOf } = describeLines(chart.lines)
  const areaIds = [...new Set(chart.lines.map(({ areaId }) => areaId))]
  const caveats = chartLines.map((line) => ({
    label: labelOf(line.line),
    figures: periods.map(line.getFigure),
    isWithheld: line.isWithheld,
  }))
  return (
    <Card
      title={
        <Link href={`/indicators/${codes[0]}${areaIds.length === 1 ? `?area=${areaIds[0]}` : '?view=areas'}`}>
          {title}
        </Link>
      }
      hint={<ChartNote {...props} data={data} />}
    >
      {state === 'drawn' ? (
        <>
          <div data-chart={title}>
            <Lines {...props} data={data} />
          </div>
          <Notices {...props} data={data} />
          <CaveatList caveats={findCaveats(caveats, periods)} lines={chartLines.length} />
        </>
      ) : (
        <NoLine state={state} />
      )}
      <ExpectedList
        expected={expected.map(({ expectation, data: { line } }) => ({
          expectation,
          definition: definitionOf(line),
          label: labelOf(line),
          reason: !isDrawable(expectation, periods)
            ? own.expected.otherPeriods
            : drawnResults.length === 0
              ? own.expected.tooMany
              : '',
        }))}
      />
      {state === 'drawn' && (
        <LineTable title={title} lines={chartLines} getLabel={labelOf} getDefinition={definitionOf} periods={periods} />
      )}
    </Card>
  )
}

/** The unit, and how the lines differ from the selection. */
function ChartNote({ chart, explorerData, data: { codes, drawn } }: ChartProps) {
  const { chart: messages } = useMessages(exploreMessages)
  const { name } = useLocalizedText()
  const { definitionOf } = useLineMessages(explorerData)
  const definition = definitionOf(chart.lines[0]!)
  const { parts, split } = explorerData.choice
  const isBroaderThanRequested = (line: (typeof chart.lines)[number]) =>
    [...Object.keys(parts), ...(split ? [split] : [])].some((dimension) => !(dimension in line.parts))
  const notes = [
    name(definition.unit.names),
    chart.lines.some(isBroaderThanRequested) ? messages.whole : '',
    codes.some(explorerData.isCustom) ? messages.ownPeriods : '',
    drawn.length > 1 && !areNamed(drawn.length) ? messages.manyLines : '',
  ]
  return (
    <>
      {notes.filter(Boolean).join(' · ')}
      {codes.length === 1 && ' · '}
      {codes.length === 1 && <PolarityMark definition={definition} />}
    </>
  )
}

function Lines({
  chart,
  explorerData,
  comparedValues,
  data: { drawn, chartLines, periods, drawnResults },
}: ChartProps) {
  const messages = useMessages(indicatorMessages)
  const { amount, period } = useFigures()
  const { explain } = useExplaining()
  const { describeLines, points, definitionOf } = useLineMessages(explorerData)
  const { targetOf, baselineOf } = useExpectedMessages()
  const { title, labelOf } = describeLines(chart.lines)
  const definition = definitionOf(chart.lines[0]!)
  const findPositions = ({ breaks }: LineData) => findBreakPositions(periods, breaks)
  const lines = drawn.map((line) => ({
    id: line.line.key,
    label: labelOf(line.line),
    tone: explorerData.getTone(line.line),
    points: points(line, periods, findPositions(line)),
  }))
  const isSingle = drawnResults.length === 1
  return (
    <LineChart
      label={title}
      small
      periods={periods.map(period)}
      lines={lines}
      marks={[...new Set(drawn.flatMap(findPositions))].map((beforeIndex) => ({
        beforeIndex,
        label: messages.versions.break,
      }))}
      notes={
        lines.length === 1
          ? groupNotes(lines[0]!.points, {
              provisional: messages.states.provisional,
              partial: messages.states.partialShort,
              missing: messages.states.missingShort,
            })
          : []
      }
      promises={drawnResults.map(({ expectation, tone }) => ({
        id: expectation.id,
        tone,
        ...toCommittedPoints(expectation, periods),
        label: isSingle ? targetOf(expectation, definition).inPicture : targetOf(expectation, definition).value,
        fromLabel: isSingle ? baselineOf(expectation, definition).inPicture : '',
      }))}
      comparedValues={comparedValues}
      formatValue={(value) =>
        amount(value, { unit: { ...definition.unit, decimals: heightDecimals(value, definition.unit.decimals) } })
      }
      truncatedAxisLabel={messages.area.truncatedAxis}
      onOpen={(line, point) => {
        const chartLine = chartLines.find((entry) => entry.line.key === line.id)
        const figure = chartLine?.figures.find((entry) => getPeriodKey(entry) === point.id)
        if (chartLine && figure) explain({ ...figure, code: chartLine.line.code, parts: chartLine.line.parts })
      }}
    />
  )
}

/** Breaks in the series of the chart, and that figures are a distribution. */
function Notices({ explorerData, data: { codes, chartLines, drawn, periods } }: ChartProps) {
  const messages = useMessages(indicatorMessages)
  const { chart: own } = useMessages(exploreMessages)
  const { name, language } = useLocalizedText()
  const { definitionOf } = useLineMessages(explorerData)
  const breaks = codes.flatMap((code) => {
    const chartLine = chartLines.find((entry) => entry.line.code === code)!
    const days = chartLine.breaks.filter(
      (day) => periods[0] && day > periods[0].startsOn && day < periods.at(-1)!.endsOn,
    )
    return days.map((day) =>
      own.counted(codes.length > 1 ? name(definitionOf(chartLine.line).names) : '', formatDate(day, language)),
    )
  })
  const { explainRounding, formatFigure } = useFigures()
  const rounding = explainRounding(
    drawn.flatMap(({ line, figures }) => figures.map((figure) => formatFigure(figure, definitionOf(line)))),
  )
  const isSpread = drawn.some(({ figures }) => figures.some((figure) => figure.distribution !== null))
  return [...breaks, ...(isSpread ? [messages.area.distributionHint] : []), ...(rounding ? [rounding] : [])].map(
    (notice) => (
      <p key={notice} className={styles.notice}>
        {notice}
      </p>
    ),
  )
}

/** Shows why there is no line. */
function NoLine({ state }: { state: 'withheld' | 'not_put_together' | 'none' }) {
  const messages = useMessages(indicatorMessages)
  const { chart: own } = useMessages(exploreMessages)
  if (state === 'withheld')
    return (
      <EmptyState kind="not_allowed" title={messages.area.withheldTitle}>
        {own.withheld}
      </EmptyState>
    )
  if (state === 'not_put_together')
    return (
      <EmptyState kind="not_computed" title={own.notPutTogether}>
        {own.notPutTogetherText}
      </EmptyState>
    )
  return <EmptyState kind="none_yet" title={own.none} />
}
