import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Stack } from '#ui/layout.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Invitee } from '../../rounds/contract.ts'
import { commentApi } from '../api.ts'
import styles from '../comments.module.css'
import { commentPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'

/** Shows the dialog that creates a signed link for an invitee. The secret is shown once. */
export function LinkDialog({
  invitee,
  inviteeName,
  onClose,
}: {
  invitee: Invitee
  inviteeName: string
  onClose: () => void
}) {
  const messages = useMessages(commentPageMessages).invitees
  const common = useMessages(platformMessages)
  const feedback = useCommentFeedback()
  const toast = useToast()
  const [until, setUntil] = useState('')
  const make = useMutation(commentApi.links.createCommentLink.mutationOptions(feedback()))
  // The secret is in the fragment, so that no server in between logs it.
  const link = make.data && `${location.origin}/comment#${make.data.secret}`
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (until) make.mutate({ inviteeId: invitee.id, expiresAt: `${until}T23:59:59Z` })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.linkFor(inviteeName)}
      description={messages.linkHint}
      closeLabel={common.close}
      footer={<Button onClick={onClose}>{common.close}</Button>}
    >
      {link ? (
        <Stack role="status" gap={12}>
          <p className={styles.quiet}>{messages.once}</p>
          <p className={styles.secret} translate="no">
            {link}
          </p>
          <div>
            <Button
              variant="primary"
              onClick={() => void navigator.clipboard.writeText(link).then(() => toast({ message: messages.copied }))}
            >
              {messages.copy}
            </Button>
          </div>
        </Stack>
      ) : (
        <form onSubmit={submit}>
          <Stack gap={12}>
            <DateField
              label={messages.until}
              value={until}
              required
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
            <div>
              <Button type="submit" variant="primary" busy={make.isPending} disabled={!until}>
                {messages.make}
              </Button>
            </div>
          </Stack>
        </form>
      )}
    </Dialog>
  )
}
