import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, TextAreaField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import type { CheckResult } from '../entities.ts'
import { formatCheckMessage } from '../messages/format-message.ts'
import { checkMessages } from '../messages/index.ts'
import { checkApi } from './api.ts'
import styles from './checks.module.css'
import { checkPageMessages } from './messages/index.ts'

/** Dialog in which a person accepts a finding as an exception, with a reason and an end date. */
export function GiveException({ result, onClose }: { result: CheckResult; onClose: () => void }) {
  const messages = useMessages(checkMessages)
  const more = useMessages(checkPageMessages)
  const common = useMessages(platformMessages)
  const refusal = useErrorMessage(messages.errors)
  const { language } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [endsOn, setEndsOn] = useState('')
  const give = useMutation(
    checkApi.grantException.mutationOptions({
      onSuccess: () => {
        toast({ message: more.exceptionGranted })
        onClose()
      },
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () => queries.invalidateQueries({ queryKey: checkApi.key() }),
    }),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.exception.grant}
      description={`${formatCheckMessage(result, language)} ${more.exceptionText}`}
      closeLabel={common.close}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            variant="primary"
            busy={give.isPending}
            disabled={reason.trim().length < 10 || endsOn === ''}
            onClick={() =>
              give.mutate({
                planId: result.planId,
                rule: result.rule,
                reason: reason.trim(),
                endsOn,
                ...(result.element && { elementId: result.element.id }),
                ...(result.itemId && { itemId: result.itemId }),
              })
            }
          >
            {messages.exception.grant}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextAreaField
          label={messages.exception.reason}
          description={more.orderReasonHint}
          value={reason}
          required
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
          maxLength={2000}
        />
        <DateField
          label={messages.exception.endsOn}
          value={endsOn}
          required
          onChange={(event) => setEndsOn(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
