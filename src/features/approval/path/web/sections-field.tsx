import { useLocalizedText } from '#platform/web/language.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import type { PathStep } from '../contract.ts'
import styles from './path.module.css'

/** Field to choose all sections under decision or only some. */
export function SectionsField(props: {
  sections: NonNullable<PathStep['sections']>
  /** Null = all sections. */
  about: readonly string[] | null
  onChange: (about: readonly string[] | null) => void
  words: { about: string; whole: string; some: string }
}) {
  const { sections, about, onChange, words } = props
  const { name } = useLocalizedText()
  return (
    <>
      <SelectField
        label={words.about}
        value={about === null ? 'all' : 'some'}
        data={[
          { value: 'all', label: words.whole },
          { value: 'some', label: words.some },
        ]}
        onChange={(event) => onChange(event.currentTarget.value === 'all' ? null : [])}
      />
      {about !== null && (
        <fieldset className={styles.parts}>
          <legend className="visually-hidden">{words.about}</legend>
          {sections.map(({ code, names }) => (
            <CheckboxField
              key={code}
              label={name(names)}
              checked={about.includes(code)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...about, code] : about.filter((value) => value !== code))
              }
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
