import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Plan } from '../../contract.ts'
import { planApi } from '../api.ts'
import { planPageMessages } from '../messages/index.ts'
import { onePageActions } from '../slots.ts'
import { onePageMessages } from './messages.ts'
import styles from './one-page.module.css'
import { type NamedFunction, PriorityCard } from './priority-card.tsx'

/** Shows a plan on a single page, for a mayor. Entries open the details. */
export function OnePageTab({ plan }: { plan: Plan }) {
  const messages = useMessages(onePageMessages)
  const common = useMessages(planPageMessages)
  const { renderText, name } = useLocalizedText()
  const query = useQuery(planApi.onePage.getOnePage.queryOptions({ input: { planId: plan.id } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={common.loading} rows={8} />
  const { interests, priorities, omittedCounts, issuers, functions } = query.data
  const named = new Map(functions.map((entry): [string, NamedFunction] => [entry.id, entry]))
  const gaps = [
    ...(omittedCounts.withoutPriority > 0 ? [messages.elsewhere(omittedCounts.withoutPriority)] : []),
    ...(omittedCounts.confidential > 0 ? [messages.confidential(omittedCounts.confidential)] : []),
  ]
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <dl className={styles.facts}>
          <div>
            <dt>{messages.issuedBy}</dt>
            <dd>{issuers.map((issuer) => name(issuer.names)).join(' · ')}</dd>
          </div>
          {interests.length > 0 && (
            <div>
              <dt>{messages.interests}</dt>
              <dd>
                <ul className={styles.interests}>
                  {interests.map((interest) => (
                    <li key={interest.elementId}>{renderText(interest.title)}</li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
        <span data-print="hide">
          <SlotParts slot={onePageActions} partProps={{ planId: plan.id }} />
        </span>
      </div>
      {priorities.length === 0 ? (
        <EmptyState kind="none_yet" title={messages.none}>
          {messages.noneText}
        </EmptyState>
      ) : (
        <>
          <SectionLabel>{messages.priorities}</SectionLabel>
          <div className={styles.cards}>
            {priorities.map((priority) => (
              <PriorityCard key={priority.elementId} planId={plan.id} priority={priority} functions={named} />
            ))}
          </div>
        </>
      )}
      {gaps.length > 0 && (
        <p className={styles.quiet}>
          {messages.leftOut} {gaps.join('; ')}.
        </p>
      )}
    </div>
  )
}
