import type { ReactNode } from 'react'
import styles from './page-header.module.css'
import { usePageTitle } from './use-page-title.ts'

export interface PageHeaderProps {
  title: ReactNode
  /** Where this page belongs, above the title: an owner, a trail of links. */
  eyebrow?: ReactNode
  /** One or two sentences in the plan's voice: what one sees here and how to read it. */
  lede?: ReactNode
  /** Pills, a marking, a version: one line under the title. */
  badges?: ReactNode
  /** At most one primary action. */
  actions?: ReactNode
}

/** The top of a page; holds its only first-level heading, after which the window is named. */
export function PageHeader({ title, eyebrow, lede, badges, actions }: PageHeaderProps) {
  usePageTitle(title)
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
        <h1 className={styles.title}>{title}</h1>
        {badges && <div className={styles.badges}>{badges}</div>}
        {lede && <p className={styles.lede}>{lede}</p>}
      </div>
      {actions && (
        <div className={styles.actions} data-print="hide">
          {actions}
        </div>
      )}
    </header>
  )
}
