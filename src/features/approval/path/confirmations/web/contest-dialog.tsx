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

/** Asks for the reason for which an act is contested, or the contest withdrawn. */
export function ContestDialog(props: { entry: RecordedSeatAct; hasEntered: boolean; onClose: () => void }) {
  const { entry, hasEntered, onClose } = props
  const messages = useMessages(confirmationMessages)
  const common = useMessages(platformMessages)
  const [text, setText] = useState('')
  const feedback = useConfirmationFeedback()
  const { act, contest } = entry
  const save = useMutation({
    mutationFn: (reason: string): Promise<unknown> =>
      contest
        ? pathApi.withdrawAct.call({ id: contest.id, text: reason })
        : confirmationsApi.contestAct.call({ id: act.id, text: reason }),
    ...feedback(
      contest ? messages.contestWithdrawn : hasEntered ? messages.contestedAfterEntry : messages.contested,
      onClose,
    ),
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={contest ? messages.withdrawContest : messages.contestTitle}
      {...(!contest && { description: hasEntered ? messages.contestTextAfterEntry : messages.contestText })}
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
            {contest ? messages.withdrawContest : messages.contest}
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
