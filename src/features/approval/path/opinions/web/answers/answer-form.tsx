import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import styles from './answers.module.css'
import { PlanElementPicker } from './plan-element-picker.tsx'

/** The place in the plan to which an answer refers. */
interface Place {
  label: string
  required?: boolean
}

interface AnswerFormProps<Kind extends string> {
  planId: Id
  title: string
  description?: string | undefined
  labels: { legend: string; reasons: string; save: string; cancel: string; close: string }
  kinds: readonly Kind[]
  kindNames: Readonly<Record<Kind, string>>
  /** Undefined if that kind of answer has no place. */
  getPlace: (kind: Kind | undefined) => Place | undefined
  busy: boolean
  onSave: (answer: { kind: Kind; reasons: string; elementId: Id | null }) => void
  onClose: () => void
  /** The content that is answered. */
  children: ReactNode
}

/**
 * Form to answer a comment, point or expectation: the kind of answer, the reason and the place in the plan. It can be
 * used by keyboard only: Ctrl+Enter saves.
 */
export function AnswerForm<Kind extends string>(props: AnswerFormProps<Kind>) {
  const { planId, labels, kinds, kindNames, getPlace, busy, onSave, onClose } = props
  const form = useRef<HTMLFormElement>(null)
  const name = useId()
  const [kind, setKind] = useState<Kind>()
  const [reasons, setReasons] = useState('')
  const [elementId, setElement] = useState<Id | null>(null)
  const place = getPlace(kind)
  const isComplete = kind !== undefined && isFilledText(reasons) && (!place?.required || elementId !== null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (kind && isComplete && !busy) onSave({ kind, reasons, elementId: place ? elementId : null })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={props.title}
      description={props.description}
      closeLabel={labels.close}
      footer={
        <>
          <Button onClick={onClose}>{labels.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={!isComplete} onClick={() => form.current?.requestSubmit()}>
            {labels.save}
          </Button>
        </>
      }
    >
      <form ref={form} className={styles.form} onSubmit={save}>
        <q className={styles.text}>{props.children}</q>
        <fieldset className={styles.kinds}>
          <legend className={styles.legend}>{labels.legend}</legend>
          {kinds.map((entry) => (
            <label key={entry} className={styles.kind}>
              <input type="radio" name={name} value={entry} checked={kind === entry} onChange={() => setKind(entry)} />
              {kindNames[entry]}
            </label>
          ))}
        </fieldset>
        <TextAreaField
          label={labels.reasons}
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
        {place && (
          <PlanElementPicker
            planId={planId}
            label={place.label}
            required={place.required ?? false}
            value={elementId}
            onChange={setElement}
          />
        )}
      </form>
    </Dialog>
  )
}
