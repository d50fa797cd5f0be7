import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { pathApi } from '../../acts/web/api.ts'
import type { RecordedSeatAct } from '../contract.ts'
import { confirmationsApi } from './api.ts'
import { confirmationMessages } from './messages/index.ts'
import { useConfirmationFeedback } from './use-confirmation-feedback.ts'

/** What is done with a recorded act, or with its contest or confirmation. */
export type ContestKind = 'contest' | 'withdrawContest' | 'withdrawConfirmation'

interface ContestDialogProps {
  entry: RecordedSeatAct
  kind: ContestKind
  hasEntered: boolean
  onClose: () => void
}

/** Asks for the reason for which an act is contested, or the contest or the confirmation withdrawn. */
export function ContestDialog({ entry, kind, hasEntered, onClose }: ContestDialogProps) {
  const messages = useMessages(confirmationMessages)
  const common = useMessages(platformMessages)
  const [text, setText] = useState('')
  const feedback = useConfirmationFeedback()
  const { act, contest, confirmationId } = entry
  const withdrawnId = kind === 'contest' ? null : kind === 'withdrawContest' ? contest!.id : confirmationId!
  const success = {
    contest: hasEntered ? messages.contestedAfterEntry : messages.contested,
    withdrawContest: messages.contestWithdrawn,
    withdrawConfirmation: messages.confirmationWithdrawn,
  }
  const save = useMutation({
    mutationFn: (reason: string): Promise<unknown> =>
      withdrawnId
        ? pathApi.withdrawAct.call({ id: withdrawnId, text: reason })
        : confirmationsApi.contestAct.call({ id: act.id, text: reason }),
    ...feedback(success[kind], onClose),
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={kind === 'contest' ? messages.contestTitle : messages[kind]}
      {...(kind === 'contest' && { description: hasEntered ? messages.contestTextAfterEntry : messages.contestText })}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            variant="primary"
            busy={save.isPending}
            disabled={!isFilledText(text)}
            onClick={() => save.mutate(text.trim())}
          >
            {messages[kind]}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={messages.reason}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={2000}
        autosize
        minRows={2}
        required
      />
    </Dialog>
  )
}
