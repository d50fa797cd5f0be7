import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { planApi } from '#features/planning/plans/web/index.ts'
import { fileApi } from '#platform/files/web/api.ts'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { issuerApi } from './api.ts'
import styles from './issuers.module.css'
import { issuerMessages } from './messages/index.ts'

/** Records the agreement of an organisation without users, with a file of the plan. */
export function RecordingForm(props: { planId: Id; organisationId: Id; onClose: () => void }) {
  const { planId, organisationId, onClose } = props
  const messages = useMessages(issuerMessages)
  const common = useMessages(platformMessages)
  const [agreedOn, setAgreedOn] = useState(legalToday())
  const [documentId, setDocumentId] = useState('')
  const files = useQuery(fileApi.listFiles.queryOptions({ input: { planId } })).data?.files ?? []
  const feedback = useMutationFeedback(messages.errors, [issuerApi.key(), planApi.key()])
  const record = useMutation(issuerApi.recordConsent.mutationOptions(feedback(messages.recorded, onClose)))
  return (
    <form
      className={styles.form}
      aria-label={messages.record}
      onSubmit={(event) => {
        event.preventDefault()
        record.mutate({ planId, organisationId, documentId, agreedOn })
      }}
    >
      <DateField
        label={messages.agreedOn}
        value={agreedOn}
        max={legalToday()}
        required
        onChange={(event) => setAgreedOn(event.currentTarget.value)}
      />
      <SelectField
        label={messages.document}
        description={messages.documentHint}
        value={documentId}
        data={[{ value: '', label: common.noFile }, ...files.map((file) => ({ value: file.id, label: file.name }))]}
        onChange={(event) => setDocumentId(event.currentTarget.value)}
      />
      <Row>
        <Button
          type="submit"
          variant="primary"
          size="small"
          busy={record.isPending}
          disabled={!agreedOn || !documentId}
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
