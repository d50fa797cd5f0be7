import type { ReactNode } from 'react'
import styles from './bar-list.module.css'
import { classNames } from './class-names.ts'
import { Link } from './link.tsx'

export interface Bar {
  id: string
  label: ReactNode
  /** 0 or more, in the unit of the list. */
  value: number
  /** The figure with unit, formatted in the reader's language. */
  valueLabel: ReactNode
  href?: string
  /** Provisional: hatched. `provisionalLabel` states it as text. */
  provisional?: boolean
  /** The random range, in the unit of `value`: a grey band behind the bar. */
  range?: [low: number, high: number]
}

export interface BarListProps {
  bars: readonly Bar[]
  /** Names the list. */
  label: string
  /** The value of a full bar. Default: the largest displayed value. */
  max?: number
  provisionalLabel?: string
  /** `above`: text over a thin bar. The other value puts text, bar and figure on a single line. */
  layout?: 'above' | 'aside'
}

/** Shows bars from zero, with text and figures next to them instead of a legend. */
export function BarList({ bars, label, max, provisionalLabel, layout = 'above' }: BarListProps) {
  const full = max ?? Math.max(...bars.map((bar) => Math.max(bar.value, bar.range?.[1] ?? 0)), Number.MIN_VALUE)
  const toPercentage = (value: number) => `${(Math.max(0, Math.min(value, full)) / full) * 100}%`
  return (
    <ul className={classNames(styles.list, styles[layout])} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} className={styles.item}>
          <span className={styles.label}>{bar.href ? <Link href={bar.href}>{bar.label}</Link> : bar.label}</span>
          <span className={styles.track} aria-hidden="true">
            {bar.range && (
              <span
                className={styles.range}
                style={{
                  left: toPercentage(bar.range[0]),
                  width: `calc(${toPercentage(bar.range[1])} - ${toPercentage(bar.range[0])})`,
                }}
              />
            )}
            <span
              className={classNames(styles.bar, bar.provisional && styles.provisional)}
              style={{ width: toPercentage(bar.value) }}
            />
          </span>
          <span className={styles.value}>
            {bar.valueLabel}
            {bar.provisional && provisionalLabel && <span className="visually-hidden"> ({provisionalLabel})</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
