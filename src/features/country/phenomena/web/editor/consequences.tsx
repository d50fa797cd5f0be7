import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Link } from '#ui/link.tsx'
import type { Relation } from '../../contract.ts'
import { phenomenonApi } from '../api.ts'
import styles from '../phenomena-page.module.css'
import { editorMessages } from './messages/index.ts'

interface ConsequencesProps {
  fromId: string
  toId: string | null
  relation: Relation
  /** Preview the removal of the relation instead of the addition. */
  rejected?: boolean
}

/** Number of plans named; of the others only the number is shown. */
const visibleCount = 8

/**
 * Shows, before a relation is added or set aside, which items start or stop being equivalent, and the running plans
 * about them.
 */
export function Consequences({ rejected = false, ...link }: ConsequencesProps) {
  const messages = useMessages(editorMessages)
  const { name, renderText } = useLocalizedText()
  const query = useQuery(phenomenonApi.previewCrosswalk.queryOptions({ input: { ...link, rejected } }))
  return (
    <QueryView query={query} rows={2}>
      {({ changed, phenomena, plans, planCount }) => {
        const formatPhenomenonName = (id: string) => {
          const entry = phenomena.find((item) => item.id === id)
          return entry ? `${name(entry.names)} (${entry.listCode})` : ''
        }
        const linkChanges = changed.filter(
          ({ phenomenonId }) => phenomenonId === link.fromId || phenomenonId === link.toId,
        )
        return (
          <section className={styles.line} aria-label={messages.consequences} aria-live="polite">
            <b>{messages.consequences}</b>
            {changed.length === 0 && <p>{messages.noConsequences}</p>}
            {linkChanges.map(({ phenomenonId, gained, lost }) => (
              <p key={phenomenonId}>
                {gained.length > 0
                  ? messages.gains(formatPhenomenonName(phenomenonId), gained.map(formatPhenomenonName).join(', '))
                  : messages.loses(formatPhenomenonName(phenomenonId), lost.map(formatPhenomenonName).join(', '))}
              </p>
            ))}
            {changed.length > 0 && (
              <p>
                {planCount === 0 ? messages.noPlans : `${messages.plans(planCount)}: `}
                {plans.slice(0, visibleCount).map((plan, at) => (
                  <span key={plan.id}>
                    {at > 0 && ', '}
                    <Link href={`/plans/${plan.id}`}>{renderText(plan.title, plan.code)}</Link>
                  </span>
                ))}
                {planCount > visibleCount && ' …'}
              </p>
            )}
          </section>
        )
      }}
    </QueryView>
  )
}
