import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { pathErrors } from '#features/approval/path/error-messages/index.ts'
import { evidenceApi } from '#features/approval/path/evidence/web/api.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { fileMessages } from '#platform/files/web/messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Stack } from '#ui/layout.tsx'
import { useToast } from '#ui/toast.tsx'
import type { RejectedPlan, SubmissionAction, SubmissionRow } from '../contract.ts'
import { submissionApi } from './api.ts'
import {
  BulkActionFields,
  type BulkActionForm,
  type Decider,
  isComplete,
  toEmptyForm,
  toSubmissionAction,
} from './bulk-action-fields.tsx'
import { RejectedPlanList } from './error-list.tsx'
import { submissionMessages } from './messages/index.ts'

interface BulkActionDialogProps {
  kind: SubmissionAction['kind']
  organisationId: Id
  rows: readonly SubmissionRow[]
  deciders: readonly Decider[]
  onClose: () => void
  onDone: () => void
}

type Preview = { possible: number; rejectedPlans: readonly RejectedPlan[] }

/** Returns the form of a bulk action, the preview of its result, and functions that preview and run it. */
function useBulkAction({ kind, organisationId, rows, deciders, onDone }: BulkActionDialogProps) {
  const messages = useMessages(submissionMessages)
  const errorMessages = { ...useMessages(fileMessages).errors, ...useMessages(pathErrors) }
  const toast = useToast()
  const [planIds, setPlanIds] = useState(rows.map(({ planId }) => planId))
  const [preview, setPreview] = useState<Preview>()
  const [uploaded, setUploaded] = useState<[File, Id[]]>()
  const [form, setForm] = useState(toEmptyForm(deciders))
  const change = (changed: Partial<BulkActionForm>) => {
    setForm((before) => ({ ...before, ...changed }))
    setPreview(undefined)
  }
  const previewFeedback = useMutationFeedback(errorMessages, [])
  const previewAction = useMutation({
    ...previewFeedback(),
    mutationFn: async (ids: Id[]) => submissionApi.previewBulkAction.call(toInput(ids, await uploadDocument())),
    onSuccess: setPreview,
  })
  const feedback = useMutationFeedback(errorMessages, [submissionApi.key(), planApi.key()])
  const runAction = useMutation({
    ...feedback(),
    mutationFn: async (ids: Id[]) => submissionApi.runBulkAction.call(toInput(ids, await uploadDocument())),
    onSuccess: ({ completedCount }) => {
      toast({ message: messages.done(completedCount) })
      onDone()
    },
  })
  /** The document is uploaded once, before the preview. */
  const uploadDocument = async (): Promise<Id[]> => {
    if (!form.file || kind === 'ask') return []
    if (uploaded?.[0] === form.file) return uploaded[1]
    const { id } = await evidenceApi.uploadEvidence.call({ file: form.file })
    setUploaded([form.file, [id]])
    return [id]
  }
  const toInput = (ids: Id[], evidenceIds: Id[]) => ({
    organisationId,
    planIds: ids,
    act: toSubmissionAction(kind, form, deciders, evidenceIds),
  })
  const continueWithoutRejected = () => {
    const rejectedIds = new Set(preview?.rejectedPlans.map(({ planId }) => planId))
    const rest = planIds.filter((id) => !rejectedIds.has(id))
    setPlanIds(rest)
    previewAction.mutate(rest)
  }
  return {
    planIds,
    form,
    change,
    preview,
    showPreview: () => previewAction.mutate(planIds),
    run: () => runAction.mutate(planIds),
    continueWithoutRejected,
    isPreviewing: previewAction.isPending,
    isRunning: runAction.isPending,
  }
}

/**
 * Dialog for a bulk action. It asks for the required data, shows plans that would be refused, and acts on all plans or
 * none.
 */
export function BulkActionDialog(props: BulkActionDialogProps) {
  const { kind, deciders, onClose } = props
  const messages = useMessages(submissionMessages)
  const { planIds, form, change, preview, ...action } = useBulkAction(props)
  const rejectedPlans = preview?.rejectedPlans ?? []
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
          {preview && rejectedPlans.length === 0 ? (
            <Button variant="primary" busy={action.isRunning} onClick={action.run}>
              {messages.acts[kind]}
            </Button>
          ) : (
            <Button
              variant="primary"
              busy={action.isPreviewing}
              disabled={!isComplete(kind, form)}
              onClick={action.showPreview}
            >
              {messages.showPreview}
            </Button>
          )}
        </>
      }
    >
      <Stack gap={12}>
        <BulkActionFields kind={kind} deciders={deciders} form={form} onChange={change} />
        <div role="status">
          {preview && rejectedPlans.length === 0 && <p>{messages.possible(preview.possible)}</p>}
          {rejectedPlans.length > 0 && (
            <RejectedPlanList
              rejectedPlans={rejectedPlans}
              {...(rejectedPlans.length < planIds.length && {
                onContinueWithoutRejected: action.continueWithoutRejected,
              })}
            />
          )}
        </div>
      </Stack>
    </Dialog>
  )
}
