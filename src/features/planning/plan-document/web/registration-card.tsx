import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type PlanPart, planApi } from '#features/planning/plans/web/index.ts'
import { fileApi } from '#platform/files/web/api.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { formatMoment } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import type { PlanRegistration } from '../registration/contract.ts'
import { registrationApi } from './api.ts'
import { registrationMessages } from './messages/index.ts'

/** Shows with what a registered plan was compared and by whom. A second person confirms it here. */
export function RegistrationCard({ planId, plan }: PlanPart) {
  return plan.isRegistered ? <Registration planId={planId} /> : null
}

function Registration({ planId }: { planId: Id }) {
  const messages = useMessages(registrationMessages)
  const query = useQuery(registrationApi.getRegistration.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(registration) =>
        registration && (
          <Card title={messages.title} hint={registration.confirmedAt ? messages.confirmedHint : messages.hint}>
            <Stack gap={14}>
              <Comparison registration={registration} />
              {registration.abilities.confirm && <ConfirmationForm planId={planId} />}
              {registration.abilities.reopen && <ReopeningForm planId={planId} />}
            </Stack>
          </Card>
        )
      }
    </QueryView>
  )
}

function Comparison({ registration }: { registration: PlanRegistration }) {
  const messages = useMessages(registrationMessages)
  const { language } = useLocalizedText()
  const { confirmedAt, isCompared, confirmedBy, sourceUrl, document } = registration
  if (!confirmedAt) return null
  if (!isCompared) return <p>{messages.uncompared}</p>
  const on = formatMoment(confirmedAt, language)
  return (
    <p>
      {confirmedBy ? messages.confirmedBy(confirmedBy, on) : messages.confirmedOn(on)}{' '}
      {sourceUrl && <Link href={sourceUrl}>{sourceUrl}</Link>}{' '}
      {document && (
        <Link href={`/api/files/${document.id}`} download>
          {document.name}
        </Link>
      )}
    </p>
  )
}

function ConfirmationForm({ planId }: { planId: Id }) {
  const messages = useMessages(registrationMessages)
  const common = useMessages(platformMessages)
  const [sourceUrl, setSourceUrl] = useState('')
  const [documentId, setDocumentId] = useState('')
  const files = useQuery(fileApi.listFiles.queryOptions({ input: { planId } })).data?.files ?? []
  const feedback = useMutationFeedback(messages.errors, [registrationApi.key(), planApi.key()])
  const confirm = useMutation(registrationApi.confirmRegistration.mutationOptions(feedback(messages.confirmed)))
  return (
    <form
      aria-label={messages.confirm}
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate({ planId, sourceUrl: sourceUrl.trim() || null, documentId: documentId || null })
      }}
    >
      <Stack gap={14}>
        <TextField
          label={messages.source}
          description={messages.sourceHint}
          type="url"
          value={sourceUrl}
          maxLength={2000}
          onChange={(event) => setSourceUrl(event.currentTarget.value)}
        />
        <SelectField
          label={messages.document}
          description={messages.documentHint}
          value={documentId}
          data={[{ value: '', label: common.noFile }, ...files.map((file) => ({ value: file.id, label: file.name }))]}
          onChange={(event) => setDocumentId(event.currentTarget.value)}
        />
        <Row>
          <Button type="submit" variant="primary" busy={confirm.isPending} disabled={!sourceUrl.trim() && !documentId}>
            {messages.confirm}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

function ReopeningForm({ planId }: { planId: Id }) {
  const messages = useMessages(registrationMessages)
  const [reason, setReason] = useState('')
  const feedback = useMutationFeedback(messages.errors, [registrationApi.key(), planApi.key()])
  const reopen = useMutation(registrationApi.reopenRegistration.mutationOptions(feedback(messages.reopened)))
  return (
    <form
      aria-label={messages.reopen}
      onSubmit={(event) => {
        event.preventDefault()
        reopen.mutate({ planId, reason: reason.trim() })
      }}
    >
      <Stack gap={14}>
        <TextField
          label={messages.reason}
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Row>
          <Button type="submit" busy={reopen.isPending} disabled={!isFilledText(reason)}>
            {messages.reopen}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
