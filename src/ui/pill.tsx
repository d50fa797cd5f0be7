import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './pill.module.css'
import type { Tone } from './tone.ts'

export interface PillProps {
  children: ReactNode
  tone?: Tone
  /** A small mark before the text, for example a glyph of `Icon`. */
  glyph?: ReactNode
}

/** Shows a short fact in a rounded fill: a step, a deadline, a kind. Not a button. */
export function Pill({ children, tone = 'neutral', glyph }: PillProps) {
  return (
    <span className={classNames(styles.pill, styles[tone])}>
      {glyph}
      {children}
    </span>
  )
}
