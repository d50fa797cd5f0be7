import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { DecisionMethod, Verdict } from '#features/approval/path/entities.ts'
import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextAreaField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import type { RejectedPlan, SubmissionAction, SubmissionRow } from '../contract.ts'
import { submissionApi } from './api.ts'
import { RejectedPlanList } from './error-list.tsx'
import { submissionMessages } from './messages/index.ts'
import styles from './submissions.module.css'

interface BulkActionForm {
  date: string
  dueOn: string
  text: string
  reason: string
  function: string
  verdict: Verdict
  method: DecisionMethod | ''
}

/** Converts the form data to a bulk action. */
function toSubmissionAction(
  kind: SubmissionAction['kind'],
  bulkActionForm: BulkActionForm,
  deciders: readonly { function: string | null }[],
): SubmissionAction {
  if (kind === 'receive') return { kind, date: bulkActionForm.date }
  if (kind === 'ask') return { kind, text: bulkActionForm.text.trim(), dueOn: bulkActionForm.dueOn || null }
  return {
    kind,
    function: deciders.find((decider) => (decider.function ?? '') === bulkActionForm.function)?.function ?? null,
    verdict: bulkActionForm.verdict,
    date: bulkActionForm.date,
    text: bulkActionForm.text.trim() || null,
    method: bulkActionForm.method || null,
    reason: bulkActionForm.reason.trim() || null,
  }
}

/**
 * Dialog for a bulk action. It asks for the required data, shows plans that would be refused, and acts on all plans or
 * none.
 */
export function ActWindow(props: {
  kind: SubmissionAction['kind']
  organisationId: Id
  rows: readonly SubmissionRow[]
  deciders: readonly { function: string | null; names: Names }[]
  onClose: () => void
  onDone: () => void
}) {
  const { kind, organisationId, deciders, onClose, onDone } = props
  const messages = useMessages(submissionMessages)
  const { name } = useLocalizedText()
  const refusal = useErrorMessage(useMessages(cycleRefusals))
  const toast = useToast()
  const queries = useQueryClient()
  const [planIds, setPlanIds] = useState(props.rows.map(({ planId }) => planId))
  const [looked, setLooked] = useState<{ possible: number; rejectedPlans: readonly RejectedPlan[] }>()
  const [bulkActionForm, setForm] = useState<BulkActionForm>({
    date: legalToday(),
    dueOn: '',
    text: '',
    reason: '',
    function: deciders[0]?.function ?? '',
    verdict: 'approved',
    method: '',
  })
  const change = (changed: Partial<BulkActionForm>) => {
    setForm((before) => ({ ...before, ...changed }))
    setLooked(undefined)
  }
  const onError = (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const })
  const preview = useMutation(submissionApi.previewBulkAction.mutationOptions({ onSuccess: setLooked, onError }))
  const act = useMutation(
    submissionApi.runBulkAction.mutationOptions({
      onSuccess: ({ completedCount }) => {
        toast({ message: messages.done(completedCount) })
        onDone()
      },
      onError,
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries({ queryKey: submissionApi.key() }),
          queries.invalidateQueries({ queryKey: planApi.key() }),
        ]),
    }),
  )
  const input = (ids: Id[]) => ({
    organisationId,
    planIds: ids,
    act: toSubmissionAction(kind, bulkActionForm, deciders),
  })
  const isFilled = bulkActionForm.text.trim().length >= 3
  const isComplete =
    kind === 'ask'
      ? isFilled
      : bulkActionForm.date !== '' && (kind !== 'decide' || bulkActionForm.verdict === 'approved' || isFilled)
  const refused = looked?.rejectedPlans ?? []
  const continueWithoutRejected = () => {
    const without = new Set(refused.map(({ planId }) => planId))
    const rest = planIds.filter((id) => !without.has(id))
    setPlanIds(rest)
    preview.mutate(input(rest))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.acts[kind]}
      description={messages.chosen(planIds.length)}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          {looked && refused.length === 0 ? (
            <Button variant="primary" busy={act.isPending} onClick={() => act.mutate(input(planIds))}>
              {messages.acts[kind]}
            </Button>
          ) : (
            <Button
              variant="primary"
              busy={preview.isPending}
              disabled={!isComplete}
              onClick={() => preview.mutate(input(planIds))}
            >
              {messages.showPreview}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.form}>
        {kind === 'decide' && (
          <>
            {deciders.length > 1 && (
              <SelectField
                label={messages.onBehalfOf}
                value={bulkActionForm.function}
                data={deciders.map((decider) => ({ value: decider.function ?? '', label: name(decider.names) }))}
                onChange={(event) => change({ function: event.currentTarget.value })}
              />
            )}
            <SelectField
              label={messages.verdict}
              value={bulkActionForm.verdict}
              data={Verdict.options.map((value) => ({ value, label: messages.decision[value] }))}
              onChange={(event) => change({ verdict: event.currentTarget.value as Verdict })}
            />
          </>
        )}
        {kind === 'ask' ? (
          <>
            <TextAreaField
              label={messages.missingDocuments}
              description={messages.missingDocumentsHint}
              value={bulkActionForm.text}
              required
              autosize
              minRows={4}
              maxLength={5000}
              onChange={(event) => change({ text: event.currentTarget.value })}
            />
            <DateField
              label={messages.due}
              value={bulkActionForm.dueOn}
              onChange={(event) => change({ dueOn: event.currentTarget.value })}
            />
          </>
        ) : (
          <DateField
            label={messages.date}
            value={bulkActionForm.date}
            required
            onChange={(event) => change({ date: event.currentTarget.value })}
          />
        )}
        {kind === 'decide' && (
          <>
            <TextAreaField
              label={messages.reasons}
              value={bulkActionForm.text}
              required={bulkActionForm.verdict !== 'approved'}
              autosize
              minRows={2}
              maxLength={20_000}
              onChange={(event) => change({ text: event.currentTarget.value })}
            />
            <SelectField
              label={messages.method}
              value={bulkActionForm.method}
              data={[
                { value: '', label: messages.noMethod },
                ...DecisionMethod.options.map((value) => ({ value, label: messages.methods[value] })),
              ]}
              onChange={(event) => change({ method: event.currentTarget.value as DecisionMethod | '' })}
            />
            <TextAreaField
              label={messages.orderReason}
              value={bulkActionForm.reason}
              autosize
              minRows={2}
              maxLength={2000}
              onChange={(event) => change({ reason: event.currentTarget.value })}
            />
          </>
        )}
        <div role="status">
          {looked && refused.length === 0 && <p>{messages.possible(looked.possible)}</p>}
          {refused.length > 0 && (
            <RejectedPlanList
              rejectedPlans={refused}
              {...(refused.length < planIds.length && { onContinueWithoutRejected: continueWithoutRejected })}
            />
          )}
        </div>
      </div>
    </Dialog>
  )
}
