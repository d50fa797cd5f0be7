import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { type CommentAnswerKind, commentAnswerKinds } from '../entities.ts'
import { commentMessages } from '../messages/index.ts'
import { commentApi } from './api.ts'
import styles from './comments.module.css'
import { commentPageMessages } from './messages/index.ts'
import { useCommentFeedback } from './use-mutation-feedback.ts'

/**
 * Shows the form to answer a comment. Afterwards the focus moves to the next unanswered comment, so that all can be
 * answered by keyboard.
 */
export function AnswerForm({ commentId, onDone }: { commentId: Id; onDone?: () => void }) {
  const messages = useMessages(commentPageMessages).answer
  const { answerKinds } = useMessages(commentMessages)
  const { language } = useLocalizedText()
  const feedback = useCommentFeedback()
  const name = useId()
  const form = useRef<HTMLFormElement>(null)
  const [kind, setKind] = useState<CommentAnswerKind>()
  const [reasons, setReasons] = useState('')
  const answer = useMutation(commentApi.answerComment.mutationOptions(feedback(messages.saved)))
  const text = reasons.trim()
  const isComplete = kind === 'followed' || (kind !== undefined && text !== '')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete || !kind) return
    const next = findNextForm(form.current)
    const savedAnswer = await answer
      .mutateAsync({ id: commentId, kind, reasons: text === '' ? null : localized(language, text) })
      .catch(() => undefined)
    if (!savedAnswer) return
    onDone?.()
    next?.querySelector('input')?.focus()
  }
  return (
    <form ref={form} data-answer-form onSubmit={(event) => void save(event)}>
      <Stack gap={12}>
        <fieldset className={styles.kinds}>
          <legend className={styles.legend}>{messages.legend}</legend>
          {commentAnswerKinds.map((commentAnswerKind) => (
            <label key={commentAnswerKind} className={styles.kind}>
              <input
                type="radio"
                name={name}
                value={commentAnswerKind}
                checked={kind === commentAnswerKind}
                onChange={() => setKind(commentAnswerKind)}
              />
              {answerKinds[commentAnswerKind]}
            </label>
          ))}
        </fieldset>
        <TextAreaField
          label={kind === 'followed' ? messages.reasons : messages.reasonsRequired}
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
          <Button type="submit" size="small" variant="primary" busy={answer.isPending} disabled={!isComplete}>
            {messages.save}
          </Button>
          {onDone && (
            <Button size="small" onClick={onDone}>
              {messages.cancel}
            </Button>
          )}
        </div>
      </Stack>
    </form>
  )
}

const findNextForm = (form: HTMLFormElement | null): HTMLFormElement | undefined => {
  const all = [...document.querySelectorAll<HTMLFormElement>('[data-answer-form]')]
  return form ? all[all.indexOf(form) + 1] : undefined
}
