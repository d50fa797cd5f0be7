import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Link } from './link.tsx'
import styles from './stat.module.css'
import type { Tone } from './tone.ts'

export interface StatProps {
  /** The figure, formatted in the reader's language. */
  value: string
  /** The subject and the base of the figure. */
  label: ReactNode
  /** The name of a score, above the figure. */
  heading?: ReactNode
  tone?: Tone
  /** 0 to 1: draws a bar from zero under the text. */
  share?: number
  /** Link to the rows behind the figure. */
  href?: string
}

/** Shows a large figure with an explanation. */
export function Stat({ value, label, heading, tone = 'neutral', share, href }: StatProps) {
  const content = (
    <>
      {heading && <span className={styles.heading}>{heading}</span>}
      <span className={classNames(styles.value, styles[tone])}>{value}</span>
      <span className={styles.label}>{label}</span>
      {share !== undefined && (
        <span className={styles.meter} aria-hidden="true">
          <span
            className={classNames(styles.bar, styles[`${tone}Bar`])}
            style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }}
          />
        </span>
      )}
    </>
  )
  return href ? (
    <Link href={href} className={classNames(styles.stat, styles.link)}>
      {content}
    </Link>
  ) : (
    <div className={styles.stat}>{content}</div>
  )
}

/** Shows statistics next to each other, as many in a row as fit. */
export function StatRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
