import { useRef } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { LineChart } from '#ui/line-chart.tsx'
import { Link } from '#ui/link.tsx'
import { TableTwin } from '#ui/table-twin.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import type { Parts } from '../../entities.ts'
import type { Figure, FigureSeries } from '../../figures/contract.ts'
import { FigureButton } from '../explain/figure-button.tsx'
import { useExplaining } from '../explain/use-explanation.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { fillPeriods, type Per, type PeriodRange } from '../periods.ts'
import { findBreakPositions, findLatest, groupNotes, heightDecimals, toLinePoints } from '../series.ts'
import { useFigures } from '../use-figures.ts'

export interface SeriesCardProps {
  page: IndicatorPage
  series: FigureSeries
  /** The first area is the main area; the second serves for comparison. */
  areaIds: readonly Id[]
  names: readonly { id: Id; label: string }[]
  parts: Parts
  per: Per | undefined
  /** Figures whose periods this chart shows too, so that both charts share the same time. */
  periodFigures?: readonly Figure[] | undefined
}

const periodKey = ({ startsOn, endsOn }: PeriodRange) => `${startsOn} ${endsOn}`

/** Shows the latest figure as text, the line over time and a table. Each figure opens the explanation. */
export function SeriesCard(props: SeriesCardProps) {
  const { page, series, areaIds, names, parts, per } = props
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const frame = useRef<HTMLDivElement>(null)
  const { definition, code } = page.indicator
  const getName = (id: Id) => names.find((entry) => entry.id === id)?.label ?? ''
  const [areaId = ''] = areaIds
  const areaFigures = series.figures.filter((figure) => figure.areaId === areaId)
  const title = messages.area.series(name(definition.names), getName(areaId))
  if (series.figures.length === 0)
    return (
      <Card title={title}>
        <NoFigures page={page} isWithheld={series.withheldAreaIds.includes(areaId)} />
      </Card>
    )
  return (
    <Card
      title={title}
      note={name(definition.unit.names)}
      actions={
        <ExportMenu
          pages={[page]}
          selection={{ groups: [{ indicators: [code], parts, areaIds }], per }}
          pictures={() => [frame.current?.querySelector('svg') ?? []].flat().map((svg) => ({ svg }))}
          lines={[areaIds.map(getName).join(', ')]}
          legend={messages.exportOptions.hollow}
          printedFigure={findLatest(areaFigures, series.breaks).latest}
        />
      }
    >
      <Headline
        page={page}
        figures={areaFigures}
        breaks={series.breaks}
        isWithheld={series.withheldAreaIds.includes(areaId)}
      />
      <div ref={frame}>
        <SeriesChart {...props} />
      </div>
      <SeriesTable {...props} />
    </Card>
  )
}

function NoFigures({ page, isWithheld }: { page: IndicatorPage; isWithheld: boolean }) {
  const messages = useMessages(indicatorMessages).area
  const { definition, code } = page.indicator
  if (isWithheld)
    return (
      <EmptyState kind="not_allowed" title={messages.withheldTitle}>
        {messages.withheldText}
      </EmptyState>
    )
  return (
    <EmptyState
      kind="none_yet"
      title={messages.none}
      action={
        page.abilities.record && !definition.formula && <Link href={`/indicators/${code}/enter`}>{messages.enter}</Link>
      }
    >
      {messages.noneText}
    </EmptyState>
  )
}

/** Returns the periods of a chart and its table, the figure of each period, and the title. */
function useSeriesPeriods({ page, series, areaIds, names, periodFigures = [] }: SeriesCardProps) {
  const messages = useMessages(indicatorMessages).area
  const { name } = useLocalizedText()
  const byKey = new Map(series.figures.map((figure) => [`${figure.areaId} ${periodKey(figure)}`, figure]))
  const getName = (id: Id) => names.find((entry) => entry.id === id)?.label ?? ''
  return {
    periods: fillPeriods([...series.figures, ...periodFigures]),
    findFigure: (id: Id, key: string) => byKey.get(`${id} ${key}`),
    getName,
    title: messages.series(name(page.indicator.definition.names), areaIds.map(getName).join(', ')),
  }
}

