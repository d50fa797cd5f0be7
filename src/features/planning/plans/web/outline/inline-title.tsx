import { useState } from 'react'
import type { Language } from '#shared/language.ts'
import styles from './plan-outline.module.css'

export interface InlineTitleProps {
  label: string
  value: string
  /** The language of the words, where it is not the page's. */
  lang: Language | undefined
  /** `add`: Enter, which saves and begins the next one; `stop`: leaving the field. */
  onSave: (value: string, andThen: 'stop' | 'add') => void
  onCancel: () => void
}

/** A title edited where it stands. Enter saves and begins the next one, Escape leaves it as it was. */
export function InlineTitle({ label, value, lang, onSave, onCancel }: InlineTitleProps) {
  const [text, setText] = useState(value)
  const [left, setLeft] = useState(false)
  const leave = (act: () => void) => {
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
          leave(() => onSave(text, event.shiftKey ? 'stop' : 'add'))
        else if (event.key === 'Escape') {
          event.preventDefault()
          leave(onCancel)
        }
      }}
    />
  )
}
