import type { ReactNode } from 'react'
import styles from './score-ring.module.css'

export interface ScoreRingProps {
  /** 0 to 1. `undefined`: not computed, drawn as a dashed ring. */
  share: number | undefined
  /** The figure inside, formatted in the reader's language. */
  value: string
  title: ReactNode
  note?: ReactNode
}

const radius = 38
const length = 2 * Math.PI * radius

/** Shows a share as a ring that starts at the top, with the text next to it. */
export function ScoreRing({ share, value, title, note }: ScoreRingProps) {
  const part = share === undefined ? 0 : Math.max(0, Math.min(1, share))
  return (
    <div className={styles.line}>
      <svg viewBox="0 0 96 96" width={88} height={88} aria-hidden="true" focusable="false" className={styles.ring}>
        <circle cx={48} cy={48} r={radius} className={share === undefined ? styles.unknown : styles.track} />
        {part > 0 && (
          <circle
            cx={48}
            cy={48}
            r={radius}
            className={styles.part}
            strokeDasharray={`${part * length} ${length}`}
            strokeLinecap={part < 0.97 ? 'round' : 'butt'}
            transform="rotate(-90 48 48)"
          />
        )}
        <text x={48} y={54} textAnchor="middle" className={styles.value}>
          {value}
        </text>
      </svg>
      <div>
        <div className={styles.title}>
          <span className="visually-hidden">{value} </span>
          {title}
        </div>
        {note && <div className={styles.hint}>{note}</div>}
      </div>
    </div>
  )
}
