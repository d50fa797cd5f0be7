import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { taskMessages } from '#features/base/tasks/messages/index.ts'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { Failure, useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useToast } from '#ui/toast.tsx'
import { calendarApi } from './api.ts'
import styles from './calendar.module.css'
import { calendarPageMessages } from './messages/index.ts'

/** Assigns a task to a function or a person of the organisation, and shows the previous assignment. */
export function AssignTaskDialog({ taskId, onClose }: { taskId: Id; onClose: () => void }) {
  const messages = useMessages(calendarPageMessages)
  const refusal = useErrorMessage(useMessages(taskMessages).errors)
  const { language, name } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<string>()
  const [reason, setReason] = useState('')
  const query = useQuery(taskApi.assignment.getAssignment.queryOptions({ input: { id: taskId } }))
  const assign = useMutation(
    taskApi.assignment.assignTask.mutationOptions({
      onSuccess: () => {
        toast({ message: messages.handed })
        onClose()
      },
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries({ queryKey: calendarApi.key() }),
          queries.invalidateQueries({ queryKey: taskApi.key() }),
        ]),
    }),
  )
  const task = query.data
  const value = chosen ?? task?.personId ?? task?.functionId ?? ''
  const save = () => {
    const isPerson = task?.persons.some(({ id }) => id === value)
    const to = isPerson ? { personId: value } : { functionId: value || null }
    assign.mutate({ id: taskId, ...to, ...(reason.trim() && { reason: reason.trim() }) })
  }
  const getHolderName = (entry: { functionNames: Parameters<typeof name>[0]; personName: string | null }) =>
    entry.personName ?? (name(entry.functionNames) || messages.wholeBody)
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
      {query.error ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : !task ? (
        <Skeleton label={messages.loading} rows={3} />
      ) : (
        <div className={styles.form}>
          <SelectField
            label={messages.assignee}
            value={value}
            disabled={!task.abilities.assign}
            data={[
              { value: '', label: messages.wholeBody },
              ...task.functions.map(({ id, names, holder }) => ({
                value: id,
                label: holder ? messages.functionHolder(name(names), holder) : name(names),
              })),
              ...task.persons.map(({ id, name: person }) => ({ value: id, label: person })),
            ]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          {task.abilities.assign && (
            <TextField label={messages.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
          {task.history.length > 0 && (
            <section>
              <SectionLabel level={3}>{messages.history}</SectionLabel>
              <ul className={styles.history}>
                {task.history.map((entry) => (
                  <li key={entry.assignedAt}>
                    <Dotted
                      parts={[
                        messages.handedTo(getHolderName(entry), formatDate(entry.assignedAt.slice(0, 10), language)),
                        entry.assignedBy && messages.handedBy(entry.assignedBy),
                        entry.reason,
                      ]}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Dialog>
  )
}
