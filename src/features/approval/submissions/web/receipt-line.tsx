import { useMutation } from '@tanstack/react-query'
import { pathErrors } from '#features/approval/path/error-messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
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
  const feedback = useMutationFeedback(useMessages(pathErrors), [transmissionApi.key(), submissionApi.key()])
  const confirm = useMutation(transmissionApi.receiveSent.mutationOptions(feedback(messages.gotIt)))
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
