import { useRef } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
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
import { TakeAway } from '../export/export-menu.tsx'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { type Per, type PeriodOf, wholeRange } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import { heightDecimals, latestOf, notesOf, placeOfBreaks, pointsOf } from './series.ts'

export interface SeriesCardProps {
  page: IndicatorPage
  series: FigureSeries
  /** The first area is the main area; the second serves for comparison. */
  areaIds: readonly Id[]
  names: readonly { id: Id; label: string }[]
  parts: Parts
  per: Per | undefined
  /** Figures whose periods this chart shows too, so that both charts share the same time. */
  over?: readonly Figure[] | undefined
}

const periodKey = ({ startsOn, endsOn }: PeriodOf) => `${startsOn} ${endsOn}`

/** Shows the latest figure as text, the line over time and a table. Each figure opens the explanation. */
export function SeriesCard({ page, series, areaIds, names, parts, per, over = [] }: SeriesCardProps) {
  const words = useWords(indicatorMessages)
  const { name } = useReading()
  const { amount, period, said, shown, remarks, survey, reason } = useFigures()
  const { explain } = useExplaining()
  const frame = useRef<HTMLDivElement>(null)
  const { definition, code } = page.indicator
  const title = name(definition.names)
  const nameOf = (id: Id) => names.find((one) => one.id === id)?.label ?? ''
  const figuresOf = (id: Id) => series.figures.filter((one) => one.areaId === id)
  const [areaId = ''] = areaIds
  const its = figuresOf(areaId)
  const periods = wholeRange([...series.figures, ...over])
  const places = placeOfBreaks(periods, series.breaks)
  const saying = {
    said: (figure: Figure | undefined, one: PeriodOf) => `${period(one)}: ${said(figure, definition)}`,
    gap: (figure: Figure | undefined) => (figure?.missing ? words.missing[figure.missing] : words.noFigure),
  }
  const lines = areaIds.map((id, index) => ({
    id,
    label: nameOf(id),
    tone: index === 0 ? ('plain' as const) : ('second' as const),
    points: pointsOf(periods, figuresOf(id), places, saying),
  }))
  const latest = latestOf(its, series.breaks).latest
  const notes = (figure: Figure) => [...remarks(figure), ...survey(figure, definition)]
  const byKey = new Map(series.figures.map((one) => [`${one.areaId} ${periodKey(one)}`, one]))
  const figureAt = (id: Id, one: PeriodOf) => byKey.get(`${id} ${periodKey(one)}`)
  if (series.figures.length === 0)
    return (
      <Card title={words.area.series(title, nameOf(areaId))}>
        {series.withheldAreaIds.includes(areaId) ? (
          <EmptyState kind="not_allowed" title={words.area.withheldTitle}>
            {words.area.withheldText}
          </EmptyState>
        ) : (
          <EmptyState
            kind="none_yet"
            title={words.area.none}
            action={
              page.abilities.record &&
              !definition.formula && <Link href={`/indicators/${code}/enter`}>{words.area.enter}</Link>
            }
          >
            {words.area.noneText}
          </EmptyState>
        )}
      </Card>
    )
  return (
    <Card
      title={words.area.series(title, nameOf(areaId))}
      note={name(definition.unit.names)}
      actions={
        <TakeAway
          pages={[page]}
          asked={{ groups: [{ indicators: [code], parts, areaIds }], per }}
          pictures={() => [frame.current?.querySelector('svg') ?? []].flat().map((svg) => ({ svg }))}
          lines={[areaIds.map(nameOf).join(', ')]}
          legend={words.take.hollow}
          opens={latest}
        />
      }
    >
      <Headline page={page} figures={its} breaks={series.breaks} isWithheld={series.withheldAreaIds.includes(areaId)} />
      <div ref={frame}>
        <LineChart
          label={words.area.series(title, areaIds.map(nameOf).join(', '))}
          periods={periods.map(period)}
          lines={lines}
          marks={places.map((before) => ({ before, label: words.versions.break }))}
          notes={notesOf(lines[0]?.points ?? [], {
            provisional: words.states.provisional,
            partial: words.states.partialShort,
          })}
          shown={(value) =>
            amount(value, { unit: { ...definition.unit, decimals: heightDecimals(value, definition.unit.decimals) } })
          }
          cutWord={words.area.cut}
          onOpen={(line, point) => {
            const figure = byKey.get(`${line.id} ${point.id}`)
            if (figure) explain({ code, ...figure })
          }}
        />
      </div>
      <TableTwin
        label={words.asTable}
        caption={words.area.series(title, areaIds.map(nameOf).join(', '))}
        rows={periods.toReversed()}
        rowKey={periodKey}
        columns={[
          { key: 'period', head: words.area.period, rowHead: true, cell: period },
          ...areaIds.map((id) => ({
            key: id,
            head: nameOf(id),
            align: 'end' as const,
            cell: (one: PeriodOf) => {
              const figure = figureAt(id, one)
              if (!figure) return reason(undefined)
              return (
                <>
                  <FigureButton of={{ code, ...figure }}>{shown(figure, definition)}</FigureButton>
                  {notes(figure).length > 0 && <div className={styles.quiet}>{notes(figure).join(', ')}</div>}
                </>
              )
            },
          })),
          {
            key: 'how',
            head: words.area.how,
            cell: (one: PeriodOf) => {
              const figure = figureAt(areaId, one)
              return figure ? words.area.making[figure.making] : ''
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
  const words = useWords(indicatorMessages)
  const { name } = useReading()
  const { amount, shown, period, remarks, survey, reason } = useFigures()
  const { definition, code } = page.indicator
  const last = figures.at(-1)
  const { latest, whole, before, isBroken } = latestOf(figures, breaks)
  const shownFigure = whole ?? latest
  if (!shownFigure)
    return <p className={styles.notice}>{figures.length > 0 ? shown(figures.at(-1), definition) : words.area.none}</p>
  return (
    <>
      <div className={styles.headline}>
        <FigureButton of={{ code, ...shownFigure }} look={shownFigure.spread ? 'words' : 'big'}>
          {shown(shownFigure, definition)}
        </FigureButton>
        <span>
          {shownFigure.value !== null && name(definition.unit.names)}{' '}
          <span className={styles.quiet}>
            {[
              words.area.latest(period(shownFigure)),
              ...remarks(shownFigure),
              ...survey(shownFigure, definition),
              shownFigure.making === 'added' ? words.area.madeOf(shownFigure.known, shownFigure.notKnown) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        {whole && before?.value != null && whole.value !== null && (
          <span className={styles.quiet}>
            {isBroken
              ? words.area.notComparedBreak
              : words.area.before(amount(before.value, definition), period(before))}
          </span>
        )}
      </div>
      {latest && latest !== whole && whole && (
        <p className={styles.notice}>
          {`${period(latest)}: ${[shown(latest, definition), ...remarks(latest)].join(', ')}. ${words.area.notCompared}`}
        </p>
      )}
      {last?.missing === 'small_numbers' && <p className={styles.notice}>{`${period(last)}: ${reason(last)}`}</p>}
      {shownFigure.spread && <p className={styles.notice}>{words.area.spreadNote}</p>}
      {shownFigure.making === 'added' && shownFigure.told !== null && (
        <p className={styles.notice}>{words.area.told(amount(shownFigure.told, definition))}</p>
      )}
      {isWithheld && (
        <p className={styles.notice}>
          <b>{words.area.withheldTitle}.</b> {words.area.withheldText}
        </p>
      )}
    </>
  )
}
