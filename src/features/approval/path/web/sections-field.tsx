import { useLocalizedText } from '#platform/web/language.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import type { PathStep } from '../contract.ts'
import styles from './path.module.css'

/** Field to choose all sections under decision or only some. */
export function SectionsField(props: {
  sections: NonNullable<PathStep['sections']>
  /** Null = all sections. */
  sectionCodes: readonly string[] | null
  onChange: (about: readonly string[] | null) => void
  labels: { label: string; whole: string; someSections: string }
}) {
  const { sections, sectionCodes, onChange, labels } = props
  const { name } = useLocalizedText()
  return (
    <>
      <SelectField
        label={labels.label}
        value={sectionCodes === null ? 'all' : 'some'}
        data={[
          { value: 'all', label: labels.whole },
          { value: 'some', label: labels.someSections },
        ]}
        onChange={(event) => onChange(event.currentTarget.value === 'all' ? null : [])}
      />
      {sectionCodes !== null && (
        <fieldset className={styles.parts}>
          <legend className="visually-hidden">{labels.label}</legend>
          {sections.map(({ code, names }) => (
            <CheckboxField
              key={code}
              label={name(names)}
              checked={sectionCodes.includes(code)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...sectionCodes, code]
                    : sectionCodes.filter((value) => value !== code),
                )
              }
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
