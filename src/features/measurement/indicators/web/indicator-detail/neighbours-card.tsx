import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { Sparkline } from '#ui/sparkline.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import type { Parts } from '../../entities.ts'
import type { Neighbour } from '../../neighbours/contract.ts'
import { indicatorApi } from '../api.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import type { Per } from '../periods.ts'
import { findLatest } from '../series.ts'
import { useFigures } from '../use-figures.ts'

interface NeighboursCardProps {
  page: IndicatorPage
  areaId: Id
  parts: Parts
  per: Per | undefined
}

/** Shows the same indicator in neighbouring areas on the same scale. Increases are shown without a judgement. */
export function NeighboursCard({ page, areaId, parts, per }: NeighboursCardProps) {
  const messages = useMessages(indicatorMessages)
  const query = useQuery(
    indicatorApi.neighbours.listNeighbours.queryOptions({
      input: { indicator: page.indicator.code, areaId, parts, per },
    }),
  )
  const neighbours = query.data?.neighbours ?? []
  return (
    <Card title={messages.neighbours.title} hint={neighbours.length > 0 ? messages.neighbours.hint : undefined}>
      <QueryView
        query={query}
        rows={3}
        empty={() =>
          neighbours.length === 0 && (
            <EmptyState kind="none_yet" title={messages.neighbours.none}>
              {messages.neighbours.noneText}
            </EmptyState>
          )
        }
      >
        {() => <Lines page={page} neighbours={neighbours} />}
      </QueryView>
    </Card>
  )
}

function Lines({ page, neighbours }: { page: IndicatorPage; neighbours: readonly Neighbour[] }) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { period, formatFigure, listFigureNotes } = useFigures()
  const { definition, code } = page.indicator
  const heights = neighbours.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure.value === null || figure.partial ? [] : [Number(figure.value)])),
  )
  const [from, to] = [Math.min(0, ...heights), Math.max(Number.MIN_VALUE, ...heights)]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <ul className={styles.small} aria-label={messages.neighbours.title} tabIndex={0}>
      {neighbours.map(({ areaId, names, abroad, figures, direction }) => {
        const known = figures.filter((figure) => figure.value !== null && !figure.partial)
        const { latestComplete } = findLatest(figures, [])
        const [first, last] = [known[0], known.at(-1)]
        const provisionalFrom = figures.findIndex((figure) => figure.provisional)
        return (
          <li key={areaId}>
            <b>
              <Link href={`/indicators/${code}?area=${areaId}`}>{name(names)}</Link>
              {abroad && <span className={styles.quiet}> ({messages.neighbours.abroad})</span>}
            </b>
            {first?.value && last?.value && known.length > 1 && (
              <Sparkline
                label={messages.areas.small(
                  formatFigure(first, definition),
                  period(first),
                  formatFigure(last, definition),
                  period(last),
                )}
                values={figures.map((figure) =>
                  figure.value === null || figure.partial ? null : Number(figure.value),
                )}
                {...(provisionalFrom >= 0 && { provisionalFrom })}
                from={from}
                to={to}
                tone={abroad ? 'quiet' : 'plain'}
                width={120}
                height={36}
                dot
              />
            )}
            <span className={styles.quiet}>
              {[
                formatFigure(latestComplete ?? figures.at(-1), definition),
                latestComplete ? period(latestComplete) : '',
                ...listFigureNotes(latestComplete),
                direction ? messages.neighbours.directions[direction] : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
