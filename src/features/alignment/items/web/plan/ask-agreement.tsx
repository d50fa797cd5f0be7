import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SinglePicker, useTyped } from '#features/country/registry/web/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { alignmentApi } from '../api.ts'
import { useAlignmentFeedback } from '../messages.ts'
import { alignmentPlanMessages } from './messages/index.ts'

/** Returns the plans that match the typed text. */
function usePlanSearch() {
  const { text, getLangAttribute } = useLocalizedText()
  const typed = useTyped()
  const query = useQuery({
    ...planApi.listPlans.queryOptions({ input: { limit: 20, ...(typed.query ? { query: typed.query } : {}) } }),
    enabled: typed.query !== undefined,
    placeholderData: (previous) => previous,
  })
  const options = (query.data?.rows ?? []).map((row) => ({
    id: row.id,
    label: text(row.title),
    lang: getLangAttribute(row.title),
    detail: row.code,
  }))
  return { typed, results: { options, busy: query.isFetching, error: query.error } }
}

/** Asks an equal authority for an agreement on an own element. */
export function AgreementRequest({ elementId, onClose }: { elementId: Id; onClose: () => void }) {
  const messages = useMessages(alignmentPlanMessages)
  const { language } = useLocalizedText()
  const { typed, results } = usePlanSearch()
  const [planId, setPlan] = useState<Id | null>(null)
  const [what, setWhat] = useState('')
  const feedback = useAlignmentFeedback([alignmentApi.agreements.key()])
  const request = useMutation(
    alignmentApi.agreements.requestAgreement.mutationOptions(feedback(messages.agreements.requested, onClose)),
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
            busy={request.isPending}
            disabled={!planId || what.trim() === ''}
            onClick={() =>
              planId &&
              request.mutate({
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
      <Stack gap={14}>
        <SinglePicker
          label={messages.agreements.withPlan}
          required
          value={planId}
          onChange={setPlan}
          typed={typed}
          knownOptions={results.options}
          results={results}
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
      </Stack>
    </Dialog>
  )
}
