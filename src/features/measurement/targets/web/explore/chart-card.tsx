import { useExplaining } from '#features/measurement/indicators/web/explain/use-explanation.ts'
import styles from '#features/measurement/indicators/web/indicators.module.css'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
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

/** Shows a few lines over the time range of all charts, with expected results and notes as text. */
export function ChartCard({ chart, explorerData, comparedValues }: ChartCardProps) {
  const messages = useMessages(indicatorMessages)
  const own = useMessages(exploreMessages)
  const { name, language } = useLocalizedText()
  const { amount, period } = useFigures()
  const { explain } = useExplaining()
  const { describeLines, points, definitionOf } = useLineMessages(explorerData)
  const { targetOf, baselineOf } = useExpectedMessages()
  const matches = chart.lines.map((line): LineData => explorerData.dataByLine.get(line.key)!)
  const drawn = matches.filter(({ figures }) => figures.length > 0)
  const codes = [...new Set(chart.lines.map(({ code }) => code))]
  const periods = explorerData.listPeriods(codes)
  const { title, labelOf } = describeLines(chart.lines)
  const [first] = chart.lines
  const definition = definitionOf(first!)
  const findPositions = ({ breaks }: LineData) => findBreakPositions(periods, breaks)
  const lines = drawn.map((data) => ({
    id: data.line.key,
    label: labelOf(data.line),
    tone: explorerData.getTone(data.line),
    points: points(data, periods, findPositions(data)),
  }))
  const expected = matches.flatMap((data) =>
    data.expectations.map((expectation) => ({ expectation, data, tone: explorerData.getTone(data.line) })),
  )
  const drawable = expected.filter(({ expectation }) => isDrawable(expectation, periods))
  const promises = drawable.length > maxCommittedResults ? [] : drawable
  const areaIds = [...new Set(chart.lines.map(({ areaId }) => areaId))]
  const comments = findCaveats(
    matches.map((data) => ({
      label: labelOf(data.line),
      figures: periods.map(data.getFigure),
      isWithheld: data.isWithheld,
    })),
    periods,
  )
  const state = explorerData.getState(chart)
  const isEmpty = state !== 'drawn'
  const breaks = codes.flatMap((code) => {
    const data = matches.find((entry) => entry.line.code === code)!
    const days = data.breaks.filter((day) => periods[0] && day > periods[0].startsOn && day < periods.at(-1)!.endsOn)
    return days.map((day) =>
      own.chart.counted(codes.length > 1 ? name(definitionOf(data.line).names) : '', formatDate(day, language)),
    )
  })
  const isSpread = drawn.some(({ figures }) => figures.some((figure) => figure.distribution !== null))
  const notices = isEmpty ? [] : [...breaks, ...(isSpread ? [messages.area.distributionHint] : [])]
  const { parts, split } = explorerData.choice
  const isBroaderThanRequested = (line: (typeof chart.lines)[number]) =>
    [...Object.keys(parts), ...(split ? [split] : [])].some((dimension) => !(dimension in line.parts))
  const notes = [
    name(definition.unit.names),
    chart.lines.some(isBroaderThanRequested) ? own.chart.whole : '',
    codes.some(explorerData.isCustom) ? own.chart.ownPeriods : '',
    drawn.length > 1 && !areNamed(drawn.length) ? own.chart.manyLines : '',
  ]
  return (
    <Card
      title={
        <Link href={`/indicators/${codes[0]}${areaIds.length === 1 ? `?area=${areaIds[0]}` : '?view=areas'}`}>
          {title}
        </Link>
      }
      note={
        <>
          {notes.filter(Boolean).join(' · ')}
          {codes.length === 1 && ' · '}
          {codes.length === 1 && <PolarityMark definition={definition} />}
        </>
      }
    >
      {state !== 'drawn' ? (
        <NoLine state={state} />
      ) : (
        <div data-chart={title}>
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
                  })
                : []
            }
            promises={promises.map(({ expectation, tone }) => ({
              id: expectation.id,
              tone,
              ...toCommittedPoints(expectation, periods),
              label:
                promises.length === 1
                  ? targetOf(expectation, definition).inPicture
                  : targetOf(expectation, definition).value,
              fromLabel: promises.length === 1 ? baselineOf(expectation, definition).inPicture : '',
            }))}
            comparedValues={comparedValues}
            formatValue={(value) =>
              amount(value, { unit: { ...definition.unit, decimals: heightDecimals(value, definition.unit.decimals) } })
            }
            truncatedAxisLabel={messages.area.truncatedAxis}
            onOpen={(line, point) => {
              const data = matches.find((entry) => entry.line.key === line.id)
              const figure = data?.figures.find((entry) => `${entry.startsOn} ${entry.endsOn}` === point.id)
              if (data && figure) explain({ ...figure, code: data.line.code, parts: data.line.parts })
            }}
          />
        </div>
      )}
      {notices.map((notice) => (
        <p key={notice} className={styles.notice}>
          {notice}
        </p>
      ))}
      {!isEmpty && <CaveatList caveats={comments} lines={matches.length} />}
      <ExpectedList
        expected={expected.map(({ expectation, data }) => ({
          expectation,
          definition: definitionOf(data.line),
          label: labelOf(data.line),
          reason: !isDrawable(expectation, periods)
            ? own.expected.otherPeriods
            : promises.length === 0
              ? own.expected.tooMany
              : '',
        }))}
      />
      {!isEmpty && (
        <LineTable title={title} lines={matches} getLabel={labelOf} getDefinition={definitionOf} periods={periods} />
      )}
    </Card>
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
