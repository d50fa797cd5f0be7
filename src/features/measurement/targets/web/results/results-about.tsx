import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import { Sparkline } from '#ui/sparkline.tsx'
import { NeighbouringAreas } from './neighbouring-areas.tsx'
import { sparkOf, useResultWords } from './result-messages.ts'
import { ResultStatusBadge } from './result-status-badge.tsx'
import styles from './results.module.css'
import { usePlanResults } from './use-results.ts'

/**
 * Shows the measures of some elements of a plan, each indicator once: line, status and opposite trends in neighbouring
 * areas. The page of the indicator shows areas of similar size.
 */
export function ElementResultCards({
  planId,
  elementIds,
  none,
}: {
  planId: Id
  elementIds: readonly Id[]
  none: string
}) {
  const { name, line, value, period, words } = useResultWords()
  const results = usePlanResults(planId)
  const about = new Set(elementIds)
  const scenario = (results.data?.rows ?? []).filter((one) => about.has(one.elementId))
  const once = scenario.filter(
    (one, at) => scenario.findIndex((other) => other.indicator.code === one.indicator.code) === at,
  )
  if (results.data && once.length === 0) return <p className={styles.note}>{none}</p>
  return (
    <ul className={styles.stack}>
      {once.map((one) => (
        <li key={one.id} className={styles.card}>
          <div className={styles.head}>
            <Link href={`/indicators/${one.indicator.code}?area=${one.area.id}`}>{name(one.indicator.names)}</Link>
            <ResultStatusBadge standing={one.now.standing} />
          </div>
          {one.series.some((figure) => figure.value !== null) && (
            <Sparkline
              label={line(one)}
              {...sparkOf(one)}
              width={260}
              height={44}
              dot
              tone={one.indicator.polarity === 'ambiguous' ? 'quiet' : 'plain'}
            />
          )}
          {one.now.latest && (
            <p className={styles.note}>{`${words.now(period(one.now.latest))}: ${value(one, one.now.latest.value)}`}</p>
          )}
          {one.indicator.polarity !== 'ambiguous' && <NeighbouringAreas result={one} />}
        </li>
      ))}
    </ul>
  )
}
