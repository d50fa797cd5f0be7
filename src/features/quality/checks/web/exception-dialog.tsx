import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { CheckResult } from '../entities.ts'
import { exceptionMessages } from '../exceptions/messages/index.ts'
import { formatCheckMessage } from '../messages/format-message.ts'
import { checkApi } from './api.ts'
import { checkPageMessages } from './messages/index.ts'

/** Dialog in which a person asks for an exception, with a reason and an end date. Another person grants it. */
export function RequestException({ result, onClose }: { result: CheckResult; onClose: () => void }) {
  const exceptions = useMessages(exceptionMessages)
  const more = useMessages(checkPageMessages)
  const common = useMessages(platformMessages)
  const feedback = useMutationFeedback(exceptions.errors, [checkApi.key()])
  const { language } = useLocalizedText()
  const [reason, setReason] = useState('')
  const [endsOn, setEndsOn] = useState('')
  const request = useMutation(checkApi.requestException.mutationOptions(feedback(more.exceptionRequested, onClose)))
  return (
    <Dialog
      open
      onClose={onClose}
      title={exceptions.request}
      description={`${formatCheckMessage(result, language)} ${more.exceptionText} ${exceptions.requestHint}`}
      closeLabel={common.close}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            variant="primary"
            busy={request.isPending}
            disabled={reason.trim().length < 10 || endsOn === ''}
            onClick={() =>
              request.mutate({
                planId: result.planId,
                rule: result.rule,
                reason: reason.trim(),
                endsOn,
                ...(result.element && { elementId: result.element.id }),
                ...(result.itemId && { itemId: result.itemId }),
              })
            }
          >
            {exceptions.request}
          </Button>
        </>
      }
    >
      <Stack gap={14}>
        <TextAreaField
          label={exceptions.reason}
          description={more.orderReasonHint}
          value={reason}
          required
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
          maxLength={2000}
        />
        <DateField
          label={exceptions.endsOn}
          value={endsOn}
          required
          onChange={(event) => setEndsOn(event.currentTarget.value)}
        />
      </Stack>
    </Dialog>
  )
}
