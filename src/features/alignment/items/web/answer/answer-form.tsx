import { type ReactNode, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { alignmentPageMessages } from '../messages/index.ts'
import styles from './answer.module.css'
import { type AnswerFormState, isAnswerFormState, isComplete } from './answer-form-state.ts'
import { useStoredDraft } from './draft-storage.ts'
import { KindChoice } from './kind-choice.tsx'

const noReasons: readonly (string | undefined)[] = ['covered', 'adopt']

/**
 * The form for an answer to an item: a kind, reasons if required, and the carrying elements. Input stays in this
 * browser until it is saved.
 */
export function AnswerForm(props: {
  itemId: string
  subjectName: string
  start: AnswerFormState
  /** The choice of carrying elements. An organisation with a signed link has no plan here. */
  carriers?: (answerFormState: AnswerFormState, set: (elementIds: string[]) => void) => ReactNode
  onSave: (answer: AnswerFormState & { kind: NonNullable<AnswerFormState['kind']> }) => Promise<boolean>
  onCancel?: (() => void) | undefined
}) {
  const { itemId, subjectName, start, carriers, onSave, onCancel } = props
  const messages = useMessages(alignmentPageMessages)
  const { language } = useLocalizedText()
  const [draft, keep] = useStoredDraft(`answer.${itemId}`, isAnswerFormState)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const answerFormState = draft ?? start
  const set = (change: Partial<AnswerFormState>) => keep({ ...answerFormState, ...change })
  const send = async () => {
    setTried(true)
    if (busy || !isComplete(answerFormState, language)) return
    setBusy(true)
    if (await onSave(answerFormState)) keep(undefined)
    setBusy(false)
  }
  const missing = tried && !isComplete(answerFormState, language)
  return (
    <form
      className={styles.form}
      // Missing input is reported at the field, in the reader's language.
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <KindChoice
        name={`kind-${itemId}`}
        subjectName={subjectName}
        value={answerFormState.kind}
        onChange={(kind) => set({ kind })}
      />
      {answerFormState.kind && (
        <>
          <p className={styles.quiet}>{messages.kindHelp[answerFormState.kind]}</p>
          <TextAreaField
            label={messages.answer.reasons}
            description={messages.answer.reasonsHint}
            error={missing ? messages.answer.reasonsMissing : undefined}
            required={!noReasons.includes(answerFormState.kind)}
            value={answerFormState.reasons}
            onChange={(event) => set({ reasons: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
            }}
            usesPlanFont
            autosize
            minRows={2}
            maxLength={5000}
          />
          {carriers?.(answerFormState, (elementIds) => set({ elementIds }))}
          <Row>
            <Button type="submit" busy={busy}>
              {messages.answer.save}
            </Button>
            {onCancel && (
              <Button
                variant="quiet"
                onClick={() => {
                  keep(undefined)
                  onCancel()
                }}
              >
                {messages.cancel}
              </Button>
            )}
            {draft && <span className={styles.quiet}>{messages.answer.draft}</span>}
          </Row>
        </>
      )}
    </form>
  )
}
