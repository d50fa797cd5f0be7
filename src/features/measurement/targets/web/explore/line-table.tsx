import type { Definition } from '#features/measurement/indicators/entities.ts'
import { FigureButton } from '#features/measurement/indicators/web/explain/figure-button.tsx'
import styles from '#features/measurement/indicators/web/indicators.module.css'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { getPeriodKey, type PeriodRange } from '#features/measurement/indicators/web/periods.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useMessages } from '#platform/web/language.tsx'
import { ChartTable } from '#ui/chart-table.tsx'
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
  const { formatFigure, listFigureNotes, reason } = useFigures()
  const figure = data.getFigure(period)
  if (!figure) return data.isWithheld && data.figures.length === 0 ? messages.states.withheld : reason(undefined)
  const { code, parts } = data.line
  return (
    <>
      <FigureButton figure={{ ...figure, code, parts }}>{formatFigure(figure, definition)}</FigureButton>
      {listFigureNotes(figure).length > 0 && <div className={styles.quiet}>{listFigureNotes(figure).join(', ')}</div>}
    </>
  )
}

interface LineTableProps {
  title: string
  lines: readonly LineData[]
  getLabel: (line: VisibleLine) => string
  getDefinition: (line: VisibleLine) => Definition
  periods: readonly PeriodRange[]
}

/** Shows the figures of a chart as a table, the latest first. */
export function LineTable({ title, lines, getLabel, getDefinition, periods }: LineTableProps) {
  const messages = useMessages(indicatorMessages)
  const { period } = useFigures()
  return (
    <ChartTable
      label={messages.asTable}
      caption={title}
      rows={periods.filter((periodRange) => lines.some((data) => data.getFigure(periodRange))).toReversed()}
      rowKey={getPeriodKey}
      columns={[
        { key: 'period', head: messages.area.period, rowHead: true, cell: period },
        ...lines.map((data) => ({
          key: data.line.key,
          head: getLabel(data.line) || messages.area.value,
          align: 'end' as const,
          cell: (periodRange: PeriodRange) => (
            <FigureCell data={data} period={periodRange} definition={getDefinition(data.line)} />
          ),
        })),
      ]}
    />
  )
}
