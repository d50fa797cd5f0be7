import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { pathErrors } from '#features/approval/path/error-messages/index.ts'
import { jobApi } from '#platform/jobs/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import type { SubmissionAction, SubmissionRow } from '../contract.ts'
import { lettersApi, submissionApi } from './api.ts'
import { BulkActionDialog } from './bulk-action-dialog.tsx'
import { submissionMessages } from './messages/index.ts'
import styles from './submissions.module.css'

const acts = ['receive', 'ask', 'decide'] as const

/** The actions available for all chosen plans. */
export function BulkBar(props: {
  organisationId: Id
  rows: readonly SubmissionRow[]
  deciders: readonly { function: string | null; names: Names }[]
  onClear: () => void
}) {
  const { organisationId, rows, deciders, onClear } = props
  const messages = useMessages(submissionMessages)
  const feedback = useMutationFeedback(useMessages(pathErrors), [submissionApi.key()])
  const toast = useToast()
  const queries = useQueryClient()
  const [chosenAction, setChosenAction] = useState<SubmissionAction['kind']>()
  const send = useMutation(
    lettersApi.sendLetters.mutationOptions({
      ...feedback(),
      onSuccess: ({ letters }) => toast({ message: messages.lettersSent(letters.length) }),
    }),
  )
  const print = useMutation(
    lettersApi.printLetters.mutationOptions(
      feedback(messages.printing, () => void queries.invalidateQueries({ queryKey: jobApi.listJobs.key() })),
    ),
  )
  const planIds = rows.map(({ planId }) => planId)
  // The latest letter of each plan.
  const letterIds = rows.flatMap(({ letters }) => letters[0]?.id ?? [])
  const letter = (kind: 'receipt' | 'approval') => send.mutate({ organisationId, planIds, kind })
  return (
    <section className={styles.bulk} aria-label={messages.chosen(rows.length)}>
      <strong aria-live="polite">{messages.chosen(rows.length)}</strong>
      {acts
        .filter((kind) => kind !== 'decide' || deciders.length > 0)
        .map((kind) => (
          <Button key={kind} size="small" onClick={() => setChosenAction(kind)}>
            {messages.acts[kind]}
          </Button>
        ))}
      <Button size="small" busy={send.isPending} onClick={() => letter('receipt')}>
        {messages.sendReceipts}
      </Button>
      {deciders.length > 0 && (
        <Button size="small" busy={send.isPending} onClick={() => letter('approval')}>
          {messages.sendApprovals}
        </Button>
      )}
      <Button
        size="small"
        busy={print.isPending}
        onClick={() => (letterIds.length === 0 ? toast({ message: messages.noLetters }) : print.mutate({ letterIds }))}
      >
        {messages.printLetters}
      </Button>
      {chosenAction && (
        <BulkActionDialog
          kind={chosenAction}
          organisationId={organisationId}
          rows={rows}
          deciders={deciders}
          onClose={() => setChosenAction(undefined)}
          onDone={() => {
            setChosenAction(undefined)
            onClear()
          }}
        />
      )}
    </section>
  )
}
