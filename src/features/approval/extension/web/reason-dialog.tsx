import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { extensionMessages } from './messages/index.ts'
import { useExtensionFeedback } from './use-extension-feedback.ts'

interface ReasonDialogProps {
  title: string
  text: string
  /** Success message. */
  successMessage: string
  act: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** Asks for a reason and runs the action. */
export function ReasonDialog({ title, text, successMessage, act, onClose }: ReasonDialogProps) {
  const messages = useMessages(extensionMessages).validity
  const [reason, setReason] = useState('')
  const mutation = useMutation({ mutationFn: act, ...useExtensionFeedback()(successMessage, onClose) })
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={text}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={mutation.isPending}
            disabled={!isFilledText(reason)}
            onClick={() => mutation.mutate(reason.trim())}
          >
            {title}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={messages.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={2000}
        autosize
        minRows={2}
        required
      />
    </Dialog>
  )
}
