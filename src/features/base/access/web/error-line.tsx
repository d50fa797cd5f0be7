import { Icon } from '#ui/icon.tsx'
import styles from './form.module.css'

/** Shows why an action was rejected, and announces it immediately to screen readers. It is above the pressed button. */
export function ErrorLine({ children }: { children: string }) {
  return (
    <p className={styles.refusal} role="alert">
      <Icon name="alert" size={12} /> {children}
    </p>
  )
}
