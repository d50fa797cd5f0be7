import { Icon } from '#ui/icon.tsx'
import styles from './form.module.css'

/** Why an act was refused, told aloud at once; it stands above the button that was pressed. */
export function RefusalLine({ children }: { children: string }) {
  return (
    <p className={styles.refusal} role="alert">
      <Icon name="alert" size={12} /> {children}
    </p>
  )
}
