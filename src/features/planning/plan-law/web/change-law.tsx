import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { PlanLawStatus } from '../contract.ts'
import { planLawApi } from './api.ts'
import { planLawMessages } from './messages/index.ts'

/** Moves a draft to the newest law, with a reason for the history and the audit log. */
export function ChangeLawDialog({ status, onClose }: { status: PlanLawStatus; onClose: () => void }) {
  const messages = useMessages(planLawMessages)
  // Every part of the page depends on the law of the plan.
  const feedback = useMutationFeedback({ ...useMessages(planMessages).errors, ...messages.errors }, [[]])
  const [reason, setReason] = useState('')
  const move = useMutation(planLawApi.changeLaw.mutationOptions(feedback(messages.moved, onClose)))
  const { planId, newestVersion } = status
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.moveTitle(newestVersion)}
      description={messages.moveText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={move.isPending}
            disabled={!isFilledText(reason)}
            onClick={() => move.mutate({ planId, packVersion: newestVersion, reason: reason.trim() })}
          >
            {messages.move}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={messages.reason}
        description={messages.reasonHint}
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
