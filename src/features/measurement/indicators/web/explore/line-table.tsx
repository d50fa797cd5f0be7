import { useMessages } from '#platform/web/language.tsx'
import { TableTwin } from '#ui/table-twin.tsx'
import type { Definition } from '../../entities.ts'
import { FigureButton } from '../explain/figure-button.tsx'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import type { PeriodRange } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import type { VisibleLine } from './lines.ts'
import type { LineData } from './use-explorer-data.ts'

/** Shows a figure of a line with notes. It opens the explanation. */
export function FigureCell({
  data,
  period,
  definition,
}: {
  data: LineData
  period: PeriodRange
  definition: Definition
}) {
  const messages = useMessages(indicatorMessages)
  const { shown, remarks, reason } = useFigures()
  const figure = data.figureAt(period)
  if (!figure) return data.isWithheld && data.figures.length === 0 ? messages.states.withheld : reason(undefined)
  const { code, parts } = data.line
  return (
    <>
      <FigureButton of={{ ...figure, code, parts }}>{shown(figure, definition)}</FigureButton>
      {remarks(figure).length > 0 && <div className={styles.quiet}>{remarks(figure).join(', ')}</div>}
    </>
  )
}

interface LineTableProps {
  title: string
  its: readonly LineData[]
  labelOf: (line: VisibleLine) => string
  definitionOf: (line: VisibleLine) => Definition
  periods: readonly PeriodRange[]
}

/** Shows the figures of a chart as a table, the latest first. */
export function LineTable({ title, its, labelOf, definitionOf, periods }: LineTableProps) {
  const messages = useMessages(indicatorMessages)
  const { period } = useFigures()
  return (
    <TableTwin
      label={messages.asTable}
      caption={title}
      rows={periods.filter((periodRange) => its.some((data) => data.figureAt(periodRange))).toReversed()}
      rowKey={({ startsOn, endsOn }) => `${startsOn} ${endsOn}`}
      columns={[
        { key: 'period', head: messages.area.period, rowHead: true, cell: period },
        ...its.map((data) => ({
          key: data.line.key,
          head: labelOf(data.line) || messages.area.value,
          align: 'end' as const,
          cell: (periodRange: PeriodRange) => (
            <FigureCell data={data} period={periodRange} definition={definitionOf(data.line)} />
          ),
        })),
      ]}
    />
  )
}
