import styles from './avatar-initials.module.css'

/** At most two letters: the first of the first and of the last word. */
const initialsOf = (name: string): string => {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word))
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  const letters = last ? [...first].slice(0, 1).concat([...last].slice(0, 1)) : [...first].slice(0, 2)
  return letters.join('').toLocaleUpperCase()
}

export interface AvatarInitialsProps {
  /** A function, a body or a person. `undefined`: nobody yet, drawn as a gap. */
  name: string | undefined
  /** What is written beside it: the name, or "nobody yet". */
  label: string
  /** Draw the letters only; `label` stays for screen readers. */
  hideLabel?: boolean
}

/** Who answers for something: two letters in a circle, with the words beside it. */
export function AvatarInitials({ name, label, hideLabel }: AvatarInitialsProps) {
  return (
    <span className={styles.line}>
      <span className={name ? styles.circle : styles.gap} aria-hidden="true">
        {name ? initialsOf(name) : '?'}
      </span>
      <span className={hideLabel ? 'visually-hidden' : name ? styles.label : styles.missing}>{label}</span>
    </span>
  )
}
