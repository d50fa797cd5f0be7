import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Invitee } from '../../rounds/contract.ts'
import { commentApi } from '../api.ts'
import styles from '../comments.module.css'
import { commentPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'

/**
 * Shows the dialog that withdraws an invitation with a reason for the audit log. It first explains the consequences.
 */
export function WithdrawInvitationDialog({
  invitee,
  inviteeName,
  onClose,
}: {
  invitee: Invitee
  inviteeName: string
  onClose: () => void
}) {
  const messages = useMessages(commentPageMessages).invitees
  const feedback = useCommentFeedback()
  const [reason, setReason] = useState('')
  const withdraw = useMutation(
    commentApi.rounds.withdrawInvitation.mutationOptions(feedback(messages.withdrawn, onClose)),
  )
  const text = reason.trim()
  const complete = text.length > 2
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) withdraw.mutate({ id: invitee.id, reason: text })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.withdrawTitle(inviteeName)}
      description={messages.withdrawText}
      closeLabel={messages.cancel}
      size="small"
    >
      <form onSubmit={submit}>
        <Stack gap={12}>
          <TextAreaField
            label={messages.reason}
            value={reason}
            required
            autosize
            minRows={2}
            maxLength={2000}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={styles.actions}>
            <Button type="submit" variant="danger" busy={withdraw.isPending} disabled={!complete}>
              {messages.withdraw}
            </Button>
            <Button onClick={onClose}>{messages.cancel}</Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}
