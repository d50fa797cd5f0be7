import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Plan } from '#features/planning/plans/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate, lastDay, periodYears } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { nextCycleApi } from './api.ts'
import styles from './cycle.module.css'
import { cycleMessages } from './messages/index.ts'
import { StepTable } from './preparation-card.tsx'
import { PrepareNext } from './prepare-next.tsx'

/** Shows, for a plan that is in force or has ended, the start of the next plan, the preparation, and the first step. */
export function NextCard({ plan }: { plan: Plan }) {
  const messages = useMessages(cycleMessages)
  const states = useMessages(planMessages).planStates
  const { language, renderText } = useLocalizedText()
  const [preparing, setPreparing] = useState(false)
  const query = useQuery(nextCycleApi.proposeNextPlan.queryOptions({ input: { planId: plan.id } }))
  return (
    <QueryView query={query} rows={6}>
      {(data) => {
        const { ready, editable, successors, preparationSteps } = data
        if (!ready)
          return (
            <EmptyState kind="none_yet" title={messages.next.notReady}>
              {messages.next.notReadyText}
            </EmptyState>
          )
        return (
          <>
            <Card
              title={messages.next.title}
              actions={
                editable ? (
                  <Button variant={successors.length === 0 ? 'primary' : 'default'} onClick={() => setPreparing(true)}>
                    {messages.next.prepare}
                  </Button>
                ) : undefined
              }
            >
              <Stack gap={8}>
                <p className={styles.text}>{messages.next.text(formatDate(lastDay(plan.periodTo), language))}</p>
                {successors.length > 0 && (
                  <>
                    <SectionLabel level={3}>{messages.next.prepared}</SectionLabel>
                    <ul className={styles.lines}>
                      {successors.map((successor) => (
                        <li key={successor.id} className={styles.decided}>
                          <Link href={`/plans/${successor.id}?tab=cycle`}>{renderText(successor.title)}</Link>
                          <span className={styles.quiet}>{periodYears(successor.periodFrom, successor.periodTo)}</span>
                          <Pill>{states[successor.state]}</Pill>
                        </li>
                      ))}
                    </ul>
                  </>
                )}
                {successors.length === 0 && preparationSteps.length > 0 && (
                  <>
                    <SectionLabel level={3}>{messages.preparation.preview}</SectionLabel>
                    <StepTable steps={preparationSteps} />
                  </>
                )}
              </Stack>
            </Card>
            {preparing && <PrepareNext proposal={data} plan={plan} onClose={() => setPreparing(false)} />}
          </>
        )
      }}
    </QueryView>
  )
}
