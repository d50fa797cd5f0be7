import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { Mandate } from '../contract.ts'
import { mandateApi } from './api.ts'
import { mandateMessages } from './messages/index.ts'
import { useMandateFeedback } from './use-mandate-feedback.ts'

/** Dialog to end a power of attorney today, with a reason. */
export function WithdrawMandateDialog({
  mandate,
  subject,
  onClose,
}: {
  mandate: Mandate
  subject: string
  onClose: () => void
}) {
  const messages = useMessages(mandateMessages)
  const withdraw = useMutation(
    mandateApi.withdrawMandate.mutationOptions(useMandateFeedback()(messages.ended, onClose)),
  )
  const [reason, setReason] = useState('')
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={messages.withdrawOf(subject)}
      description={messages.withdrawText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={withdraw.isPending}
            disabled={!isFilledText(reason)}
            onClick={() => withdraw.mutate({ id: mandate.id, reason: reason.trim() })}
          >
            {messages.withdraw}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={messages.reason}
        value={reason}
        required
        autosize
        minRows={2}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  )
}
