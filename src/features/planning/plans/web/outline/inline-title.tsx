import { useState } from 'react'
import type { Language } from '#shared/language.ts'
import styles from './plan-outline.module.css'

export interface InlineTitleProps {
  label: string
  value: string
  /** The language of the text, if it differs from the page language. */
  lang: Language | undefined
  /** `add`: Enter saves and starts the next title. `stop`: the field loses the focus. */
  onSave: (value: string, andThen: 'stop' | 'add') => void
  onCancel: () => void
}

/** A title that is edited in place. Enter saves and starts the next title, Escape cancels. */
export function InlineTitle({ label, value, lang, onSave, onCancel }: InlineTitleProps) {
  const [text, setText] = useState(value)
  const [left, setLeft] = useState(false)
  const leaveAndRun = (act: () => void) => {
    setLeft(true)
    act()
  }
  return (
    <input
      className={styles.input}
      aria-label={label}
      // biome-ignore lint/a11y/noAutofocus: the reader asked to write here
      autoFocus
      value={text}
      lang={lang}
      maxLength={1000}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => !left && onSave(text, 'stop')}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter' && !event.nativeEvent.isComposing)
          leaveAndRun(() => onSave(text, event.shiftKey ? 'stop' : 'add'))
        else if (event.key === 'Escape') {
          event.preventDefault()
          leaveAndRun(onCancel)
        }
      }}
    />
  )
}
