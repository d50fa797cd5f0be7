import { useMessages } from '#platform/web/language.tsx'
import { TableTwin } from '#ui/table-twin.tsx'
import { findBreakPositions } from '../indicator-detail/series.ts'
import { indicatorMessages } from '../messages/index.ts'
import type { PeriodRange } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import { computeDifference, indexed } from './compare.ts'
import { FigureCell } from './line-table.tsx'
import { exploreMessages } from './messages/index.ts'
import type { Explored, LineData } from './use-explorer-data.ts'
import { useIndexWords } from './use-index-messages.ts'
import { useLineWords } from './use-line-messages.ts'

export interface PairProps {
  explored: Explored
  pair: readonly [LineData, LineData]
  periods: readonly PeriodRange[]
}

/** Shows both lines as figures. For a single indicator, shows the difference in each period or why there is none. */
export function ComparisonTable({ explored, pair, periods, asIndex }: PairProps & { asIndex: boolean }) {
  const { compare: words } = useMessages(exploreMessages)
  const common = useMessages(indicatorMessages)
  const { period, amount } = useFigures()
  const { full, told, definitionOf } = useLineWords(explored)
  const { whyNot, index } = useIndexWords()
  const { labelOf, title } = told(pair.map(({ line }) => line))
  const [entry, two] = pair
  const isOneIndicator = entry.line.code === two.line.code
  const definition = definitionOf(entry.line)
  const rows = pair.map(({ figureAt }) => periods.map(figureAt))
  const made = indexed(
    [rows[0]!, rows[1]!],
    pair.flatMap(({ breaks }) => findBreakPositions(periods, breaks)),
  )
  const getPeriodIndex = (each: PeriodRange) => periods.indexOf(each)
  return (
    <TableTwin
      label={common.asTable}
      caption={isOneIndicator && title ? title : pair.map(({ line }) => full(line)).join(' · ')}
      rows={periods.filter((each) => pair.some(({ figureAt }) => figureAt(each))).toReversed()}
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
              head: words.indexOf(labelOf(data.line)),
              align: 'end' as const,
              cell: (each: PeriodRange) => {
                const { values, bars } = made.lines[which]!
                const bar = bars[getPeriodIndex(each)]
                return bar ? whyNot(bar) : index(values[getPeriodIndex(each)]!)
              },
            }))
          : []),
        ...(isOneIndicator
          ? [
              {
                key: 'difference',
                head: words.difference(labelOf(two.line), labelOf(entry.line)),
                align: 'end' as const,
                cell: (each: PeriodRange) => {
                  const difference = computeDifference(entry.figureAt(each), two.figureAt(each))
                  if ('bar' in difference) return whyNot(difference.bar)
                  return `${Number(difference.value) > 0 ? '+' : ''}${amount(difference.value, definition)}`
                },
              },
            ]
          : []),
      ]}
    />
  )
}
