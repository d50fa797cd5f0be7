import { useQuery } from '@tanstack/react-query'
import type { Plan } from '#features/planning/plans/contract.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Row } from '#ui/layout.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { onePageApi } from '../api.ts'
import { onePageActions } from '../slots.ts'
import { onePageMessages } from './messages.ts'
import styles from './one-page.module.css'
import { type NamedFunction, PriorityCard } from './priority-card.tsx'

export const OnePageTabLabel = () => useMessages(planPageMessages).tabs.page

/** Shows a plan on a single page, for those who decide. Entries open the details. */
export function OnePageTab({ plan }: { plan: Pick<Plan, 'id'> }) {
  const messages = useMessages(onePageMessages)
  const { renderText, name } = useLocalizedText()
  const query = useQuery(onePageApi.getOnePage.queryOptions({ input: { planId: plan.id } }))
  return (
    <QueryView query={query} rows={8}>
      {({ interests, priorities, omittedCounts, issuers, functions }) => {
        const named = new Map(functions.map((entry): [string, NamedFunction] => [entry.id, entry]))
        const gaps = [
          ...(omittedCounts.withoutPriority > 0 ? [messages.elsewhere(omittedCounts.withoutPriority)] : []),
          ...(omittedCounts.confidential > 0 ? [messages.confidential(omittedCounts.confidential)] : []),
        ]
        return (
          <div className={styles.page}>
            <Row gap={[12, 24]} align="start" justify="between">
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
            </Row>
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
      }}
    </QueryView>
  )
}
