import { useId } from 'react'
import { Icon } from './icon.tsx'
import styles from './language-switch.module.css'

export interface LanguageSwitchProps<Code extends string> {
  /** Names the choice, in the current language. */
  label: string
  languages: readonly Code[]
  /** The name of each language in that language. */
  names: Record<Code, string>
  value: Code
  onChange: (language: Code) => void
}

/** Shows the choice of the interface language, each language named in that language. */
export function LanguageSwitch<Code extends string>(props: LanguageSwitchProps<Code>) {
  const { label, languages, names, value, onChange } = props
  const id = useId()
  return (
    <span className={styles.switch}>
      <Icon name="globe" size={14} />
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select
        id={id}
        value={value}
        className={styles.select}
        onChange={(event) => {
          const chosen = languages.find((language) => language === event.target.value)
          if (chosen) onChange(chosen)
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {names[language]}
          </option>
        ))}
      </select>
    </span>
  )
}
