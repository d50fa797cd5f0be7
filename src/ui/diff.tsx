import { useMemo } from 'react'
import styles from './diff.module.css'
import { diffWords } from './word-diff.ts'

export interface DiffProps {
  before: string
  after: string
  /** Said aloud around what changed, since not every screen reader tells `ins` and `del`. */
  labels: { removed: string; added: string }
}

/** Two versions of one text as one: what went is struck through, what came is underlined. */
export function Diff({ before, after, labels }: DiffProps) {
  const parts = useMemo(() => diffWords(before, after), [before, after])
  return (
    <p className={styles.diff}>
      {parts.map((part, index) => {
        const key = index
        if (part.kind === 'same') return <span key={key}>{part.text}</span>
        const Change = part.kind === 'removed' ? 'del' : 'ins'
        return (
          <Change key={key} className={styles[part.kind]}>
            <span className="visually-hidden">{labels[part.kind]}: </span>
            {part.text}
          </Change>
        )
      })}
    </p>
  )
}
