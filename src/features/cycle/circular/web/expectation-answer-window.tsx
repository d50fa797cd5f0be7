import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { PlanElementPicker } from '../../opinions/web/plan-element-picker.tsx'
import { type ExpectationOutcome, type Expected, expectationOutcomes } from '../entities.ts'
import { circularApi } from './api.ts'
import styles from './circular.module.css'
import { circularPageMessages } from './messages/index.ts'
import { useSettling } from './use-settling.ts'

interface AnswerProps {
  planId: Id
  expected: Expected
  body: string
  onClose: () => void
}

/** What becomes of an expectation: taken up, and where; a point of attention; or not taken up, because. */
export function ExpectationAnswerWindow({ planId, expected, body, onClose }: AnswerProps) {
  const words = useWords(circularPageMessages)
  const { spoken } = useReading()
  const form = useRef<HTMLFormElement>(null)
  const name = useId()
  const [outcome, setOutcome] = useState<ExpectationOutcome>()
  const [reasons, setReasons] = useState('')
  const [elementId, setElement] = useState<Id | null>(null)
  const answer = useMutation(circularApi.answerExpectation.mutationOptions(useSettling(words.answered, onClose)))
  const isComplete =
    outcome !== undefined && reasons.trim().length >= 3 && (outcome !== 'taken_up' || elementId !== null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (outcome && isComplete && !answer.isPending)
      answer.mutate({ id: expected.id, outcome, reasons, elementId: outcome === 'not_taken_up' ? null : elementId })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.answerTitle(body)}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            busy={answer.isPending}
            disabled={!isComplete}
            onClick={() => form.current?.requestSubmit()}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <form ref={form} className={styles.form} onSubmit={save}>
        <q className={styles.words}>{spoken(expected.words)}</q>
        <fieldset className={styles.kinds}>
          <legend className={styles.legend}>{words.what}</legend>
          {expectationOutcomes.map((one) => (
            <label key={one} className={styles.kind}>
              <input type="radio" name={name} value={one} checked={outcome === one} onChange={() => setOutcome(one)} />
              {words.outcomes[one]}
            </label>
          ))}
        </fieldset>
        {outcome && outcome !== 'not_taken_up' && (
          <PlanElementPicker
            planId={planId}
            label={outcome === 'taken_up' ? words.where : words.whereElse}
            required={outcome === 'taken_up'}
            value={elementId}
            onChange={setElement}
          />
        )}
        <TextAreaField
          label={words.reasons}
          required
          autosize
          minRows={2}
          maxLength={5000}
          value={reasons}
          onChange={(event) => setReasons(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
          }}
        />
      </form>
    </Dialog>
  )
}
