import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { evidenceApi } from '#features/approval/path/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { DocumentField } from './document-field.tsx'
import { extensionMessages } from './messages/index.ts'
import { useExtensionFeedback } from './use-extension-feedback.ts'

interface ReasonDialogProps {
  title: string
  text: string | undefined
  /** Success message. */
  successMessage: string
  /** Whether another decision is recorded, with its day and its document. */
  isDecision?: boolean
  act: (input: { reason: string; decidedOn: string | null; evidenceIds: Id[] }) => Promise<unknown>
  onClose: () => void
}

/** Asks for a reason, and for the day and the document of a decision if it is one, and runs the action. */
export function ReasonDialog({ title, text, successMessage, isDecision, act, onClose }: ReasonDialogProps) {
  const messages = useMessages(extensionMessages).validity
  const [reason, setReason] = useState('')
  const [decidedOn, setDecidedOn] = useState(legalToday())
  const [file, setFile] = useState<File | null>(null)
  const mutation = useMutation({
    mutationFn: async () =>
      act({
        reason: reason.trim(),
        decidedOn: isDecision ? decidedOn : null,
        evidenceIds: file ? [(await evidenceApi.uploadEvidence.call({ file })).id] : [],
      }),
    ...useExtensionFeedback()(successMessage, onClose),
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      {...(text && { description: text })}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={mutation.isPending}
            disabled={!isFilledText(reason) || (isDecision && (file === null || decidedOn === ''))}
            onClick={() => mutation.mutate()}
          >
            {title}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        {isDecision && (
          <>
            <DateField
              label={messages.decidedOn}
              value={decidedOn}
              onChange={(event) => setDecidedOn(event.currentTarget.value)}
              required
            />
            <DocumentField file={file} onChoose={setFile} />
          </>
        )}
        <TextAreaField
          label={messages.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
          autosize
          minRows={2}
          required
        />
      </Stack>
    </Dialog>
  )
}
