import { useQuery } from '@tanstack/react-query'
import type { Plan } from '#features/planning/plans/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { Progress } from '#ui/progress.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import type { PreviousElement } from '../contract.ts'
import { isContinued } from '../model.ts'
import { nextCycleApi } from './api.ts'
import styles from './cycle.module.css'
import { cycleMessages } from './messages/index.ts'
import { PreviousElementName } from './previous-plan-name.tsx'

/** Shows which elements of the previous plan ended or were carried over, with reasons. */
export function PreviousPlanCard({ plan }: { plan: Pick<Plan, 'id' | 'predecessorId'> }) {
  const messages = useMessages(cycleMessages).previousPlan
  const { renderInSentence } = useLocalizedText()
  const query = useQuery(nextCycleApi.getCarryOver.queryOptions({ input: { planId: plan.id } }))
  return (
    <QueryView query={query} rows={4}>
      {({ previousPlan, rows, open, editable }) => {
        if (!previousPlan)
          return (
            <EmptyState
              kind={plan.predecessorId ? 'not_allowed' : 'none_yet'}
              title={plan.predecessorId ? messages.withheld : messages.none}
            >
              {plan.predecessorId ? undefined : messages.noneText}
            </EmptyState>
          )
        const left = rows.filter((row) => row.outcome !== null && !isContinued(row.outcome))
        const going = rows.filter((row) => row.outcome !== null && isContinued(row.outcome))
        return (
          <Card
            title={messages.title}
            hint={
              <Link href={`/plans/${previousPlan.id}`}>
                {renderInSentence(messages.previousPlan, previousPlan.title)}
              </Link>
            }
            actions={
              rows.length > 0 ? (
                <ButtonLink
                  href={`/plans/${plan.id}/carry-over`}
                  variant={editable && open > 0 ? 'primary' : 'default'}
                >
                  {messages.go}
                </ButtonLink>
              ) : undefined
            }
          >
            <Stack gap={8}>
              {rows.length > 0 && (
                <Progress
                  label={messages.progress(rows.length - open, rows.length)}
                  share={(rows.length - open) / rows.length}
                />
              )}
              <SectionLabel level={3}>{messages.left}</SectionLabel>
              {left.length === 0 ? (
                <p className={styles.quiet}>{messages.leftNone}</p>
              ) : (
                <Outcomes previousPlanId={previousPlan.id} rows={left} />
              )}
              {going.length > 0 && (
                <details>
                  <summary>{messages.goesOn(going.length)}</summary>
                  <Outcomes previousPlanId={previousPlan.id} rows={going} />
                </details>
              )}
            </Stack>
          </Card>
        )
      }}
    </QueryView>
  )
}

function Outcomes({ previousPlanId, rows }: { previousPlanId: string; rows: readonly PreviousElement[] }) {
  const common = useMessages(planMessages)
  const { renderText } = useLocalizedText()
  return (
    <ul className={styles.lines}>
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            {row.code && <span className={styles.code}>{row.code}</span>}
            <Link href={`/plans/${previousPlanId}?element=${row.id}`}>
              <PreviousElementName row={row} />
            </Link>
          </div>
          <div className={styles.decided}>
            <Pill tone={isContinued(row.outcome!) ? 'good' : 'neutral'}>{common.outcomes[row.outcome!]}</Pill>
            <span className={styles.reason}>{renderText(row.reason)}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
