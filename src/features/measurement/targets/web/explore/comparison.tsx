import { useRef } from 'react'
import { ExportMenu } from '#features/measurement/indicators/web/export/export-menu.tsx'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import type { PeriodRange } from '#features/measurement/indicators/web/periods.ts'
import { useMessages } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { SelectField } from '#ui/fields.tsx'
import { CaveatList } from './caveat-list.tsx'
import { findCaveats } from './caveats.ts'
import { IndexChart, PairInOwnUnits } from './comparison-charts.tsx'
import { ComparisonTable, type PairProps } from './comparison-table.tsx'
import styles from './explore.module.css'
import { exploreMessages } from './messages/index.ts'
import { listPictures } from './pictures.ts'
import type { Choosing } from './use-choice.ts'
import type { Explored } from './use-explorer-data.ts'
import { useLineMessages } from './use-line-messages.ts'

/** Returns the two compared lines. Lines with figures come first. Undefined with fewer than two lines. */
function findComparedLines({ lines, dataByLine }: Explored, { firstLine, secondLine }: Choosing['choice']) {
  const withFigures = lines.filter(({ key }) => dataByLine.get(key)!.figures.length > 0)
  const [first, second] = [...withFigures, ...lines.filter((line) => !withFigures.includes(line))]
  if (!first || !second) return undefined
  const left = lines.find(({ key }) => key === firstLine) ?? first
  const right =
    lines.find(({ key }) => key === secondLine && key !== left.key) ?? (left.key === first.key ? second : first)
  return [left, right] as const
}

/** Compares two lines over the same time: in their own units, or as an index. Two units never share an axis. */
export function Comparison({ explorerData, choiceState }: { explorerData: Explored; choiceState: Choosing }) {
  const lines = findComparedLines(explorerData, choiceState.choice)
  if (!lines) return null
  const pair = [explorerData.dataByLine.get(lines[0].key)!, explorerData.dataByLine.get(lines[1].key)!] as const
  // From the first figure of either line to the last; gaps in between remain.
  const all = explorerData.listPeriods([...new Set(lines.map(({ code }) => code))])
  const hasFigure = (each: PeriodRange) => pair.some((line) => line.getFigure(each))
  const periods = all.slice(Math.max(0, all.findIndex(hasFigure)), all.findLastIndex(hasFigure) + 1)
  return <ComparisonCard explorerData={explorerData} choiceState={choiceState} pair={pair} periods={periods} />
}

function ComparisonCard(props: PairProps & { choiceState: Choosing }) {
  const { explorerData, choiceState, pair, periods } = props
  const { compare: messages } = useMessages(exploreMessages)
  const common = useMessages(indicatorMessages)
  const { full } = useLineMessages(explorerData)
  const frame = useRef<HTMLDivElement>(null)
  const lines = pair.map(({ line }) => line)
  const asIndex = choiceState.choice.valueMode === 'index'
  const caveats = pair.map((data) => ({
    label: full(data.line),
    figures: periods.map(data.getFigure),
    isWithheld: data.isWithheld,
  }))
  return (
    <Card
      title={messages.title}
      hint={messages.hint}
      actions={
        <ExportMenu
          pages={[...new Set(lines.map(({ code }) => code))].map((code) => explorerData.pages.get(code)!)}
          selection={{
            groups: lines.map(({ code, parts, areaId }) => ({ indicators: [code], parts, areaIds: [areaId] })),
            per: explorerData.per,
            from: explorerData.from,
            to: explorerData.to,
          }}
          pictures={() => listPictures(frame.current)}
          lines={lines.map(full)}
          legend={common.exportOptions.hollow}
        />
      }
    >
      <ComparisonFields {...props} />
      {periods.length > 0 && (
        <div ref={frame}>
          {asIndex ? (
            <IndexChart explorerData={explorerData} pair={pair} periods={periods} />
          ) : (
            <PairInOwnUnits explorerData={explorerData} pair={pair} periods={periods} />
          )}
        </div>
      )}
      <CaveatList lines={2} caveats={findCaveats(caveats, periods)} />
      {periods.length > 0 && (
        <ComparisonTable explorerData={explorerData} pair={pair} periods={periods} asIndex={asIndex} />
      )}
    </Card>
  )
}

function ComparisonFields({ explorerData, choiceState, pair }: PairProps & { choiceState: Choosing }) {
  const { compare: messages } = useMessages(exploreMessages)
  const { full } = useLineMessages(explorerData)
  const { choice, choose } = choiceState
  const [first, second] = [pair[0].line, pair[1].line]
  const options = explorerData.lines.map((line) => ({ value: line.key, label: full(line) }))
  return (
    <div className={styles.pair}>
      <SelectField
        label={messages.one}
        value={first.key}
        data={options.filter(({ value }) => value !== second.key)}
        onChange={(event) => choose({ firstLine: event.currentTarget.value, secondLine: second.key })}
      />
      <SelectField
        label={messages.two}
        value={second.key}
        data={options.filter(({ value }) => value !== first.key)}
        onChange={(event) => choose({ firstLine: first.key, secondLine: event.currentTarget.value })}
      />
      <SelectField
        label={messages.as}
        value={choice.valueMode}
        data={(['own', 'index'] as const).map((value) => ({ value, label: messages.shownAs[value] }))}
        onChange={(event) => choose({ valueMode: event.currentTarget.value === 'index' ? 'index' : 'own' })}
      />
    </div>
  )
}
