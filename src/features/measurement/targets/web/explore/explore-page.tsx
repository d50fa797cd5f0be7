import { useRef } from 'react'
import { useAreaNames } from '#features/country/registry/web/index.ts'
import { ExplainPanel } from '#features/measurement/indicators/web/explain/explain-panel.tsx'
import { useExplaining } from '#features/measurement/indicators/web/explain/use-explanation.ts'
import { ExportMenu } from '#features/measurement/indicators/web/export/export-menu.tsx'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useOwnArea } from '#features/measurement/indicators/web/use-own-area.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate } from '#shared/format.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import { ChartCard } from './chart-card.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { Comparison } from './comparison.tsx'
import styles from './explore.module.css'
import { computeValueRanges } from './heights.ts'
import { exploreMessages } from './messages/index.ts'
import { listPictures } from './pictures.ts'
import { type Choosing, useChoice } from './use-choice.ts'
import { type Explored, useExplored } from './use-explorer-data.ts'
import { useLineMessages } from './use-line-messages.ts'

/**
 * Shows several indicators in several areas over the same time. There is no ranking, and values that are not comparable
 * are marked.
 */
export default function ExplorePage() {
  const messages = useMessages(indicatorMessages)
  const own = useMessages(exploreMessages)
  const choosing = useChoice()
  const explored = useExplored(choosing.choice)
  const { explained, close } = useExplaining()
  return (
    <SidePanelLayout
      panel={
        explained && (
          <ExplainPanel key={JSON.stringify(explained)} figure={explained} parts={explained.parts} onClose={close} />
        )
      }
    >
      <PageHeader eyebrow={<Link href="/indicators">{messages.title}</Link>} title={own.title} intro={own.intro} />
      <div className={styles.stack}>
        <ChoiceFields explorerData={explored} choiceState={choosing} />
        <Content explorerData={explored} choiceState={choosing} />
      </div>
    </SidePanelLayout>
  )
}

interface Part {
  explorerData: Explored
  choiceState: Choosing
}

function Content({ explorerData, choiceState }: Part) {
  const { empty } = useMessages(exploreMessages)
  const { choice } = choiceState
  const { error, refetch, pending } = explorerData
  const isEmpty = choice.codes.length === 0 || (choice.areaIds.length === 0 && !choice.areaGroup)
  const data = isEmpty || !pending ? explorerData : undefined
  return (
    <QueryView
      query={{ data, error, refetch }}
      rows={12}
      empty={() => isEmpty && <EmptySelection choiceState={choiceState} />}
    >
      {() => (
        <>
          <OmissionNotice explorerData={explorerData} />
          {choice.areaGroup && explorerData.areas.length === 0 && (
            <Card>
              <EmptyState kind="none_yet" title={empty.within}>
                {empty.areasText}
              </EmptyState>
            </Card>
          )}
          {explorerData.lines.length > 0 && (
            <>
              <Charts explorerData={explorerData} />
              <Comparison explorerData={explorerData} choiceState={choiceState} />
            </>
          )}
        </>
      )}
    </QueryView>
  )
}

/** Empty state: explains the page and offers the first action. */
function EmptySelection({ choiceState }: { choiceState: Choosing }) {
  const { empty } = useMessages(exploreMessages)
  const { choice, choose } = choiceState
  const { areaId } = useOwnArea()
  const [area] = useAreaNames(areaId ? [areaId] : [])
  if (choice.codes.length === 0)
    return (
      <Card>
        <EmptyState
          kind="none_yet"
          title={empty.indicators}
          action={<ButtonLink href="/indicators">{empty.library}</ButtonLink>}
        >
          {empty.indicatorsText}
        </EmptyState>
      </Card>
    )
  return (
    <Card>
      <EmptyState
        kind="none_yet"
        title={empty.areas}
        action={area && <Button onClick={() => choose({ areaIds: [area.id] })}>{empty.addArea(area.label)}</Button>}
      >
        {empty.areasText}
      </EmptyState>
    </Card>
  )
}

/** Lists requested items that are not shown. */
function OmissionNotice({ explorerData }: { explorerData: Explored }) {
  const messages = useMessages(indicatorMessages)
  const { leftOut } = useMessages(exploreMessages)
  const { language } = useLocalizedText()
  const { groupAreas, notFoundCount, chartsLeftOut, isCut, from, hasMoreExpectations } = explorerData
  const texts = [
    notFoundCount > 0 ? leftOut.indicators(notFoundCount) : '',
    groupAreas.unknown > 0 ? leftOut.areas(groupAreas.unknown) : '',
    groupAreas.omittedCount > 0 ? leftOut.within(groupAreas.omittedCount) : '',
    chartsLeftOut > 0 ? leftOut.charts(chartsLeftOut) : '',
    isCut ? messages.areas.cutShort(formatDate(from, language)) : '',
    hasMoreExpectations ? leftOut.expected : '',
  ].filter(Boolean)
  return texts.map((value) => (
    <p key={value} className={styles.hint} role="status">
      {value}
    </p>
  ))
}

function Charts({ explorerData }: { explorerData: Explored }) {
  const messages = useMessages(indicatorMessages)
  const { charts: own, chart } = useMessages(exploreMessages)
  const frame = useRef<HTMLDivElement>(null)
  const { choice, charts, areas, pages, questions, per, from, to, definitions } = explorerData
  const { describeLines } = useLineMessages(explorerData)
  const heights = computeValueRanges(explorerData)
  // Charts without figures and expected results are not drawn but named below the others.
  const visibleCharts = charts.filter(
    (visibleChart) =>
      explorerData.getState(visibleChart) !== 'none' ||
      visibleChart.lines.some((line) => explorerData.dataByLine.get(line.key)!.expectations.length > 0),
  )
  return (
    <section aria-label={own.label}>
      <div className={styles.bar}>
        <p className={styles.hint}>
          {[own.scales[choice.scale], areas.length > 1 ? messages.areas.noRank : '', messages.exportOptions.hollow]
            .filter(Boolean)
            .join(' ')}
        </p>
        <ExportMenu
          pages={[...pages.values()]}
          selection={{
            groups: questions.map((question) => ({ ...question, areaIds: areas.map(({ id }) => id) })),
            per,
            from,
            to,
          }}
          pictures={() => listPictures(frame.current)}
          lines={[areas.map(({ label }) => label).join(', ')]}
          legend={messages.exportOptions.hollow}
        />
      </div>
      <div ref={frame} className={styles.charts}>
        {visibleCharts.map((visibleChart) => (
          <ChartCard
            key={visibleChart.key}
            chart={visibleChart}
            explorerData={explorerData}
            comparedValues={
              choice.scale === 'common'
                ? (heights.get(definitions.get(visibleChart.lines[0]!.code)!.unit.code) ?? [])
                : []
            }
          />
        ))}
      </div>
      {visibleCharts.length < charts.length && (
        <Card>
          <EmptyState kind="none_yet" title={own.without}>
            {chart.noneText}
            <ul className={styles.comments}>
              {charts
                .filter((visibleChart) => !visibleCharts.includes(visibleChart))
                .map((visibleChart) => (
                  <li key={visibleChart.key}>{describeLines(visibleChart.lines).title}</li>
                ))}
            </ul>
          </EmptyState>
        </Card>
      )}
    </section>
  )
}
