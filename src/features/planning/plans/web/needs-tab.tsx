import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { planApi } from './api.ts'
import styles from './form.module.css'
import { planPageMessages } from './messages/index.ts'
import { needTone } from './panel/needs-section.tsx'

/** Shows the external needs of the plan, by deciding organisation. */
export function NeedsTab({ planId }: { planId: string }) {
  const messages = useMessages(planPageMessages)
  const { text, name, renderText } = useLocalizedText()
  const query = useQuery(planApi.outline.listNeeds.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query}>
      {(data) => {
        if (data.length === 0)
          return (
            <EmptyState kind="none_yet" title={messages.needs.nonePlan}>
              {messages.needs.nonePlanText}
            </EmptyState>
          )
        return (
          <div className={styles.columns}>
            {data.map((group) => (
              <Card
                key={group.organisationId ?? 'nobody'}
                title={group.organisationNames ? name(group.organisationNames) : messages.needs.noDecidingBody}
              >
                <ul className={styles.lines}>
                  {group.needs.map((need) => (
                    <li key={`${need.elementId}-${need.kind}-${text(need.text)}`}>
                      <Pill tone={needTone[need.status]}>{messages.needs.statuses[need.status]}</Pill>{' '}
                      {messages.needs.kinds[need.kind]}: {renderText(need.text)}
                      <br />
                      <Link href={`/plans/${planId}?element=${need.elementId}`}>{renderText(need.elementTitle)}</Link>
                    </li>
                  ))}
                </ul>
              </Card>
            ))}
          </div>
        )
      }}
    </QueryView>
  )
}
