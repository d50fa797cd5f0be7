import { useRef } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { type AnswerKind, answerKinds } from '#shared/element-kind.ts'
import { classNames } from '#ui/class-names.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import styles from './answer.module.css'

/** The six answers as a single choice. Tab reaches it, arrow keys move, 1 to 6 select, Enter submits the form. */
export function KindChoice(props: {
  name: string
  /** The item's name, announced by screen readers before the choice. */
  subjectName: string
  value: AnswerKind | undefined
  onChange: (kind: AnswerKind) => void
}) {
  const { name, subjectName, value, onChange } = props
  const messages = useMessages(alignmentPageMessages)
  const kinds = useMessages(alignmentPageMessages).kinds
  const group = useRef<HTMLFieldSetElement>(null)
  const choose = (kind: AnswerKind) => {
    onChange(kind)
    group.current?.querySelector<HTMLInputElement>(`input[value="${kind}"]`)?.focus()
  }
  return (
    <fieldset
      ref={group}
      className={styles.kinds}
      onKeyDown={(event) => {
        const kind = answerKinds[Number(event.key) - 1]
        if (event.altKey || event.ctrlKey || event.metaKey || !(kind || event.key === 'Enter')) return
        event.preventDefault()
        if (kind) choose(kind)
        else event.currentTarget.form?.requestSubmit()
      }}
    >
      <legend className="visually-hidden">
        {messages.answer.answerLabel}: {subjectName}. {messages.answer.keys}
      </legend>
      {answerKinds.map((kind, index) => (
        <label
          key={kind}
          className={classNames(styles.kind, value === kind && styles.chosen)}
          title={messages.kindHelp[kind]}
        >
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={kind}
            checked={value === kind}
            onChange={() => onChange(kind)}
          />
          <span className={styles.key} aria-hidden="true">
            {index + 1}
          </span>
          {kinds[kind]}
        </label>
      ))}
    </fieldset>
  )
}
