import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useAlignmentFeedback } from '#features/alignment/items/web/messages.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import type { CascadeStep } from '../contract.ts'
import { cascadeApi } from './api.ts'
import styles from './cascade.module.css'
import { cascadeMessages } from './messages/index.ts'

const parseMonths = (within: string): number => Number(within.slice(1, -1))
const maxMonths = 99

/** Changes the deadline of a step, with a reason, or restores the usual deadline. */
export function ChangeDeadline({ planId, step, onClose }: { planId: Id; step: CascadeStep; onClose: () => void }) {
  const messages = useMessages(cascadeMessages)
  const { name } = useLocalizedText()
  const [months, setMonths] = useState(String(parseMonths(step.timeLimit)))
  const [reason, setReason] = useState('')
  const feedback = useAlignmentFeedback([cascadeApi.key()])
  const change = useMutation(cascadeApi.changeCascadeDeadline.mutationOptions(feedback(messages.saved, onClose)))
  const count = Number(months)
  const hasReason = isFilledText(reason)
  const fits = Number.isInteger(count) && count >= 1 && count <= maxMonths
  const set = (timeLimit: string | null) => change.mutate({ planId, code: step.code, timeLimit, reason: reason.trim() })
  return (
    <form
      className={styles.form}
      aria-label={messages.otherOf(name(step.names))}
      onSubmit={(event) => {
        event.preventDefault()
        if (hasReason && fits) set(`P${count}M`)
      }}
    >
      <TextField
        label={messages.months}
        type="number"
        min={1}
        max={maxMonths}
        required
        className={styles.months}
        value={months}
        onChange={(event) => setMonths(event.currentTarget.value)}
      />
      <TextAreaField
        label={messages.reason}
        description={messages.reasonHint}
        required
        autosize
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Row>
        <Button type="submit" variant="primary" size="small" busy={change.isPending} disabled={!hasReason || !fits}>
          {messages.save}
        </Button>
        {step.timeLimit !== step.usualPeriod && (
          <Button size="small" disabled={!hasReason || change.isPending} onClick={() => set(null)}>
            {messages.asUsual}
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={onClose}>
          {messages.cancel}
        </Button>
      </Row>
    </form>
  )
}
