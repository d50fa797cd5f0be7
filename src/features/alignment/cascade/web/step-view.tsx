import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useAlignmentFeedback } from '#features/alignment/items/web/messages.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, formatDuration, formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { DeadlineStrip } from '#ui/deadline-strip.tsx'
import { Row } from '#ui/layout.tsx'
import { Pill } from '#ui/pill.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Cascade, CascadeStep } from '../contract.ts'
import { cascadeApi } from './api.ts'
import styles from './cascade.module.css'
import { ChangeDeadline } from './change-deadline.tsx'
import { DeadlineHistory } from './deadline-history.tsx'
import { LateList } from './late-list.tsx'
import { MarkTable } from './mark-table.tsx'
import { cascadeMessages } from './messages/index.ts'
import { toDeadlinePoints } from './points.ts'
import { useMarkMessages } from './use-mark-messages.ts'

/**
 * A step: deadline, existing results, a dot per expected result, and overdue results with the organisation concerned.
 */
export function StepView(props: { cascade: Cascade; step: CascadeStep; span: { from: string; to: string } }) {
  const { cascade, step, span } = props
  const { planId, today, editable } = cascade
  const messages = useMessages(cascadeMessages)
  const { language, name } = useLocalizedText()
  const { pileName } = useMarkMessages()
  const headingId = useId()
  const number = (value: number) => formatNumber(value, language)
  const { marks, late, medianLateDays, timeLimit, usualPeriod, withoutItemsCount } = step
  return (
    <section className={styles.step} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h3 id={headingId} className={styles.title}>
          {name(step.names)}
        </h3>
        <Pill tone={step.existingCount === marks.length && marks.length > 0 ? 'good' : 'neutral'}>
          {messages.there(number(step.existingCount), number(marks.length))}
        </Pill>
        {late > 0 && <Pill tone="bad">{messages.late(number(late))}</Pill>}
        {medianLateDays !== null && (
          <span className={styles.quiet}>
            {messages.median(medianLateDays, formatNumber(medianLateDays, language, 1))}
          </span>
        )}
      </div>
      <p className={styles.facts}>
        {messages.dueBy(formatDate(step.dueOn, language), formatDuration(timeLimit, language))}
        {timeLimit !== usualPeriod && ` (${messages.usually(formatDuration(usualPeriod, language))})`}
        <span className={styles.quiet}> · {name(step.basis)}</span>
      </p>
      {marks.length === 0 ? (
        <p className={styles.quiet}>
          {messages.noneExpected[step.fulfilledBy === 'elaborated' ? 'priorities' : step.fulfilledBy]}
        </p>
      ) : (
        <>
          <DeadlineStrip
            label={messages.strip(name(step.names))}
            points={toDeadlinePoints(marks, today)}
            {...span}
            start={messages.start}
            deadline={{ date: step.dueOn, label: messages.deadline(formatDate(step.dueOn, language)) }}
            today={{ date: today, label: messages.today }}
            getName={(points) => pileName(points, marks)}
          />
          <LateList marks={marks} />
          <MarkTable caption={name(step.names)} marks={marks} />
        </>
      )}
      {withoutItemsCount !== null && withoutItemsCount > 0 && marks.length > 0 && (
        <p className={styles.quiet}>{messages.notAsked(number(withoutItemsCount))}</p>
      )}
      <DeadlineHistory step={step} />
      {editable && <StepActions planId={planId} step={step} />}
    </section>
  )
}

function StepActions({ planId, step }: { planId: Id; step: CascadeStep }) {
  const messages = useMessages(cascadeMessages)
  const { name } = useLocalizedText()
  const toast = useToast()
  const [changing, setChanging] = useState(false)
  const createTasks = useMutation(
    cascadeApi.createCascadeTasks.mutationOptions({
      // Tasks appear on many pages.
      ...useAlignmentFeedback([[]])(),
      onSuccess: ({ late }) => toast({ message: messages.tasksCreated(late) }),
    }),
  )
  return (
    <>
      <Row>
        {step.late > 0 && (
          <Button
            size="small"
            busy={createTasks.isPending}
            aria-label={messages.askOf(name(step.names))}
            onClick={() => createTasks.mutate({ planId, code: step.code })}
          >
            {messages.createTasks}
          </Button>
        )}
        {!changing && (
          <Button
            size="small"
            variant="quiet"
            aria-label={messages.otherOf(name(step.names))}
            onClick={() => setChanging(true)}
          >
            {messages.other}
          </Button>
        )}
      </Row>
      {changing && <ChangeDeadline planId={planId} step={step} onClose={() => setChanging(false)} />}
    </>
  )
}
