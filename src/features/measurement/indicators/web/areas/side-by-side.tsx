import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { ChartTable } from '#ui/chart-table.tsx'
import { classNames } from '#ui/class-names.ts'
import { SelectField } from '#ui/fields.tsx'
import { Sparkline } from '#ui/sparkline.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import { FigureButton } from '../explain/figure-button.tsx'
import { explainMessages } from '../explain/messages/index.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import type { PeriodRange } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import barStyles from './bars.module.css'
import { findInhabitants, type PeerArea, sizeRange } from './peers.ts'
import type { Areas } from './use-areas.ts'

interface AreaComparisonProps {
  page: IndicatorPage
  areas: Areas
  period: PeriodRange
  areaId: Id
}

/**
 * Shows the areas of a group side by side, ordered by name or place: bars from zero with the range of chance, or small
 * lines.
 */
export function AreaComparison({ page, areas, period: chosen, areaId }: AreaComparisonProps) {
  const messages = useMessages(indicatorMessages)
  const { state } = useMessages(explainMessages)
  const { language, name } = useLocalizedText()
  const { formatFigure, period, listFigureNotes, computed, explainRounding } = useFigures()
  const [show, setShow] = useSearchValue('show')
  const { definition, code } = page.indicator
  const { group, figuresByArea, ranges, ownArea, year } = areas
  const noFigureOf = useNoFigure(areas)
  const inhabitants = ownArea && findInhabitants(ownArea.population, year)
  const number = (value: number) => formatNumber(value, language)
  const groupNote =
    areas.peerChoice !== 'size'
      ? ''
      : inhabitants === undefined
        ? messages.areas.noSize
        : messages.areas.sizeHint(...(sizeRange(inhabitants).map(number) as [string, string]))
  const roundingNote = explainRounding([...figuresByArea.values()].map((figure) => formatFigure(figure, definition)))
  const chanceNote = ranges.size > 0 ? messages.areas.chance : messages.areas.noChance
  return (
    <Card
      title={`${messages.areas.peersTitle} · ${period(chosen)}`}
      hint={[groupNote, messages.areas.noRank, show === 'small' ? '' : chanceNote, roundingNote]
        .filter(Boolean)
        .join(' ')}
      actions={
        <SelectField
          label={messages.areas.show}
          value={show === 'small' ? 'small' : 'bars'}
          data={(['bars', 'small'] as const).map((value) => ({ value, label: messages.areas.shows[value] }))}
          onChange={(event) => setShow(event.currentTarget.value === 'small' ? 'small' : '')}
        />
      }
    >
      {show === 'small' ? <SmallLines page={page} areas={areas} /> : <Bars page={page} areas={areas} areaId={areaId} />}
      {areas.areasWithoutFigures.length > 0 && (
        <details className={styles.notice}>
          <summary>{messages.areas.without(areas.areasWithoutFigures.length)}</summary>
          {areas.areasWithoutFigures.map(({ label }) => label).join(', ')}
        </details>
      )}
      <ChartTable<PeerArea>
        label={messages.asTable}
        caption={`${name(definition.names)}, ${period(chosen)}`}
        rows={group}
        rowKey={({ id }) => id}
        columns={[
          { key: 'area', head: messages.area.field, rowHead: true, cell: ({ label }) => label },
          {
            key: 'value',
            head: messages.area.value,
            align: 'end',
            cell: ({ id }) => {
              const figure = figuresByArea.get(id)
              return figure ? (
                <FigureButton figure={{ code, ...figure }}>{formatFigure(figure, definition)}</FigureButton>
              ) : (
                noFigureOf(id)
              )
            },
          },
          { key: 'state', head: state, cell: ({ id }) => listFigureNotes(figuresByArea.get(id)).join(', ') },
          ...(ranges.size > 0
            ? [
                {
                  key: 'chance',
                  head: messages.areas.chanceHead,
                  align: 'end' as const,
                  cell: ({ id }: PeerArea) => {
                    const range = ranges.get(id)
                    return range ? `${computed(range[0], definition)} – ${computed(range[1], definition)}` : ''
                  },
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

/** Returns the reason why there is no figure: it is suppressed or was never reported. */
function useNoFigure({ withheld }: Areas): (id: Id) => string {
  const messages = useMessages(indicatorMessages)
  return (id) => (withheld.has(id) ? messages.states.withheld : messages.noFigure)
}

function Bars({ page, areas, areaId }: Pick<AreaComparisonProps, 'page' | 'areas' | 'areaId'>) {
  const messages = useMessages(indicatorMessages)
  const { formatFigure, listFigureNotes, computed } = useFigures()
  const { definition, code } = page.indicator
  const { group, figuresByArea, ranges } = areas
  const noFigureOf = useNoFigure(areas)
  const getBarLength = (id: Id) =>
    Number(figuresByArea.get(id)?.value ?? figuresByArea.get(id)?.distribution?.median ?? 0)
  const full = Math.max(...group.flatMap(({ id }) => [getBarLength(id), ranges.get(id)?.[1] ?? 0]), Number.MIN_VALUE)
  const toPercentage = (value: number) => `${(Math.max(0, Math.min(value, full)) / full) * 100}%`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <ul className={barStyles.bars} aria-label={messages.areas.peersTitle} tabIndex={0}>
      {group.map(({ id, label }) => {
        const figure = figuresByArea.get(id)
        const range = ranges.get(id)
        const known = listFigureNotes(figure)
        return (
          <li key={id} className={classNames(barStyles.bar, id === areaId && barStyles.chosen)}>
            <span className={barStyles.barName}>{label}</span>
            <span className={barStyles.track} aria-hidden="true">
              {range && (
                <span
                  className={barStyles.chance}
                  style={{
                    left: toPercentage(range[0]),
                    width: `calc(${toPercentage(range[1])} - ${toPercentage(range[0])})`,
                  }}
                />
              )}
              <span
                className={classNames(barStyles.fill, (figure?.provisional || figure?.partial) && barStyles.open)}
                style={{ width: toPercentage(getBarLength(id)) }}
              />
            </span>
            <span className={barStyles.barValue}>
              {figure ? (
                <FigureButton figure={{ code, ...figure }}>
                  {formatFigure(figure, definition)}
                  <span className="visually-hidden">
                    {[
                      '',
                      ...known,
                      range
                        ? messages.areas.outside(computed(range[0], definition), computed(range[1], definition))
                        : '',
                    ]
                      .filter(Boolean)
                      .map((value) => `, ${value}`)
                      .join('')}
                    {`, ${label}`}
                  </span>
                </FigureButton>
              ) : (
                <span className={styles.quiet}>{noFigureOf(id)}</span>
              )}
              {known.length > 0 && (
                <span className={styles.quiet} aria-hidden="true">
                  {' '}
                  {known.join(', ')}
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Shows a small line per area, all on the same scale for comparison. */
function SmallLines({ page, areas }: Pick<AreaComparisonProps, 'page' | 'areas'>) {
  const messages = useMessages(indicatorMessages)
  const { formatFigure, listFigureNotes, period } = useFigures()
  const { definition } = page.indicator
  const { group, figures, periods } = areas
  const noFigureOf = useNoFigure(areas)
  const byArea = Map.groupBy(figures, (figure) => figure.areaId)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <ul className={styles.small} aria-label={messages.areas.peersTitle} tabIndex={0}>
      {group.map(({ id, label }) => {
        const figuresByStart = new Map((byArea.get(id) ?? []).map((entry) => [entry.startsOn, entry]))
        const row = periods.map((periodRange) => figuresByStart.get(periodRange.startsOn))
        const known = row.filter((entry) => entry?.value != null && !entry.partial)
        const [first, last] = [known[0], known.at(-1)]
        const provisionalFrom = row.findIndex((entry) => entry?.provisional)
        return (
          <li key={id}>
            <b>{label}</b>
            {first?.value && last?.value ? (
              <>
                <Sparkline
                  label={messages.areas.small(
                    formatFigure(first, definition),
                    period(first),
                    formatFigure(last, definition),
                    period(last),
                  )}
                  values={row.map((entry) => (entry?.value == null || entry.partial ? null : Number(entry.value)))}
                  {...(provisionalFrom >= 0 && { provisionalFrom })}
                  {...computeValueRange(areas)}
                  width={120}
                  height={36}
                  dot
                />
                <span className={styles.quiet}>
                  {[`${formatFigure(last, definition)} (${period(last)})`, ...listFigureNotes(last)].join(', ')}
                </span>
              </>
            ) : (
              <span className={styles.quiet}>
                {row.some((entry) => entry?.missing === 'small_numbers')
                  ? messages.missing.small_numbers
                  : noFigureOf(id)}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Returns the scale from zero to the maximum of the group. It is the same for every small line. */
function computeValueRange({ group, figures }: Areas): { from: number; to: number } {
  const ids = new Set(group.map(({ id }) => id))
  const values = figures.flatMap((figure) =>
    figure.value !== null && !figure.partial && ids.has(figure.areaId) ? [Number(figure.value)] : [],
  )
  return { from: Math.min(0, ...values), to: Math.max(Number.MIN_VALUE, ...values) }
}
