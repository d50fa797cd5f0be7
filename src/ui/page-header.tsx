import type { ReactNode } from 'react'
import styles from './page-header.module.css'
import { usePageTitle } from './use-page-title.ts'

export interface PageHeaderProps {
  title: ReactNode
  /** The context of the page, above the title: an owner, a trail of links. */
  eyebrow?: ReactNode
  /** An introduction of up to two sentences in the plan font: the content of the page and how to read it. */
  intro?: ReactNode
  /** Pills, a marking, a version, in a line under the title. */
  badges?: ReactNode
  /** At most a single primary action. */
  actions?: ReactNode
}

/** Shows the top of a page with the only first-level heading, which also sets the window title. */
export function PageHeader({ title, eyebrow, intro, badges, actions }: PageHeaderProps) {
  usePageTitle(title)
  return (
    <header className={styles.header}>
      <div className={styles.text}>
        {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
        <h1 className={styles.title}>{title}</h1>
        {badges && <div className={styles.badges}>{badges}</div>}
        {intro && <p className={styles.intro}>{intro}</p>}
      </div>
      {actions && (
        <div className={styles.actions} data-print="hide">
          {actions}
        </div>
      )}
    </header>
  )
}
