import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import type { FigureSheet } from '../../approvals/contract.ts'
import { indicatorApi, indicatorClient } from '../api.ts'
import { approvalMessages } from './messages/index.ts'

/** Asks for the reason to withdraw an approval. */
export function Withdraw(props: { organisationId: Id; sheet: FigureSheet | undefined; onClose: () => void }) {
  const { organisationId, sheet, onClose } = props
  const words = useWords(approvalMessages)
  const { name } = useReading()
  const refusal = useRefusalWords(words.refusals)
  const toast = useToast()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const close = () => {
    setReason('')
    onClose()
  }
  const withdraw = useMutation({
    mutationFn: ({ indicator, bodyId, from, to }: FigureSheet) =>
      indicatorClient.approvals.withdrawApproval({
        organisationId,
        indicator,
        bodyId,
        from,
        to,
        reason: reason.trim(),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: indicatorApi.key() })
      toast({ message: words.withdrawn })
      close()
    },
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
  })
  const called = sheet ? words.sheet(name(sheet.indicatorNames), name(sheet.bodyNames), sheet.from.slice(0, 4)) : ''
  return (
    <Dialog
      open={sheet !== undefined}
      onClose={close}
      title={words.withdrawTitle(called)}
      description={words.withdrawText}
      closeLabel={words.cancel}
      size="small"
      footer={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button
            variant="danger"
            busy={withdraw.isPending}
            disabled={reason.trim().length < 3}
            onClick={() => sheet && withdraw.mutate(sheet)}
          >
            {words.withdraw}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={words.reason}
        description={words.reasonNeeded}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  )
}
