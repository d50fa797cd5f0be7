import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { Ranked, Ranking } from '../../capacity-decision/contract.ts'
import { resourceMessages } from '../../messages/index.ts'
import { resourceApi } from '../api.ts'
import styles from './capacity-decision.module.css'

/** Form to turn the scenario into a decision: objectives above the limit, date and reason. */
export function DecideForm(props: { ranking: Ranking; order: readonly Ranked[]; aboveLimitCount: number }) {
  const { ranking, order, aboveLimitCount } = props
  const messages = useMessages(resourceMessages)
  const { language } = useLocalizedText()
  const feedback = useMutationFeedback(messages.errors, [resourceApi.key(), planApi.key()])
  const [reason, setReason] = useState('')
  const [decidedOn, setDecidedOn] = useState(() => new Date().toLocaleDateString('sv'))
  const decide = useMutation(
    resourceApi.choice.decideCapacity.mutationOptions(feedback(messages.choice.saved(aboveLimitCount, order.length))),
  )
  return (
    <div data-print="hide">
      <Card title={messages.choice.decide}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            decide.mutate({
              planId: ranking.plan.id,
              year: ranking.year,
              service: ranking.service,
              order: order.map((entry) => entry.elementId),
              aboveLimitCount,
              reason: localized(language, reason.trim()),
              decidedOn,
            })
          }}
        >
          <TextAreaField
            label={messages.choice.reason}
            description={messages.choice.reasonText}
            usesPlanFont
            autosize
            minRows={2}
            maxLength={2000}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <DateField
            label={messages.choice.decidedOn}
            value={decidedOn}
            required
            onChange={(event) => setDecidedOn(event.target.value)}
          />
          <div>
            <Button
              type="submit"
              variant="primary"
              busy={decide.isPending}
              disabled={!isFilledText(reason) || decidedOn === ''}
            >
              {messages.choice.decide}
            </Button>
          </div>
        </form>
      </Card>
    </div>
  )
}
