import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { Point } from '../entities.ts'
import { opinionsApi } from './api.ts'
import { opinionPageMessages } from './messages/index.ts'
import { useOpinionFeedback } from './use-opinion-feedback.ts'

/** Dialog to withdraw a point that was split incorrectly, with a reason. The point remains visible. */
export function WithdrawPointDialog({ point, onClose }: { point: Point; onClose: () => void }) {
  const messages = useMessages(opinionPageMessages)
  const [reason, setReason] = useState('')
  const withdraw = useMutation(
    opinionsApi.withdrawPoint.mutationOptions(useOpinionFeedback(messages.withdrawn, onClose)),
  )
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={messages.withdrawTitle(String(point.number))}
      description={messages.withdrawText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={withdraw.isPending}
            disabled={!isFilledText(reason)}
            onClick={() => withdraw.mutate({ id: point.id, reason })}
          >
            {messages.withdraw}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={messages.reason}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  )
}
