import styles from '#features/measurement/indicators/web/figure-card.module.css'
import type { Id } from '#shared/ids.ts'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { Sparkline } from '#ui/sparkline.tsx'
import { NeighbouringAreas } from './neighbouring-areas.tsx'
import { hasLine, toSparkline, useResultMessages } from './result-messages.ts'
import { ResultStatusBadge } from './result-status-badge.tsx'
import { usePlanResults } from './use-results.ts'

/**
 * Shows the measures of some elements of a plan, each indicator once: line, status and opposite trends in neighbouring
 * areas. The page of the indicator shows areas of similar size.
 */
export function ElementResultCards({
  planId,
  elementIds,
  emptyText,
}: {
  planId: Id
  elementIds: readonly Id[]
  emptyText: string
}) {
  const { name, line, value, period, messages } = useResultMessages()
  const results = usePlanResults(planId)
  const about = new Set(elementIds)
  const linkedResults = (results.data?.rows ?? []).filter((row) => about.has(row.elementId))
  const once = linkedResults.filter(
    (entry, at) => linkedResults.findIndex((other) => other.indicator.code === entry.indicator.code) === at,
  )
  if (results.data && once.length === 0) return <p className={styles.hint}>{emptyText}</p>
  return (
    <ul className={styles.stack}>
      {once.map((entry) => (
        <li key={entry.id} className={styles.card}>
          <Row align="baseline" justify="between">
            <Link href={`/indicators/${entry.indicator.code}?area=${entry.area.id}`}>
              {name(entry.indicator.names)}
            </Link>
            <ResultStatusBadge status={entry.currentStatus.status} />
          </Row>
          {hasLine(entry) && (
            <Sparkline
              label={line(entry)}
              {...toSparkline(entry)}
              width={260}
              height={44}
              dot
              tone={entry.indicator.polarity === 'ambiguous' ? 'quiet' : 'plain'}
            />
          )}
          {entry.currentStatus.latest && (
            <p
              className={styles.hint}
            >{`${messages.now(period(entry.currentStatus.latest))}: ${value(entry, entry.currentStatus.latest.value)}`}</p>
          )}
          {entry.indicator.polarity !== 'ambiguous' && <NeighbouringAreas result={entry} />}
        </li>
      ))}
    </ul>
  )
}
