import type { ReactNode } from 'react'
import styles from './bar-list.module.css'
import { classNames } from './class-names.ts'
import { Link } from './link.tsx'

export interface Bar {
  id: string
  label: ReactNode
  /** 0 or more, in the list's one unit. */
  value: number
  /** The figure as the reader's language writes it, with its unit. */
  shown: ReactNode
  href?: string
  /** Not final yet: hatched. `provisionalLabel` says so in words. */
  provisional?: boolean
  /** The range that chance alone allows, in the unit of `value`: a grey band behind the bar. */
  range?: [low: number, high: number]
}

export interface BarListProps {
  bars: readonly Bar[]
  /** Names the list. */
  label: string
  /** The value of a full bar; by default the largest in sight. */
  max?: number
  provisionalLabel?: string
  /** `above`: words over a thin bar; `beside`: words, bar and figure on one line. */
  layout?: 'above' | 'beside'
}

/** Bars from zero with their words and figures beside them instead of a legend. */
export function BarList({ bars, label, max, provisionalLabel, layout = 'above' }: BarListProps) {
  const full = max ?? Math.max(...bars.map((bar) => Math.max(bar.value, bar.range?.[1] ?? 0)), Number.MIN_VALUE)
  const at = (value: number) => `${(Math.max(0, Math.min(value, full)) / full) * 100}%`
  return (
    <ul className={classNames(styles.list, styles[layout])} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} className={styles.item}>
          <span className={styles.label}>{bar.href ? <Link href={bar.href}>{bar.label}</Link> : bar.label}</span>
          <span className={styles.track} aria-hidden="true">
            {bar.range && (
              <span
                className={styles.range}
                style={{ left: at(bar.range[0]), width: `calc(${at(bar.range[1])} - ${at(bar.range[0])})` }}
              />
            )}
            <span
              className={classNames(styles.bar, bar.provisional && styles.provisional)}
              style={{ width: at(bar.value) }}
            />
          </span>
          <span className={styles.value}>
            {bar.shown}
            {bar.provisional && provisionalLabel && <span className="visually-hidden"> ({provisionalLabel})</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
