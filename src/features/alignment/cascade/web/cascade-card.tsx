import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DeadlineLegend } from '#ui/deadline-strip.tsx'
import { Icon } from '#ui/icon.tsx'
import type { Cascade, CascadeMark } from '../contract.ts'
import { cascadeApi } from './api.ts'
import styles from './cascade.module.css'
import { cascadeMessages } from './messages/index.ts'
import { computeSpan, pointStates } from './points.ts'
import { StepView } from './step-view.tsx'

/** The order of the legend. */
const legend: readonly CascadeMark['state'][] = ['on_time', 'done_late', 'late', 'ahead', 'hidden']

/**
 * The follow-up to a plan after the start: a strip for each step, and the overdue results. Empty when the plan kind has
 * no cascade.
 */
export function CascadeCard({ planId }: { planId: Id }) {
  const query = useQuery(cascadeApi.getCascade.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(cascade) => cascade.steps.length > 0 && <CascadeSteps cascade={cascade} />}
    </QueryView>
  )
}

function CascadeSteps({ cascade }: { cascade: Cascade }) {
  const messages = useMessages(cascadeMessages)
  const { language } = useLocalizedText()
  const { steps, startsOn, withheld } = cascade
  const visible = new Set(steps.flatMap((step) => step.marks.map((mark) => mark.state)))
  const explained = legend.filter((state) => visible.has(state))
  return (
    <Card title={messages.title} hint={messages.hint(formatDate(startsOn, language))}>
      <div className={styles.steps}>
        {withheld && (
          <p className={styles.facts}>
            <Icon name="lock" size={12} /> {messages.withheld}
          </p>
        )}
        <DeadlineLegend labels={explained.map((state) => [pointStates[state], messages.states[state]] as const)} />
        {steps.map((step) => (
          <StepView key={step.code} cascade={cascade} step={step} span={computeSpan(cascade)} />
        ))}
      </div>
    </Card>
  )
}
