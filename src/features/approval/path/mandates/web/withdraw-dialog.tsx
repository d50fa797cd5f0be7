import { useState } from 'react'
import { useWords } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { Mandate } from '../contract.ts'
import { mandateApi } from './api.ts'
import { mandateMessages } from './messages/index.ts'
import { useGiving } from './use-mutation-feedback.ts'

/** Dialog to end a power of attorney today, with a reason. */
export function WithdrawWindow({ mandate, what, onClose }: { mandate: Mandate; what: string; onClose: () => void }) {
  const words = useWords(mandateMessages)
  const { act, busy } = useGiving(words.ended, onClose)
  const [reason, setReason] = useState('')
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={words.withdrawOf(what)}
      description={words.withdrawText}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={reason.trim().length < 3}
            onClick={() => act(() => mandateApi.withdrawMandate.call({ id: mandate.id, reason: reason.trim() }))}
          >
            {words.withdraw}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={words.reason}
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
