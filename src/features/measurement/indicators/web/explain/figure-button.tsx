import type { ReactNode } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import styles from '../indicators.module.css'
import { explainMessages } from './messages/index.ts'
import { type Explained, useExplaining } from './use-explanation.ts'

/** A figure that opens the explanation. */
export function FigureButton({
  figure,
  style = 'figure',
  children,
}: {
  figure: Explained
  style?: 'figure' | 'big' | 'text'
  children: ReactNode
}) {
  const messages = useMessages(explainMessages)
  const { explain } = useExplaining()
  return (
    <button type="button" className={styles[style]} title={messages.title} onClick={() => explain(figure)}>
      {children}
    </button>
  )
}
