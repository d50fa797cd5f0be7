import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import type { PeriodRange } from '#features/measurement/indicators/web/periods.ts'
import { findBreakPositions } from '#features/measurement/indicators/web/series.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useMessages } from '#platform/web/language.tsx'
import { ChartTable } from '#ui/chart-table.tsx'
import { computeDifference, indexed } from './compare.ts'
import { FigureCell } from './line-table.tsx'
import { exploreMessages } from './messages/index.ts'
import type { Explored, LineData } from './use-explorer-data.ts'
import { useIndexMessages } from './use-index-messages.ts'
import { useLineMessages } from './use-line-messages.ts'

export interface PairProps {
  explorerData: Explored
  pair: readonly [LineData, LineData]
  periods: readonly PeriodRange[]
}

/** Shows both lines as figures. For a single indicator, shows the difference in each period or why there is none. */
export function ComparisonTable({ explorerData, pair, periods, asIndex }: PairProps & { asIndex: boolean }) {
  const { compare: messages } = useMessages(exploreMessages)
  const common = useMessages(indicatorMessages)
  const { period, amount } = useFigures()
  const { full, describeLines, definitionOf } = useLineMessages(explorerData)
  const { missingReason, index } = useIndexMessages()
  const { labelOf, title } = describeLines(pair.map(({ line }) => line))
  const [entry, two] = pair
  const isOneIndicator = entry.line.code === two.line.code
  const definition = definitionOf(entry.line)
  const rows = pair.map(({ getFigure }) => periods.map(getFigure))
  const made = indexed(
    [rows[0]!, rows[1]!],
    pair.flatMap(({ breaks }) => findBreakPositions(periods, breaks)),
  )
  const getPeriodIndex = (each: PeriodRange) => periods.indexOf(each)
  return (
    <ChartTable
      label={common.asTable}
      caption={isOneIndicator && title ? title : pair.map(({ line }) => full(line)).join(' · ')}
      rows={periods.filter((each) => pair.some(({ getFigure }) => getFigure(each))).toReversed()}
      rowKey={({ startsOn, endsOn }) => `${startsOn} ${endsOn}`}
      columns={[
        { key: 'period', head: common.area.period, rowHead: true, cell: period },
        ...pair.map((data) => ({
          key: data.line.key,
          head: labelOf(data.line),
          align: 'end' as const,
          cell: (each: PeriodRange) => <FigureCell data={data} period={each} definition={definitionOf(data.line)} />,
        })),
        ...(asIndex && made.base !== undefined
          ? pair.map((data, which) => ({
              key: `index ${data.line.key}`,
              head: messages.indexOf(labelOf(data.line)),
              align: 'end' as const,
              cell: (each: PeriodRange) => {
                const { values, bars } = made.lines[which]!
                const bar = bars[getPeriodIndex(each)]
                return bar ? missingReason(bar) : index(values[getPeriodIndex(each)]!)
              },
            }))
          : []),
        ...(isOneIndicator
          ? [
              {
                key: 'difference',
                head: messages.difference(labelOf(two.line), labelOf(entry.line)),
                align: 'end' as const,
                cell: (each: PeriodRange) => {
                  const difference = computeDifference(entry.getFigure(each), two.getFigure(each))
                  if ('bar' in difference) return missingReason(difference.bar)
                  return `${Number(difference.value) > 0 ? '+' : ''}${amount(difference.value, definition)}`
                },
              },
            ]
          : []),
      ]}
    />
  )
}
