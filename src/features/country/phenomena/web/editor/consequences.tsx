import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Relation } from '../../contract.ts'
import { phenomenonApi } from '../api.ts'
import { phenomenonMessages } from '../messages/index.ts'
import styles from '../phenomena-page.module.css'
import { editorMessages } from './messages/index.ts'

interface ConsequencesProps {
  fromId: string
  toId: string | null
  relation: Relation
  /** Preview the removal of the relation instead of the addition. */
  setAside?: boolean
}

/** Number of plans named; of the others only the number is shown. */
const shown = 8

/**
 * Shows, before a relation is added or set aside, which items start or stop being equivalent, and the running plans
 * about them.
 */
export function Consequences({ setAside = false, ...link }: ConsequencesProps) {
  const words = useWords(editorMessages)
  const { loading } = useWords(phenomenonMessages)
  const { name, spoken } = useReading()
  const found = useQuery(phenomenonApi.previewCrosswalk.queryOptions({ input: { ...link, setAside } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton label={loading} rows={2} />
  const { changed, named, plans, planCount } = found.data
  const nameOf = (id: string) => {
    const one = named.find((item) => item.id === id)
    return one ? `${name(one.names)} (${one.listCode})` : ''
  }
  const its = changed.filter(({ phenomenonId }) => phenomenonId === link.fromId || phenomenonId === link.toId)
  return (
    <section className={styles.line} aria-label={words.consequences} aria-live="polite">
      <b>{words.consequences}</b>
      {changed.length === 0 && <p>{words.noConsequences}</p>}
      {its.map(({ phenomenonId, gained, lost }) => (
        <p key={phenomenonId}>
          {gained.length > 0
            ? words.gains(nameOf(phenomenonId), gained.map(nameOf).join(', '))
            : words.loses(nameOf(phenomenonId), lost.map(nameOf).join(', '))}
        </p>
      ))}
      {changed.length > 0 && (
        <p>
          {planCount === 0 ? words.noPlans : `${words.plans(planCount)}: `}
          {plans.slice(0, shown).map((plan, at) => (
            <span key={plan.id}>
              {at > 0 && ', '}
              <Link href={`/plans/${plan.id}`}>{spoken(plan.title, plan.code)}</Link>
            </span>
          ))}
          {planCount > shown && ' …'}
        </p>
      )}
    </section>
  )
}
