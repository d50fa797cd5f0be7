import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import type { SentDocument } from '../transmission/contract.ts'
import { deskApi, transmissionApi } from './api.ts'
import { deskMessages } from './messages/index.ts'
import styles from './submissions.module.css'

/**
 * Shows, for each of the user's organisations that received the document, when it confirmed receipt, or a button to
 * confirm it as of today.
 */
export function ReceiptLine({ sent }: { sent: SentDocument }) {
  const words = useWords(deskMessages)
  const { language, name } = useReading()
  const refusal = useRefusalWords(useWords(cycleRefusals))
  const toast = useToast()
  const queries = useQueryClient()
  const confirm = useMutation(
    transmissionApi.receiveSent.mutationOptions({
      onSuccess: () => toast({ message: words.gotIt }),
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries({ queryKey: transmissionApi.key() }),
          queries.invalidateQueries({ queryKey: deskApi.key() }),
        ]),
    }),
  )
  const bodyOf = (id: string) => name(sent.receivers.find((one) => one.organisationId === id)?.names ?? {})
  return sent.receipts
    .filter(({ receivedOn, mayConfirm }) => receivedOn !== null || mayConfirm)
    .map(({ organisationId, receivedOn }) => (
      <p key={organisationId} className={styles.actions}>
        <span>{bodyOf(organisationId)}</span>
        {receivedOn === null ? (
          <Button
            variant="primary"
            busy={confirm.isPending}
            aria-label={`${words.acts.receive}: ${bodyOf(organisationId)}`}
            onClick={() => confirm.mutate({ id: sent.id, ownerId: organisationId })}
          >
            {words.acts.receive}
          </Button>
        ) : (
          <span className={styles.quiet}>{words.received(formatDate(receivedOn, language))}</span>
        )}
      </p>
    ))
}
