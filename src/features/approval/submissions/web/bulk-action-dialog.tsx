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
import { deskMessages } from './messages/index.ts'
import styles from './submissions.module.css'

interface BulkActionForm {
  on: string
  dueOn: string
  words: string
  motive: string
  function: string
  verdict: Verdict
  way: DecisionMethod | ''
}

/** Converts the form data to a bulk action. */
function toSubmissionAction(
  kind: SubmissionAction['kind'],
  bulkActionForm: BulkActionForm,
  deciders: readonly { function: string | null }[],
): SubmissionAction {
  if (kind === 'receive') return { kind, on: bulkActionForm.on }
  if (kind === 'ask') return { kind, words: bulkActionForm.words.trim(), dueOn: bulkActionForm.dueOn || null }
  return {
    kind,
    function: deciders.find((decider) => (decider.function ?? '') === bulkActionForm.function)?.function ?? null,
    verdict: bulkActionForm.verdict,
    on: bulkActionForm.on,
    words: bulkActionForm.words.trim() || null,
    way: bulkActionForm.way || null,
    motive: bulkActionForm.motive.trim() || null,
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
  const messages = useMessages(deskMessages)
  const { name } = useLocalizedText()
  const refusal = useErrorMessage(useMessages(cycleRefusals))
  const toast = useToast()
  const queries = useQueryClient()
  const [planIds, setPlanIds] = useState(props.rows.map(({ planId }) => planId))
  const [looked, setLooked] = useState<{ possible: number; refused: readonly RejectedPlan[] }>()
  const [bulkActionForm, setSaid] = useState<BulkActionForm>({
    on: legalToday(),
    dueOn: '',
    words: '',
    motive: '',
    function: deciders[0]?.function ?? '',
    verdict: 'approved',
    way: '',
  })
  const change = (changed: Partial<BulkActionForm>) => {
    setSaid((before) => ({ ...before, ...changed }))
    setLooked(undefined)
  }
  const onError = (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const })
  const preview = useMutation(submissionApi.previewDeskAct.mutationOptions({ onSuccess: setLooked, onError }))
  const act = useMutation(
    submissionApi.actOnDesk.mutationOptions({
      onSuccess: ({ done }) => {
        toast({ message: messages.done(done) })
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
  const isFilled = bulkActionForm.words.trim().length >= 3
  const isComplete =
    kind === 'ask'
      ? isFilled
      : bulkActionForm.on !== '' && (kind !== 'decide' || bulkActionForm.verdict === 'approved' || isFilled)
  const refused = looked?.refused ?? []
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
              {messages.look}
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
                label={messages.who}
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
              label={messages.what}
              description={messages.whatNote}
              value={bulkActionForm.words}
              required
              autosize
              minRows={4}
              maxLength={5000}
              onChange={(event) => change({ words: event.currentTarget.value })}
            />
            <DateField
              label={messages.due}
              value={bulkActionForm.dueOn}
              onChange={(event) => change({ dueOn: event.currentTarget.value })}
            />
          </>
        ) : (
          <DateField
            label={messages.on}
            value={bulkActionForm.on}
            required
            onChange={(event) => change({ on: event.currentTarget.value })}
          />
        )}
        {kind === 'decide' && (
          <>
            <TextAreaField
              label={messages.reasons}
              value={bulkActionForm.words}
              required={bulkActionForm.verdict !== 'approved'}
              autosize
              minRows={2}
              maxLength={20_000}
              onChange={(event) => change({ words: event.currentTarget.value })}
            />
            <SelectField
              label={messages.way}
              value={bulkActionForm.way}
              data={[
                { value: '', label: messages.noWay },
                ...DecisionMethod.options.map((value) => ({ value, label: messages.ways[value] })),
              ]}
              onChange={(event) => change({ way: event.currentTarget.value as DecisionMethod | '' })}
            />
            <TextAreaField
              label={messages.motive}
              value={bulkActionForm.motive}
              autosize
              minRows={2}
              maxLength={2000}
              onChange={(event) => change({ motive: event.currentTarget.value })}
            />
          </>
        )}
        <div role="status">
          {looked && refused.length === 0 && <p>{messages.possible(looked.possible)}</p>}
          {refused.length > 0 && (
            <RejectedPlanList
              refused={refused}
              {...(refused.length < planIds.length && { onWithout: continueWithoutRejected })}
            />
          )}
        </div>
      </div>
    </Dialog>
  )
}
