import { type ReactNode, useId } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { useModal } from './use-modal.ts'

export interface DialogProps {
  open: boolean
  /** Called on Escape, the close button and a click outside. The owner then sets `open` to false. */
  onClose: () => void
  title: ReactNode
  closeLabel: string
  children: ReactNode
  description?: ReactNode
  /** Buttons, with the primary button last. */
  footer?: ReactNode
  size?: 'small' | 'medium' | 'large'
  role?: 'dialog' | 'alertdialog'
}

/** Shows a modal dialog. The content exists only while it is open. */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  children,
  description,
  footer,
  size = 'medium',
  role = 'dialog',
}: DialogProps) {
  const ref = useModal(open, onClose)
  const id = useId()
  return (
    <dialog
      ref={ref}
      role={role}
      className={classNames(styles.dialog, styles[size])}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
    >
      {open && (
        <div className={styles.sheet}>
          <header className={styles.head}>
            <h2 id={`${id}-title`} className={styles.title}>
              {title}
            </h2>
          </header>
          {description && (
            <p id={`${id}-description`} className={styles.description}>
              {description}
            </p>
          )}
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
          {/* Last in the page, so that the focus starts at the content. */}
          <IconButton label={closeLabel} icon="close" size="small" className={styles.close} onClick={onClose} />
        </div>
      )}
    </dialog>
  )
}
