import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { SinglePicker, useTyped } from '#features/country/registry/web/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import { alignmentApi } from '../api.ts'
import { useAlignmentRefusal } from '../messages.ts'
import { alignmentPlanMessages } from './messages/index.ts'
import styles from './plan.module.css'

/** Asks an equal authority for an agreement on an own element. */
export function AgreementRequest({ elementId, onClose }: { elementId: Id; onClose: () => void }) {
  const messages = useMessages(alignmentPlanMessages)
  const refusal = useAlignmentRefusal()
  const { language, text, getLangAttribute } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  const typed = useTyped()
  const [planId, setPlan] = useState<Id | null>(null)
  const [what, setWhat] = useState('')
  const query = useQuery({
    ...planApi.listPlans.queryOptions({ input: { limit: 20, ...(typed.query ? { terms: typed.query } : {}) } }),
    enabled: typed.query !== undefined,
    placeholderData: (previous) => previous,
  })
  const plans = (query.data?.rows ?? []).map((row) => ({
    id: row.id,
    label: text(row.title),
    lang: getLangAttribute(row.title),
    detail: row.code,
  }))
  const useMutationResult = useMutation(
    alignmentApi.agreements.requestAgreement.mutationOptions({
      onSuccess: () => {
        toast({ message: messages.agreements.requested })
        onClose()
      },
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () => queries.invalidateQueries({ queryKey: alignmentApi.agreements.key() }),
    }),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.agreements.requestAgreement}
      description={messages.agreements.hint}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={useMutationResult.isPending}
            disabled={!planId || what.trim() === ''}
            onClick={() =>
              planId &&
              useMutationResult.mutate({
                fromElementId: elementId,
                toPlanId: planId,
                text: localized(language, what.trim()),
              })
            }
          >
            {messages.agreements.send}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <SinglePicker
          label={messages.agreements.withPlan}
          required
          value={planId}
          onChange={setPlan}
          typed={typed}
          knownOptions={plans}
          results={{ options: plans, busy: query.isFetching, error: query.error }}
        />
        <TextAreaField
          label={messages.agreements.text}
          required
          value={what}
          onChange={(event) => setWhat(event.currentTarget.value)}
          usesPlanFont
          autosize
          minRows={2}
          maxLength={2000}
        />
      </div>
    </Dialog>
  )
}
