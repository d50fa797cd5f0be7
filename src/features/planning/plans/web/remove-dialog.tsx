import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigateTo } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { Plan } from '../contract.ts'
import { planMessages } from '../messages/index.ts'
import { planApi } from './api.ts'
import { planPageMessages } from './messages/index.ts'

/** Deletes a plan that was never sent, a draft or a registration that nobody confirmed, with a reason for the audit log. */
export function RemoveDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const messages = useMessages(planPageMessages)
  const feedback = useMutationFeedback(useMessages(planMessages).errors, [planApi.key()])
  const go = useNavigateTo()
  const [reason, setReason] = useState('')
  const remove = useMutation(planApi.removePlan.mutationOptions(feedback(undefined, () => go('/plans'))))
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.file.removeTitle}
      description={messages.file.removeText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="danger"
            busy={remove.isPending}
            disabled={!isFilledText(reason)}
            onClick={() => remove.mutate({ id: plan.id, reason: reason.trim() })}
          >
            {messages.file.remove}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={messages.versions.reason}
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