function SeriesChart(props: SeriesCardProps) {
  const { page, series, areaIds } = props
  const messages = useMessages(indicatorMessages)
  const { amount, period, describeFigure } = useFigures()
  const { explain } = useExplaining()
  const { definition, code } = page.indicator
  const { periods, findFigure, getName, title } = useSeriesPeriods(props)
  const places = findBreakPositions(periods, series.breaks)
  const texts = {
    describeFigure: (figure: Figure | undefined, periodRange: PeriodRange) =>
      `${period(periodRange)}: ${describeFigure(figure, definition)}`,
    gap: (figure: Figure | undefined) => (figure?.missing ? messages.missing[figure.missing] : messages.noFigure),
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

function SeriesTable(props: SeriesCardProps) {
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
    <TableTwin
      label={messages.asTable}
      caption={title}
      rows={periods.toReversed()}
      rowKey={periodKey}
      columns={[
        { key: 'period', head: messages.area.period, rowHead: true, cell: period },
        ...areaIds.map((id) => ({
          key: id,
          head: getName(id),
          align: 'end' as const,
          cell: (periodRange: PeriodRange) => renderFigure(findFigure(id, periodKey(periodRange))),
        })),
        {
          key: 'how',
          head: messages.area.derivation,
          cell: (periodRange: PeriodRange) => {
            const figure = findFigure(areaId, periodKey(periodRange))
            return figure ? messages.area.making[figure.derivation] : ''
          },
        },
      ]}
    />
  )
}

/** Shows the latest figure, the figure of the previous period, and the cautions for use. */
function Headline(
  props: Pick<SeriesCardProps, 'page'> & { figures: readonly Figure[]; breaks: readonly string[]; isWithheld: boolean },
) {
  const { page, figures, breaks, isWithheld } = props
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { amount, formatFigure, period, listFigureNotes, survey, reason } = useFigures()
  const { definition, code } = page.indicator
  const last = figures.at(-1)
  const { latest, latestComplete, previous, isBroken } = findLatest(figures, breaks)
  const shownFigure = latestComplete ?? latest
  if (!shownFigure)
    return (
      <p className={styles.notice}>
        {figures.length > 0 ? formatFigure(figures.at(-1), definition) : messages.area.none}
      </p>
    )
  return (
    <>
      <div className={styles.headline}>
        <FigureButton figure={{ code, ...shownFigure }} style={shownFigure.distribution ? 'words' : 'big'}>
          {formatFigure(shownFigure, definition)}
        </FigureButton>
        <span>
          {shownFigure.value !== null && name(definition.unit.names)}{' '}
          <span className={styles.quiet}>
            {[
              messages.area.latest(period(shownFigure)),
              ...listFigureNotes(shownFigure),
              ...survey(shownFigure, definition),
              shownFigure.derivation === 'summed'
                ? messages.area.madeOf(shownFigure.known, shownFigure.unknownCount)
                : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        {latestComplete && previous?.value != null && latestComplete.value !== null && (
          <span className={styles.quiet}>
            {isBroken
              ? messages.area.notComparedBreak
              : messages.area.before(amount(previous.value, definition), period(previous))}
          </span>
        )}
      </div>
      {latest && latest !== latestComplete && latestComplete && (
        <p className={styles.notice}>
          {`${period(latest)}: ${[formatFigure(latest, definition), ...listFigureNotes(latest)].join(', ')}. ${messages.area.notCompared}`}
        </p>
      )}
      {last?.missing === 'small_numbers' && <p className={styles.notice}>{`${period(last)}: ${reason(last)}`}</p>}
      {shownFigure.distribution && <p className={styles.notice}>{messages.area.distributionHint}</p>}
      {shownFigure.derivation === 'summed' && shownFigure.reported !== null && (
        <p className={styles.notice}>{messages.area.reported(amount(shownFigure.reported, definition))}</p>
      )}
      {isWithheld && (
        <p className={styles.notice}>
          <b>{messages.area.withheldTitle}.</b> {messages.area.withheldText}
        </p>
      )}
    </>
  )
}
