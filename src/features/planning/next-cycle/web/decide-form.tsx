import { useState } from 'react'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { CarryOverOutcome } from '../contract.ts'
import styles from './cycle.module.css'
import { cycleMessages } from './messages/index.ts'
import { OutcomeChoice } from './outcome-choice.tsx'

export interface Decided {
  outcome: CarryOverOutcome
  reason: LocalizedText
}

const shortest = 3

/** A form for the outcome and the reason. The reason is requested as soon as an outcome is chosen. */
export function DecideForm(props: {
  name: string
  subjectName: string
  previousDecision?: { outcome: CarryOverOutcome | null; reason: LocalizedText | null }
  onDecide: (decided: Decided) => Promise<boolean>
  onCancel?: () => void
}) {
  const { name, subjectName, previousDecision, onDecide, onCancel } = props
  const messages = useMessages(cycleMessages).previousPlan
  const common = useMessages(planPageMessages)
  const { language, text, getLangAttribute } = useLocalizedText()
  const [outcome, setOutcome] = useState<CarryOverOutcome | undefined>(previousDecision?.outcome ?? undefined)
  const [reason, setReason] = useState(text(previousDecision?.reason))
  const [isReasonRequested, setReasonRequested] = useState(false)
  const [busy, setBusy] = useState(false)
  const enteredText = reason.trim()
  const missing = enteredText.length < shortest
  const earlier = previousDecision?.reason ?? null
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        setReasonRequested(true)
        if (!outcome || missing) return
        setBusy(true)
        await onDecide({
          outcome,
          reason: earlier ? writeText(earlier, language, enteredText) : localized(language, enteredText),
        })
        setBusy(false)
      }}
    >
      <Stack gap={8}>
        <OutcomeChoice name={name} subjectName={subjectName} value={outcome} onChange={setOutcome} />
        {outcome && (
          <>
            <TextAreaField
              label={messages.reason}
              aria-label={`${messages.reason}: ${subjectName}`}
              description={messages.orderReasonHint}
              error={isReasonRequested && missing ? messages.reasonMissing : undefined}
              value={reason}
              lang={getLangAttribute(previousDecision?.reason)}
              onChange={(event) => setReason(event.currentTarget.value)}
              autosize
              minRows={1}
              maxLength={2000}
            />
            <div className={styles.actions}>
              <Button type="submit" variant="primary" size="small" busy={busy}>
                {messages.save}
              </Button>
              {onCancel && (
                <Button size="small" variant="quiet" onClick={onCancel}>
                  {common.cancel}
                </Button>
              )}
            </div>
          </>
        )}
      </Stack>
    </form>
  )
}
