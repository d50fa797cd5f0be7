import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { ChartTable } from '#ui/chart-table.tsx'
import { LineChart } from '#ui/line-chart.tsx'
import type { Figure } from '../../figures/contract.ts'
import { FigureButton } from '../explain/figure-button.tsx'
import { useExplaining } from '../explain/use-explanation.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { fillPeriods, getPeriodKey, type PeriodRange } from '../periods.ts'
import { findBreakPositions, groupNotes, heightDecimals, toLinePoints } from '../series.ts'
import { useFigures } from '../use-figures.ts'
import type { SeriesCardProps } from './series-card.tsx'

/** Returns the periods of a chart and its table, the figure of each period, and the title. */
function useSeriesPeriods({ page, series, areaIds, names, periodFigures = [] }: SeriesCardProps) {
  const messages = useMessages(indicatorMessages).area
  const { name } = useLocalizedText()
  const byKey = new Map(series.figures.map((figure) => [`${figure.areaId} ${getPeriodKey(figure)}`, figure]))
  const getName = (id: Id) => names.find((entry) => entry.id === id)?.label ?? ''
  return {
    periods: fillPeriods([...series.figures, ...periodFigures]),
    findFigure: (id: Id, key: string) => byKey.get(`${id} ${key}`),
    getName,
    title: messages.series(name(page.indicator.definition.names), areaIds.map(getName).join(', ')),
  }
}

/** Shows the figures of the areas as lines. */
export function SeriesChart(props: SeriesCardProps) {
  const { page, series, areaIds } = props
  const messages = useMessages(indicatorMessages)
  const { amount, period, reason, describeFigure } = useFigures()
  const { explain } = useExplaining()
  const { definition, code } = page.indicator
  const { periods, findFigure, getName, title } = useSeriesPeriods(props)
  const places = findBreakPositions(periods, series.breaks)
  const texts = {
    describeFigure: (figure: Figure | undefined, periodRange: PeriodRange) =>
      `${period(periodRange)}: ${describeFigure(figure, definition)}`,
    gap: (figure: Figure | undefined) =>
      figure?.missing === 'incomplete'
        ? reason(figure)
        : figure?.missing
          ? messages.missing[figure.missing]
          : messages.noFigure,
  }
  const lines = areaIds.map((id, index) => ({
    id,
    label: getName(id),
    tone: index === 0 ? ('plain' as const) : ('second' as const),
    points: toLinePoints(
      periods,
      series.figures.filter((figure) => figure.areaId === id),
      places,
      texts,
    ),
  }))
  return (
    <LineChart
      label={title}
      periods={periods.map(period)}
      lines={lines}
      marks={places.map((beforeIndex) => ({ beforeIndex, label: messages.versions.break }))}
      notes={groupNotes(lines[0]?.points ?? [], {
        provisional: messages.states.provisional,
        partial: messages.states.partialShort,
        missing: messages.states.missingShort,
      })}
      formatValue={(value) =>
        amount(value, { unit: { ...definition.unit, decimals: heightDecimals(value, definition.unit.decimals) } })
      }
      truncatedAxisLabel={messages.area.truncatedAxis}
      onOpen={(line, point) => {
        const figure = findFigure(line.id, point.id)
        if (figure) explain({ code, ...figure })
      }}
    />
  )
}

/** Shows the figures of the areas as a table. */
export function SeriesTable(props: SeriesCardProps) {
  const { page, areaIds } = props
  const messages = useMessages(indicatorMessages)
  const { period, formatFigure, listFigureNotes, survey, reason } = useFigures()
  const { definition, code } = page.indicator
  const { periods, findFigure, getName, title } = useSeriesPeriods(props)
  const [areaId = ''] = areaIds
  const renderFigure = (figure: Figure | undefined) => {
    if (!figure) return reason(undefined)
    const notes = [...listFigureNotes(figure), ...survey(figure, definition)]
    return (
      <>
        <FigureButton figure={{ code, ...figure }}>{formatFigure(figure, definition)}</FigureButton>
        {notes.length > 0 && <div className={styles.quiet}>{notes.join(', ')}</div>}
      </>
    )
  }
  return (
    <ChartTable
      label={messages.asTable}
      caption={title}
      rows={periods.toReversed()}
      rowKey={getPeriodKey}
      columns={[
        { key: 'period', head: messages.area.period, rowHead: true, cell: period },
        ...areaIds.map((id) => ({
          key: id,
          head: getName(id),
          align: 'end' as const,
          cell: (periodRange: PeriodRange) => renderFigure(findFigure(id, getPeriodKey(periodRange))),
        })),
        {
          key: 'how',
          head: messages.area.derivation,
          cell: (periodRange: PeriodRange) => {
            const figure = findFigure(areaId, getPeriodKey(periodRange))
            return figure ? messages.area.making[figure.derivation] : ''
          },
        },
      ]}
    />
  )
}
