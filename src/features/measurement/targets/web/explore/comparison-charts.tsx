import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { findBreakPositions, heightDecimals } from '#features/measurement/indicators/web/series.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useMessages } from '#platform/web/language.tsx'
import { LineChart } from '#ui/line-chart.tsx'
import { indexed } from './compare.ts'
import type { PairProps } from './comparison-table.tsx'
import styles from './explore.module.css'
import { exploreMessages } from './messages/index.ts'
import { useIndexMessages } from './use-index-messages.ts'
import { useLineMessages } from './use-line-messages.ts'

/** Shows both lines in a single chart when they have the same unit, otherwise in two charts. */
export function PairInOwnUnits({ explorerData, pair, periods }: PairProps) {
  const { compare: messages } = useMessages(exploreMessages)
  const common = useMessages(indicatorMessages)
  const { amount, period } = useFigures()
  const { full, points, definitionOf, describeLines } = useLineMessages(explorerData)
  const { labelOf } = describeLines(pair.map(({ line }) => line))
  const reported = pair.filter(({ figures }) => figures.length > 0)
  const isOneUnit = definitionOf(pair[0].line).unit.code === definitionOf(pair[1].line).unit.code
  const isCount = pair.every(({ line }) => {
    const { addsOverArea, formula } = definitionOf(line)
    return addsOverArea === 'sum' && !formula
  })
  return (
    <>
      {(isOneUnit ? [reported] : reported.map((entry) => [entry])).map((group) => {
        const definition = definitionOf(group[0]!.line)
        const title = group.map(({ line }) => full(line)).join(' · ')
        return (
          <div key={title} data-chart={title}>
            {!isOneUnit && <p className={styles.over}>{title}</p>}
            <LineChart
              label={title}
              periods={periods.map(period)}
              lines={group.map((data) => ({
                id: data.line.key,
                label: labelOf(data.line),
                tone: pair.indexOf(data) === 0 ? 'plain' : 'second',
                points: points(data, periods, findBreakPositions(periods, data.breaks)),
              }))}
              marks={[...new Set(group.flatMap(({ breaks }) => findBreakPositions(periods, breaks)))].map(
                (beforeIndex) => ({
                  beforeIndex,
                  label: common.versions.break,
                }),
              )}
              formatValue={(value) =>
                amount(value, {
                  unit: { ...definition.unit, decimals: heightDecimals(value, definition.unit.decimals) },
                })
              }
              truncatedAxisLabel={common.area.truncatedAxis}
            />
          </div>
        )
      })}
      {!isOneUnit && <p className={styles.hint}>{messages.unitsDiffer}</p>}
      {isOneUnit && isCount && pair[0].line.areaId !== pair[1].line.areaId && (
        <p className={styles.hint}>{messages.counts}</p>
      )}
    </>
  )
}

/** Shows both lines as an index from 100, independent of the unit. */
export function IndexChart({ explorerData, pair, periods }: PairProps) {
  const { compare: messages } = useMessages(exploreMessages)
  const common = useMessages(indicatorMessages)
  const { period } = useFigures()
  const { full, points, describeLines } = useLineMessages(explorerData)
  const { missingReason, index } = useIndexMessages()
  const { labelOf } = describeLines(pair.map(({ line }) => line))
  const breaks = [...new Set(pair.flatMap((entry) => findBreakPositions(periods, entry.breaks)))]
  const rows = pair.map(({ getFigure }) => periods.map(getFigure))
  const made = indexed([rows[0]!, rows[1]!], breaks)
  if (made.base === undefined) return <p className={styles.hint}>{messages.noIndex}</p>
  const title = pair.map(({ line }) => full(line)).join(' · ')
  const base = period(periods[made.base]!)
  return (
    <div data-chart={title}>
      <p className={styles.over}>{messages.base(base)}</p>
      <LineChart
        label={`${title}, ${messages.base(base)}`}
        periods={periods.map(period)}
        lines={pair.map((data, which) => {
          const { values, bars } = made.lines[which]!
          return {
            id: data.line.key,
            label: labelOf(data.line),
            tone: which === 0 ? ('plain' as const) : ('second' as const),
            points: points(data, periods, breaks).map((point, place) => {
              const value = values[place] ?? null
              const bar = bars[place]
              return {
                ...point,
                value,
                isIncomparable: false,
                label:
                  value === null
                    ? `${point.label}; ${bar ? missingReason(bar) : ''}`
                    : `${point.label}; ${index(value)}`,
                gap: undefined,
              }
            }),
          }
        })}
        marks={breaks.map((beforeIndex) => ({ beforeIndex, label: common.versions.break }))}
        formatValue={index}
        truncatedAxisLabel={common.area.truncatedAxis}
      />
    </div>
  )
}
