import styles from './avatar-initials.module.css'

/** Returns at most two letters: the initials of the first and the last word. */
const getInitials = (name: string): string => {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word))
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  const letters = last ? [...first].slice(0, 1).concat([...last].slice(0, 1)) : [...first].slice(0, 2)
  return letters.join('').toLocaleUpperCase()
}

export interface AvatarInitialsProps {
  /** A function, an organisation or a person. `undefined`: not assigned yet, drawn as a gap. */
  name: string | undefined
  /** The text next to it: the name, or "not assigned". */
  label: string
  /** Shows only the letters. `label` remains available to screen readers. */
  hideLabel?: boolean
}

/** Shows the responsible party: two letters in a circle, with the text next to it. */
export function AvatarInitials({ name, label, hideLabel }: AvatarInitialsProps) {
  return (
    <span className={styles.line}>
      <span className={name ? styles.circle : styles.gap} aria-hidden="true">
        {name ? getInitials(name) : '?'}
      </span>
      <span className={hideLabel ? 'visually-hidden' : name ? styles.label : styles.missing}>{label}</span>
    </span>
  )
}
