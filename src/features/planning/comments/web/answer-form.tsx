import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { type RemarkAnswerKind, remarkAnswerKinds } from '../entities.ts'
import { remarkMessages } from '../messages/index.ts'
import { remarkApi } from './api.ts'
import styles from './comments.module.css'
import { remarkPageMessages } from './messages/index.ts'
import { useSettling } from './use-mutation-feedback.ts'

/**
 * Shows the form to answer a comment. Afterwards the focus moves to the next unanswered comment, so that all can be
 * answered by keyboard.
 */
export function AnswerForm({ remarkId, onDone }: { remarkId: Id; onDone?: () => void }) {
  const words = useWords(remarkPageMessages).answer
  const { answerKinds } = useWords(remarkMessages)
  const { language } = useReading()
  const settling = useSettling()
  const name = useId()
  const form = useRef<HTMLFormElement>(null)
  const [kind, setKind] = useState<RemarkAnswerKind>()
  const [reasons, setReasons] = useState('')
  const answer = useMutation(remarkApi.answerRemark.mutationOptions(settling(words.saved)))
  const said = reasons.trim()
  const complete = kind === 'followed' || (kind !== undefined && said !== '')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!complete || !kind) return
    const next = formAfter(form.current)
    const kept = await answer
      .mutateAsync({ id: remarkId, kind, reasons: said === '' ? null : localized(language, said) })
      .catch(() => undefined)
    if (!kept) return
    onDone?.()
    next?.querySelector('input')?.focus()
  }
  return (
    <form ref={form} className={styles.form} data-answer-form onSubmit={(event) => void save(event)}>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{words.legend}</legend>
        {remarkAnswerKinds.map((one) => (
          <label key={one} className={styles.kind}>
            <input type="radio" name={name} value={one} checked={kind === one} onChange={() => setKind(one)} />
            {answerKinds[one]}
          </label>
        ))}
      </fieldset>
      <TextAreaField
        label={kind === 'followed' ? words.reasons : words.reasonsRequired}
        required={kind !== 'followed'}
        value={reasons}
        onChange={(event) => setReasons(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
        }}
        autosize
        minRows={1}
        maxLength={5000}
      />
      <div className={styles.actions}>
        <Button type="submit" size="small" variant="primary" busy={answer.isPending} disabled={!complete}>
          {words.save}
        </Button>
        {onDone && (
          <Button size="small" onClick={onDone}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

const formAfter = (form: HTMLFormElement | null): HTMLFormElement | undefined => {
  const all = [...document.querySelectorAll<HTMLFormElement>('[data-answer-form]')]
  return form ? all[all.indexOf(form) + 1] : undefined
}
