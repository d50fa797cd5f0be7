import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/api.ts'
import styles from '#features/planning/plans/web/form.module.css'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { needTone } from '#features/planning/plans/web/panel/needs-section.tsx'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'

/** Shows the external needs of the plan, by deciding organisation. */
export function NeedsTab({ planId }: { planId: string }) {
  const messages = useMessages(planPageMessages)
  const { text, name, spoken } = useLocalizedText()
  const useQueryResult = useQuery(planApi.outline.listNeeds.queryOptions({ input: { planId } }))
  if (useQueryResult.error)
    return <Failure error={useQueryResult.error} onRetry={() => void useQueryResult.refetch()} />
  if (!useQueryResult.data) return <Skeleton label={messages.loading} />
  if (useQueryResult.data.length === 0)
    return (
      <EmptyState kind="none_yet" title={messages.needs.nonePlan}>
        {messages.needs.nonePlanText}
      </EmptyState>
    )
  return (
    <div className={styles.columns}>
      {useQueryResult.data.map((group) => (
        <Card
          key={group.organisationId ?? 'nobody'}
          title={group.organisationNames ? name(group.organisationNames) : messages.needs.nobody}
        >
          <ul className={styles.lines}>
            {group.needs.map((need) => (
              <li key={`${need.elementId}-${need.kind}-${text(need.text)}`}>
                <Pill tone={needTone[need.status]}>{messages.needs.statuses[need.status]}</Pill>{' '}
                {messages.needs.kinds[need.kind]}: {spoken(need.text)}
                <br />
                <Link href={`/plans/${planId}?element=${need.elementId}`}>{spoken(need.elementTitle)}</Link>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  )
}
