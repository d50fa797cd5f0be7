import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { FigureSheet } from '../../approvals/contract.ts'
import { indicatorApi, indicatorClient } from '../api.ts'
import { approvalMessages } from './messages/index.ts'

/** Asks for the reason to withdraw an approval. */
export function Withdraw(props: { organisationId: Id; sheet: FigureSheet | undefined; onClose: () => void }) {
  const { organisationId, sheet, onClose } = props
  const messages = useMessages(approvalMessages)
  const { name } = useLocalizedText()
  const feedback = useMutationFeedback(messages.errors, [indicatorApi.key()])
  const [reason, setReason] = useState('')
  const close = () => {
    setReason('')
    onClose()
  }
  const withdraw = useMutation({
    mutationFn: ({ indicator, reporterId, from, to }: FigureSheet) =>
      indicatorClient.approvals.withdrawApproval({
        organisationId,
        indicator,
        reporterId,
        from,
        to,
        reason: reason.trim(),
      }),
    ...feedback(messages.withdrawn, close),
  })
  const called = sheet
    ? messages.sheet(name(sheet.indicatorNames), name(sheet.reporterNames), sheet.from.slice(0, 4))
    : ''
  return (
    <Dialog
      open={sheet !== undefined}
      onClose={close}
      title={messages.withdrawTitle(called)}
      description={messages.withdrawText}
      closeLabel={messages.cancel}
      size="small"
      footer={
        <>
          <Button onClick={close}>{messages.cancel}</Button>
          <Button
            variant="danger"
            busy={withdraw.isPending}
            disabled={!isFilledText(reason)}
            onClick={() => sheet && withdraw.mutate(sheet)}
          >
            {messages.withdraw}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={messages.reason}
        description={messages.reasonNeeded}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  )
}
