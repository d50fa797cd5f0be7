import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Task } from '#features/base/tasks/contract.ts'
import { taskMessages } from '#features/base/tasks/messages/index.ts'
import { taskApi, taskHref } from '#features/base/tasks/web/index.ts'
import { type PendingFigures, usePendingFigures } from '#features/measurement/indicators/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate } from '#shared/format.ts'
import { isNames } from '#shared/read-text.ts'
import { taskTexts } from '#shared/task-texts.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import styles from './home.module.css'
import { homeMessages } from './messages/index.ts'

const first = 8

/** Lists the requests of others, the nearest date first, each with the next action. */
export function PendingTasks() {
  const messages = useMessages(homeMessages)
  const [all, setAll] = useState(false)
  const query = useQuery(taskApi.listTasks.queryOptions({ input: { limit: 200 } }))
  const figures = usePendingFigures()
  return (
    <section aria-labelledby="waits">
      <SectionLabel level={2} id="waits">
        {messages.yourTasks}
      </SectionLabel>
      <QueryView
        query={query}
        rows={4}
        empty={({ rows }) =>
          rows.length + figures.length === 0 && (
            <EmptyState kind="none_yet" title={messages.noTasks}>
              {messages.noTasksText}
            </EmptyState>
          )
        }
      >
        {({ rows }) => (
          <>
            <ol className={styles.lines}>
              {rows.slice(0, all ? undefined : first).map((task, index) => (
                <TaskLine key={task.id} task={task} number={index + 1} />
              ))}
              {figures.map((figure, index) => (
                <FiguresLine
                  key={figure.organisationId}
                  pendingFigures={figure}
                  number={Math.min(rows.length, all ? rows.length : first) + index + 1}
                />
              ))}
            </ol>
            {!all && rows.length > first && (
              <Button size="small" variant="quiet" onClick={() => setAll(true)}>
                {messages.allTasks(rows.length)}
              </Button>
            )}
          </>
        )}
      </QueryView>
      <p>
        <Link href="/calendar">{messages.calendar}</Link>
      </p>
    </section>
  )
}

/** Figures that wait for approval. This is not an assigned task, so there is no due date. */
function FiguresLine({
  pendingFigures: { organisationId, names, total },
  number,
}: {
  pendingFigures: PendingFigures
  number: number
}) {
  const messages = useMessages(homeMessages)
  const { name } = useLocalizedText()
  const what = messages.figures.approveFigures(total)
  return (
    <li className={styles.line}>
      <span className={classNames(styles.number, styles.mute)} aria-hidden="true">
        {number}
      </span>
      <div>
        <p className={styles.subject}>{what}</p>
        <p className={styles.quiet}>{messages.figures.reportedBy(name(names))}</p>
      </div>
      <span className={styles.actions}>
        <ButtonLink
          href={`/indicators/approvals?organisation=${organisationId}`}
          variant={number === 1 ? 'primary' : 'default'}
          aria-label={`${messages.figures.step}: ${what}`}
        >
          {messages.figures.step}
        </ButtonLink>
      </span>
    </li>
  )
}

/** Steps before or after the start of a plan, consultations and sent documents are shown by name, with the plan next to it. */
const namedKinds = ['preparation_step', 'cascade_step', 'answer_consultation', 'receive_plan', 'recurring_duty']

const soonDays = 14

function TaskLine({ task, number }: { task: Task; number: number }) {
  const messages = useMessages(homeMessages)
  const { language, text, name, renderInSentence } = useLocalizedText()
  const feedback = useMutationFeedback(useMessages(taskMessages).errors, [taskApi.key()])
  const close = useMutation(taskApi.closeTask.mutationOptions(feedback(messages.closed)))
  const texts = taskTexts.find(task.kind, language) ?? messages.otherTask
  const title = text(task.subjectTitle) ? task.subjectTitle : task.planTitle
  const { names } = task.data
  const step = namedKinds.includes(task.kind) && isNames(names) ? name(names) : undefined
  const what = step ?? (text(title) || messages.untitled)
  const days = task.dueOn === null ? undefined : (Date.parse(task.dueOn) - Date.now()) / 86_400_000
  const reason = typeof task.data.reason === 'string' ? task.data.reason : ''
  const tone = task.overdue ? styles.bad : days !== undefined && days <= soonDays ? styles.warn : styles.mute
  return (
    <li className={styles.line}>
      <span className={classNames(styles.number, tone)} aria-hidden="true">
        {number}
      </span>
      <div>
        <p className={styles.subject}>
          {text(title) && !step ? renderInSentence(texts.title, title) : texts.title(what)}
        </p>
        <p className={styles.quiet}>
          {[
            step && text(title),
            task.ownerId !== task.organisationId && messages.askedBy(name(task.ownerNames)),
            task.dueOn && (task.overdue ? messages.late : messages.due)(formatDate(task.dueOn, language)),
            reason,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <span className={styles.actions}>
        {task.abilities.close && (
          <Button size="small" variant="quiet" busy={close.isPending} onClick={() => close.mutate({ id: task.id })}>
            {messages.done}
          </Button>
        )}
        <ButtonLink
          href={taskHref(task)}
          variant={number === 1 ? 'primary' : 'default'}
          aria-label={`${texts.step}: ${what}`}
        >
          {texts.step}
        </ButtonLink>
      </span>
    </li>
  )
}
