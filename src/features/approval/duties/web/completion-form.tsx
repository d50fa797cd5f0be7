import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { fileApi } from '#platform/files/web/api.ts'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { dutyMessages } from '../messages/index.ts'
import { dutyApi } from './api.ts'
import styles from './duties.module.css'

/** Form to record that a duty was fulfilled, with a note or a document of the plan. */
export function CompletionForm({ id, planId, onClose }: { id: Id; planId: Id; onClose: () => void }) {
  const messages = useMessages(dutyMessages)
  const common = useMessages(platformMessages)
  const [date, setDate] = useState(legalToday())
  const [note, setNote] = useState('')
  const [fileId, setFileId] = useState('')
  const files = useQuery(fileApi.listFiles.queryOptions({ input: { planId } })).data?.files ?? []
  const feedback = useMutationFeedback(messages.errors, [dutyApi.key(), taskApi.key()])
  const complete = useMutation(dutyApi.completeDuty.mutationOptions(feedback(messages.saved, onClose)))
  const hasNote = isFilledText(note)
  return (
    <form
      className={styles.form}
      aria-label={messages.complete}
      onSubmit={(event) => {
        event.preventDefault()
        complete.mutate({ id, date, ...(hasNote && { note: note.trim() }), ...(fileId !== '' && { fileId }) })
      }}
    >
      <DateField
        label={messages.date}
        value={date}
        max={legalToday()}
        required
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <TextAreaField
        label={messages.note}
        description={messages.noteHint}
        autosize
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <SelectField
        label={messages.file}
        description={messages.fileHint}
        value={fileId}
        data={[{ value: '', label: messages.noFile }, ...files.map((file) => ({ value: file.id, label: file.name }))]}
        onChange={(event) => setFileId(event.currentTarget.value)}
      />
      <Row>
        <Button
          type="submit"
          variant="primary"
          size="small"
          busy={complete.isPending}
          disabled={date === '' || (!hasNote && fileId === '')}
        >
          {common.save}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
      </Row>
    </form>
  )
}
