import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './status-badge.module.css'

/** The five status values. */
export const statuses = ['on_track', 'attention', 'off_track', 'no_update', 'not_computed'] as const
export type Status = (typeof statuses)[number]

/** Each status has a separate glyph, so that colour is never the only sign. */
export const statusGlyphs: Record<Status, IconName> = {
  on_track: 'check',
  attention: 'alert',
  off_track: 'cross',
  no_update: 'clock',
  not_computed: 'dash',
}

export interface StatusBadgeProps {
  status: Status
  /** The status in the reader's language. */
  label: string
  /** The reason: "late 41 days", "blocked". Shown next to the status, never instead of it. */
  reason?: ReactNode
}

export function StatusBadge({ status, label, reason }: StatusBadgeProps) {
  return (
    <span className={styles.line}>
      <span className={classNames(styles.badge, styles[status])}>
        <Icon name={statusGlyphs[status]} size={12} />
        {label}
      </span>
      {reason && <span className={styles.reason}>{reason}</span>}
    </span>
  )
}
