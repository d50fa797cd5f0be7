import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DeadlineLegend } from '#ui/deadline-strip.tsx'
import { Icon } from '#ui/icon.tsx'
import type { CascadeMark } from '../contract.ts'
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
  const messages = useMessages(cascadeMessages)
  const { language } = useLocalizedText()
  const query = useQuery(cascadeApi.getCascade.queryOptions({ input: { planId } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  // Most plans have no cascade, so no skeleton is shown.
  if (!query.data || query.data.steps.length === 0) return null
  const { steps, startsOn, withheld } = query.data
  const visible = new Set(steps.flatMap((step) => step.marks.map((mark) => mark.state)))
  const explained = legend.filter((state) => visible.has(state))
  return (
    <Card title={messages.title} note={messages.hint(formatDate(startsOn, language))}>
      <div className={styles.steps}>
        {withheld && (
          <p className={styles.facts}>
            <Icon name="lock" size={12} /> {messages.withheld}
          </p>
        )}
        <DeadlineLegend labels={explained.map((state) => [pointStates[state], messages.states[state]] as const)} />
        {steps.map((step) => (
          <StepView key={step.code} cascade={query.data} step={step} span={computeSpan(query.data)} />
        ))}
      </div>
    </Card>
  )
}
