import { useQuery } from '@tanstack/react-query'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { listLowerResults } from './chain.ts'
import { useResultWords } from './result-messages.ts'
import { ResultStatusBadge } from './result-status-badge.tsx'
import styles from './results.module.css'
import { usePlanResults } from './use-results.ts'

/** Lists the measures of elements under the selected element, from effort to effect. */
export function ChainList({ planId, elementId }: { planId: Id; elementId: Id }) {
  const { words, name } = useResultWords()
  const { kinds } = useMessages(indicatorMessages)
  const outline = useQuery(planApi.outline.getOutline.queryOptions({ input: { planId } }))
  const results = usePlanResults(planId)
  const chain = listLowerResults(elementId, outline.data?.rows ?? [], results.data?.rows ?? [])
  if (chain.length === 0) return null
  return (
    <>
      <h4 className={styles.chainHead}>{words.chain}</h4>
      <ol className={styles.stack}>
        {chain.map((entry) => (
          <li key={entry.id} className={styles.head}>
            <span>
              <Pill>{kinds[entry.indicator.kind]}</Pill>{' '}
              <Link href={`/plans/${planId}?element=${entry.elementId}`}>{name(entry.indicator.names)}</Link>
            </span>
            <ResultStatusBadge standing={entry.now.standing} />
          </li>
        ))}
      </ol>
    </>
  )
}
