import { useRef } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import type { Parts } from '../../entities.ts'
import type { Figure, FigureSeries } from '../../figures/contract.ts'
import { FigureButton } from '../explain/figure-button.tsx'
import { ExportMenu } from '../export/export-menu.tsx'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import type { Per } from '../periods.ts'
import { findLatest } from '../series.ts'
import { useFigures } from '../use-figures.ts'
import { SeriesChart, SeriesTable } from './series-chart.tsx'

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

/** Shows the latest figure as text, the line over time and a table. Each figure opens the explanation. */
export function SeriesCard(props: SeriesCardProps) {
  const { page, series, areaIds, names, parts, per } = props
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { describeFigure, explainRounding, formatFigure, period } = useFigures()
  const frame = useRef<HTMLDivElement>(null)
  const { definition, code } = page.indicator
  const getName = (id: Id) => names.find((entry) => entry.id === id)?.label ?? ''
  const [areaId = ''] = areaIds
  const areaFigures = series.figures.filter((figure) => figure.areaId === areaId)
  const { latest } = findLatest(areaFigures, series.breaks)
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
      hint={[
        name(definition.unit.names),
        explainRounding(series.figures.map((figure) => formatFigure(figure, definition))),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <ExportMenu
          pages={[page]}
          selection={{ groups: [{ indicators: [code], parts, areaIds }], per }}
          pictures={() => [frame.current?.querySelector('svg') ?? []].flat().map((svg) => ({ svg }))}
          lines={[
            areaIds.map(getName).join(', '),
            ...(latest ? [`${period(latest)}: ${describeFigure(latest, definition)}`] : []),
          ]}
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

/** Shows the latest figure, the figure of the previous period, and the cautions for use. */
function Headline(
  props: Pick<SeriesCardProps, 'page'> & { figures: readonly Figure[]; breaks: readonly string[]; isWithheld: boolean },
) {
  const { page, figures, breaks, isWithheld } = props
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { exact, formatFigure, period, listFigureNotes, survey, reason } = useFigures()
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
        <FigureButton figure={{ code, ...shownFigure }} style={shownFigure.distribution ? 'text' : 'big'}>
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
                ? messages.area.madeOf(shownFigure.known, exact(`${shownFigure.known}`))
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
              : messages.area.before(formatFigure(previous, definition), period(previous))}
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
        <p className={styles.notice}>{messages.area.reported(exact(shownFigure.reported), shownFigure.unknownCount)}</p>
      )}
      {isWithheld && (
        <p className={styles.notice}>
          <b>{messages.area.withheldTitle}.</b> {messages.area.withheldText}
        </p>
      )}
    </>
  )
}
