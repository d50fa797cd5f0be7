import { useMutation } from '@tanstack/react-query'
import { LinkForm } from '#platform/links/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import type { Invitee } from '../../rounds/contract.ts'
import { commentApi } from '../api.ts'
import { commentPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'

/** Shows the dialog that creates a signed link for an invitee. The link is sent by mail, or its secret is shown once. */
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
  const make = useMutation(commentApi.links.createCommentLink.mutationOptions(feedback()))
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.linkFor(inviteeName)}
      description={messages.linkHint}
      closeLabel={common.close}
      footer={<Button onClick={onClose}>{common.close}</Button>}
    >
      <LinkForm
        path="/comment"
        created={make.data}
        isBusy={make.isPending}
        onCreate={(link) => make.mutate({ inviteeId: invitee.id, ...link })}
      />
    </Dialog>
  )
}
