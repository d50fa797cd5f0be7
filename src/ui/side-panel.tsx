import { type ReactNode, useId } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './side-panel.module.css'

/** A page on white with a panel at its right edge; on a narrow screen the open panel lies over the page. Fills the shell's main area to its edges. */
export function SidePanelLayout({ panel, children }: { panel: ReactNode; children: ReactNode }) {
  return (
    <div className={classNames(styles.layout, panel ? styles.withPanel : undefined)}>
      <div className={styles.page}>{children}</div>
      {panel}
    </div>
  )
}

export interface SidePanelProps {
  title: ReactNode
  /** A code or kind over the title. */
  eyebrow?: ReactNode
  closeLabel: string
  onClose: () => void
  children: ReactNode
}

/** Details of what is selected, beside it: a named complement of the page. Escape inside closes it. */
export function SidePanel({ title, eyebrow, closeLabel, onClose, children }: SidePanelProps) {
  const id = useId()
  return (
    <aside
      aria-labelledby={id}
      className={styles.panel}
      onKeyDown={(event) => {
        // In a window over the page, opened from here, the key closes that window and nothing else.
        const isInWindow = (event.target as Element).closest('dialog') !== null
        if (event.key === 'Escape' && !event.defaultPrevented && !isInWindow) onClose()
      }}
    >
      <div className={styles.content}>
        {' '}
        <header className={styles.head}>
          <div>
            {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
          </div>
          <span data-print="hide">
            <IconButton label={closeLabel} icon="close" size="small" onClick={onClose} />
          </span>
        </header>
        {children}
      </div>{' '}
    </aside>
  )
}

/** A group of cards in a side panel under a small heading. */
export function SidePanelSection({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionHeading}>{heading}</h3>
      {children}
    </section>
  )
}
