import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import type { Outcome } from '../../next-cycle/contract.ts'
import { planPageMessages } from '../messages/index.ts'
import styles from './cycle.module.css'
import { cycleMessages } from './messages/index.ts'
import { OutcomeChoice } from './outcome-choice.tsx'

export interface Decided {
  outcome: Outcome
  motive: LocalizedText
}

const shortest = 3

/** A form for the outcome and the reason. The reason is requested as soon as an outcome is chosen. */
export function DecideForm(props: {
  name: string
  about: string
  before?: { outcome: Outcome | null; motive: LocalizedText | null }
  onDecide: (decided: Decided) => Promise<boolean>
  onCancel?: () => void
}) {
  const { name, about, before, onDecide, onCancel } = props
  const messages = useMessages(cycleMessages).former
  const common = useMessages(planPageMessages)
  const { language, text, langOf } = useLocalizedText()
  const [outcome, setOutcome] = useState<Outcome | undefined>(before?.outcome ?? undefined)
  const [motive, setMotive] = useState(text(before?.motive))
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const said = motive.trim()
  const missing = said.length < shortest
  const earlier = before?.motive ?? null
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault()
        setAsked(true)
        if (!outcome || missing) return
        setBusy(true)
        await onDecide({ outcome, motive: earlier ? writeText(earlier, language, said) : localized(language, said) })
        setBusy(false)
      }}
    >
      <OutcomeChoice name={name} about={about} value={outcome} onChange={setOutcome} />
      {outcome && (
        <>
          <TextAreaField
            label={messages.motive}
            aria-label={`${messages.motive}: ${about}`}
            description={messages.motiveNote}
            error={asked && missing ? messages.motiveMissing : undefined}
            value={motive}
            lang={langOf(before?.motive)}
            onChange={(event) => setMotive(event.currentTarget.value)}
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
    </form>
  )
}
