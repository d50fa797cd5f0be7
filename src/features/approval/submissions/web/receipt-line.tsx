import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import type { SentDocument } from '../transmission/contract.ts'
import { submissionApi, transmissionApi } from './api.ts'
import { submissionMessages } from './messages/index.ts'
import styles from './submissions.module.css'

/**
 * Shows, for each of the user's organisations that received the document, when it confirmed receipt, or a button to
 * confirm it as of today.
 */
export function ReceiptLine({ sent }: { sent: SentDocument }) {
  const messages = useMessages(submissionMessages)
  const { language, name } = useLocalizedText()
  const refusal = useErrorMessage(useMessages(cycleRefusals))
  const toast = useToast()
  const queries = useQueryClient()
  const confirm = useMutation(
    transmissionApi.receiveSent.mutationOptions({
      onSuccess: () => toast({ message: messages.gotIt }),
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries({ queryKey: transmissionApi.key() }),
          queries.invalidateQueries({ queryKey: submissionApi.key() }),
        ]),
    }),
  )
  const getOrganisationName = (id: string) =>
    name(sent.receivers.find((receiver) => receiver.organisationId === id)?.names ?? {})
  return sent.receipts
    .filter(({ receivedOn, mayConfirm }) => receivedOn !== null || mayConfirm)
    .map(({ organisationId, receivedOn }) => (
      <p key={organisationId} className={styles.actions}>
        <span>{getOrganisationName(organisationId)}</span>
        {receivedOn === null ? (
          <Button
            variant="primary"
            busy={confirm.isPending}
            aria-label={`${messages.acts.receive}: ${getOrganisationName(organisationId)}`}
            onClick={() => confirm.mutate({ id: sent.id, ownerId: organisationId })}
          >
            {messages.acts.receive}
          </Button>
        ) : (
          <span className={styles.quiet}>{messages.received(formatDate(receivedOn, language))}</span>
        )}
      </p>
    ))
}
