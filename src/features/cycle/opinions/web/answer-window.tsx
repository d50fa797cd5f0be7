import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { type Point, type PointAnswerKind, pointAnswerKinds } from '../entities.ts'
import { opinionsApi } from './api.ts'
import { opinionPageMessages } from './messages/index.ts'
import styles from './opinions.module.css'
import { PlanElementPicker } from './plan-element-picker.tsx'
import { useSettling } from './use-settling.ts'

/** A point with the body whose opinion it belongs to. */
export interface Asked {
  point: Point
  body: string
}

interface AnswerWindowProps {
  planId: Id
  asked: Asked
  /** Those that have no answer and come after it. */
  rest: readonly Asked[]
  onNext: (next: Asked | undefined) => void
  onClose: () => void
}

/** Answers one point, and then the next that has no answer, by keyboard alone: Ctrl+Enter saves. */
export function AnswerWindow({ planId, asked: { point, body }, rest, onNext, onClose }: AnswerWindowProps) {
  const words = useWords(opinionPageMessages)
  const { spoken } = useReading()
  const form = useRef<HTMLFormElement>(null)
  const name = useId()
  const [kind, setKind] = useState<PointAnswerKind>()
  const [reasons, setReasons] = useState('')
  const [elementId, setElement] = useState<Id | null>(null)
  const answer = useMutation(opinionsApi.answerPoint.mutationOptions(useSettling(words.saved, () => onNext(rest[0]))))
  const isComplete = kind !== undefined && reasons.trim().length >= 3
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (kind && isComplete && !answer.isPending)
      answer.mutate({ id: point.id, kind, reasons, elementId: kind === 'set_aside' ? null : elementId })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.answerTitle(String(point.number), body)}
      description={rest.length > 0 ? words.next(rest.length) : undefined}
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
            {rest.length > 0 ? words.saveNext : words.save}
          </Button>
        </>
      }
    >
      <form ref={form} className={styles.form} onSubmit={save}>
        <q className={styles.words}>
          {point.element && <>{spoken(point.element.title, point.element.code)}: </>}
          {point.words}
        </q>
        <fieldset className={styles.kinds}>
          <legend className={styles.legend}>{words.what}</legend>
          {pointAnswerKinds.map((one) => (
            <label key={one} className={styles.kind}>
              <input type="radio" name={name} value={one} checked={kind === one} onChange={() => setKind(one)} />
              {words.kinds[one]}
            </label>
          ))}
        </fieldset>
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
        {kind !== 'set_aside' && (
          <PlanElementPicker planId={planId} label={words.changed} value={elementId} onChange={setElement} />
        )}
      </form>
    </Dialog>
  )
}
