import { type ReactNode, useId } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './side-panel.module.css'

/**
 * Shows a white page with a panel at the right edge. On a narrow screen the open panel covers the page. Fills the main
 * area of the shell.
 */
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

/** Shows details of the selected item next to it, as a named complementary region. Escape inside closes it. */
export function SidePanel({ title, eyebrow, closeLabel, onClose, children }: SidePanelProps) {
  const id = useId()
  return (
    <aside
      aria-labelledby={id}
      className={styles.panel}
      onKeyDown={(event) => {
        // In a dialog that was opened from the panel, Escape closes only the dialog.
        const isInDialog = (event.target as Element).closest('dialog') !== null
        if (event.key === 'Escape' && !event.defaultPrevented && !isInDialog) onClose()
      }}
    >
      <div className={styles.content}>
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
      </div>
    </aside>
  )
}

/** Shows a group of cards in a side panel under a small heading. */
export function SidePanelSection({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionHeading}>{heading}</h3>
      {children}
    </section>
  )
}
