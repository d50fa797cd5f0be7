import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Assignment } from '#features/base/tasks/assignment/contract.ts'
import { taskMessages } from '#features/base/tasks/messages/index.ts'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { calendarApi } from './api.ts'
import styles from './calendar.module.css'
import { calendarPageMessages } from './messages/index.ts'

/** Assigns a task to a function or a person of the organisation, and shows the previous assignment. */
export function AssignTaskDialog({ taskId, onClose }: { taskId: Id; onClose: () => void }) {
  const messages = useMessages(calendarPageMessages)
  const { name } = useLocalizedText()
  const [chosen, setChosen] = useState<string>()
  const [reason, setReason] = useState('')
  const query = useQuery(taskApi.assignment.getAssignment.queryOptions({ input: { id: taskId } }))
  const feedback = useMutationFeedback(useMessages(taskMessages).errors, [calendarApi.key(), taskApi.key()])
  const assign = useMutation(taskApi.assignment.assignTask.mutationOptions(feedback(messages.handed, onClose)))
  const task = query.data
  const value = chosen ?? task?.personId ?? task?.functionId ?? ''
  const save = () => {
    const isPerson = task?.persons.some(({ id }) => id === value)
    const to = isPerson ? { personId: value } : { functionId: value || null }
    assign.mutate({ id: taskId, ...to, ...(reason.trim() && { reason: reason.trim() }) })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.handTitle}
      closeLabel={messages.cancel}
      size="small"
      footer={
        task?.abilities.assign && (
          <>
            <Button onClick={onClose}>{messages.cancel}</Button>
            <Button variant="primary" busy={assign.isPending} onClick={save}>
              {messages.save}
            </Button>
          </>
        )
      }
    >
      <QueryView query={query} rows={3}>
        {({ functions, persons, abilities, history }) => (
          <Stack>
            <SelectField
              label={messages.assignee}
              value={value}
              disabled={!abilities.assign}
              data={[
                { value: '', label: messages.wholeBody },
                ...functions.map(({ id, names, holder }) => ({
                  value: id,
                  label: holder ? messages.functionHolder(name(names), holder) : name(names),
                })),
                ...persons.map(({ id, name: person }) => ({ value: id, label: person })),
              ]}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
            {abilities.assign && (
              <TextField label={messages.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
            )}
            {history.length > 0 && <AssignmentHistory history={history} />}
          </Stack>
        )}
      </QueryView>
    </Dialog>
  )
}

function AssignmentHistory({ history }: Pick<Assignment, 'history'>) {
  const messages = useMessages(calendarPageMessages)
  const { language, name } = useLocalizedText()
  return (
    <section>
      <SectionLabel level={3}>{messages.history}</SectionLabel>
      <ul className={styles.history}>
        {history.map(({ assignedAt, assignedBy, functionNames, personName, reason }) => (
          <li key={assignedAt}>
            <Dotted
              parts={[
                messages.handedTo(
                  personName ?? (name(functionNames) || messages.wholeBody),
                  formatDate(assignedAt.slice(0, 10), language),
                ),
                assignedBy && messages.handedBy(assignedBy),
                reason,
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
