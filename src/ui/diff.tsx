import { useMemo } from 'react'
import { diffWords } from '#shared/word-diff.ts'
import styles from './diff.module.css'

export interface DiffProps {
  before: string
  after: string
  /** The language of both texts, when it differs from the page language. */
  lang?: string | undefined
  /** Two names instead of two versions of a text. Each is shown as a whole. */
  isWhole?: boolean
  /** Announced around changes, because not every screen reader announces `ins` and `del`. */
  labels: { removed: string; added: string }
}

/** Shows two versions of a text combined: deleted text is struck through, inserted text is underlined. */
export function Diff({ before, after, lang, isWhole, labels }: DiffProps) {
  const parts = useMemo(() => (isWhole ? diffWhole(before, after) : diffWords(before, after)), [before, after, isWhole])
  return (
    <p className={styles.diff} lang={lang}>
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

function diffWhole(before: string, after: string): ReturnType<typeof diffWords> {
  if (before === after) return [{ kind: 'same', text: before }]
  return [
    ...(before === '' ? [] : [{ kind: 'removed' as const, text: before }]),
    ...(before === '' || after === '' ? [] : [{ kind: 'same' as const, text: ' ' }]),
    ...(after === '' ? [] : [{ kind: 'added' as const, text: after }]),
  ]
}
