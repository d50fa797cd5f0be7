import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Area, OrganisationRef } from '#features/country/registry/contract.ts'
import { registryApi, registryClient } from '#features/country/registry/web/api.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { formatDate, legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { areaChangeClient } from '../api.ts'
import type { Question } from './draft.ts'
import { areaChangeMessages } from './messages/index.ts'

export interface AppliedChange {
  areas: readonly Area[]
  organisationsLeft: readonly OrganisationRef[]
  /** The effective day. A name has none. */
  date: string
}

async function sendChange(question: Question, reason: string): Promise<AppliedChange> {
  if (question.act === 'rename') {
    const { id, names } = question
    const area = await registryClient.areas.changeArea({ id, patch: { names }, reason })
    return { areas: [area], organisationsLeft: [], date: '' }
  }
  const { act: _act, ...input } = question
  if (question.act === 'split') {
    const { act: _, ...split } = question
    return { ...(await areaChangeClient.splitArea({ ...split, reason })), date: input.date }
  }
  if (question.act === 'recode') {
    const { act: _, ...recoding } = question
    return { ...(await areaChangeClient.recodeArea({ ...recoding, reason })), date: input.date }
  }
  const { act: _, ...merger } = question
  return { ...(await areaChangeClient.mergeAreas({ ...merger, reason })), date: input.date }
}

/** A form for the reason and the act. A second confirmation is required, because history is not undone. */
export function ApplyChange({
  question,
  onApplied,
}: {
  question: Question
  onApplied: (applied: AppliedChange) => void
}) {
  const messages = useMessages(areaChangeMessages)
  const common = useMessages(registryMessages)
  const feedback = useMutationFeedback({ ...common.errors, ...messages.errors }, [registryApi.key()])
  const { language } = useLocalizedText()
  const [reason, setReason] = useState('')
  const [asking, setAsking] = useState(false)
  const callbacks = feedback(undefined, onApplied)
  const act = useMutation({
    mutationFn: () => sendChange(question, reason),
    ...callbacks,
    onSettled: () => {
      setAsking(false)
      return callbacks.onSettled()
    },
  })
  const when =
    question.act === 'rename'
      ? messages.confirmation.name
      : question.date > legalToday()
        ? messages.confirmation.future(formatDate(question.date, language))
        : messages.confirmation.past
  return (
    <Stack gap={14}>
      <TextAreaField
        label={common.reason}
        description={common.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        autosize
        minRows={2}
        maxLength={2000}
        required
      />
      <div>
        <Button variant="primary" disabled={!isFilledText(reason)} onClick={() => setAsking(true)}>
          {messages.apply}
        </Button>
      </div>
      <Confirm
        open={asking}
        title={messages.confirmation.title}
        confirmLabel={messages.apply}
        cancelLabel={common.cancel}
        danger={question.act !== 'rename'}
        onConfirm={async () => {
          await act.mutateAsync().catch(() => undefined)
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{when}</p>
      </Confirm>
    </Stack>
  )
}
