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
export function SeriesCard({ page, series, areaIds, names, parts, per, periodFigures = [] }: SeriesCardProps) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { amount, period, describeFigure, formatFigure, listFigureNotes, survey, reason } = useFigures()
  const { explain } = useExplaining()
  const frame = useRef<HTMLDivElement>(null)
  const { definition, code } = page.indicator
  const title = name(definition.names)
  const getName = (id: Id) => names.find((entry) => entry.id === id)?.label ?? ''
  const listAreaFigures = (id: Id) => series.figures.filter((figure) => figure.areaId === id)
  const [areaId = ''] = areaIds
  const areaFigures = listAreaFigures(areaId)
  const periods = fillPeriods([...series.figures, ...periodFigures])
  const places = findBreakPositions(periods, series.breaks)
  const saying = {
    describeFigure: (figure: Figure | undefined, periodRange: PeriodRange) =>
      `${period(periodRange)}: ${describeFigure(figure, definition)}`,
    gap: (figure: Figure | undefined) => (figure?.missing ? messages.missing[figure.missing] : messages.noFigure),
  }
  const lines = areaIds.map((id, index) => ({
    id,
    label: getName(id),
    tone: index === 0 ? ('plain' as const) : ('second' as const),
    points: toLinePoints(periods, listAreaFigures(id), places, saying),
  }))
  const latest = findLatest(areaFigures, series.breaks).latest
  const notes = (figure: Figure) => [...listFigureNotes(figure), ...survey(figure, definition)]
  const byKey = new Map(series.figures.map((figure) => [`${figure.areaId} ${periodKey(figure)}`, figure]))
  const findFigure = (id: Id, periodRange: PeriodRange) => byKey.get(`${id} ${periodKey(periodRange)}`)
  if (series.figures.length === 0)
    return (
      <Card title={messages.area.series(title, getName(areaId))}>
        {series.withheldAreaIds.includes(areaId) ? (
          <EmptyState kind="not_allowed" title={messages.area.withheldTitle}>
            {messages.area.withheldText}
          </EmptyState>
        ) : (
          <EmptyState
            kind="none_yet"
            title={messages.area.none}
            action={
              page.abilities.record &&
              !definition.formula && <Link href={`/indicators/${code}/enter`}>{messages.area.enter}</Link>
            }
          >
            {messages.area.noneText}
          </EmptyState>
        )}
      </Card>
    )
  return (
    <Card
      title={messages.area.series(title, getName(areaId))}
      note={name(definition.unit.names)}
      actions={
        <ExportMenu
          pages={[page]}
          selection={{ groups: [{ indicators: [code], parts, areaIds }], per }}
          pictures={() => [frame.current?.querySelector('svg') ?? []].flat().map((svg) => ({ svg }))}
          lines={[areaIds.map(getName).join(', ')]}
          legend={messages.exportOptions.hollow}
          printedFigure={latest}
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
        <LineChart
          label={messages.area.series(title, areaIds.map(getName).join(', '))}
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
            const figure = byKey.get(`${line.id} ${point.id}`)
            if (figure) explain({ code, ...figure })
          }}
        />
      </div>
      <TableTwin
        label={messages.asTable}
        caption={messages.area.series(title, areaIds.map(getName).join(', '))}
        rows={periods.toReversed()}
        rowKey={periodKey}
        columns={[
          { key: 'period', head: messages.area.period, rowHead: true, cell: period },
          ...areaIds.map((id) => ({
            key: id,
            head: getName(id),
            align: 'end' as const,
            cell: (periodRange: PeriodRange) => {
              const figure = findFigure(id, periodRange)
              if (!figure) return reason(undefined)
              return (
                <>
                  <FigureButton figure={{ code, ...figure }}>{formatFigure(figure, definition)}</FigureButton>
                  {notes(figure).length > 0 && <div className={styles.quiet}>{notes(figure).join(', ')}</div>}
                </>
              )
            },
          })),
          {
            key: 'how',
            head: messages.area.derivation,
            cell: (periodRange: PeriodRange) => {
              const figure = findFigure(areaId, periodRange)
              return figure ? messages.area.making[figure.derivation] : ''
            },
          },
        ]}
      />
    </Card>
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
