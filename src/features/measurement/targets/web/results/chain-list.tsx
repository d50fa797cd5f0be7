import { useQuery } from '@tanstack/react-query'
import cardStyles from '#features/measurement/indicators/web/figure-card.module.css'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { listLowerResults } from './chain.ts'
import { useResultMessages } from './result-messages.ts'
import { ResultStatusBadge } from './result-status-badge.tsx'
import styles from './results.module.css'
import { usePlanResults } from './use-results.ts'

/** Lists the measures of elements under the selected element, from effort to effect. */
export function ChainList({ planId, elementId }: { planId: Id; elementId: Id }) {
  const { messages, name } = useResultMessages()
  const { kinds } = useMessages(indicatorMessages)
  const outline = useQuery(planApi.outline.getOutline.queryOptions({ input: { planId } }))
  const results = usePlanResults(planId)
  const chain = listLowerResults(elementId, outline.data?.rows ?? [], results.data?.rows ?? [])
  if (chain.length === 0) return null
  return (
    <>
      <h4 className={styles.chainHead}>{messages.chain}</h4>
      <ol className={cardStyles.stack}>
        {chain.map((entry) => (
          <li key={entry.id} className={cardStyles.head}>
            <span>
              <Pill>{kinds[entry.indicator.kind]}</Pill>{' '}
              <Link href={`/plans/${planId}?element=${entry.elementId}`}>{name(entry.indicator.names)}</Link>
            </span>
            <ResultStatusBadge status={entry.currentStatus.status} />
          </li>
        ))}
      </ol>
    </>
  )
}
