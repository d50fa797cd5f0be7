import { type Language, languageNames } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { TextField } from '#ui/fields.tsx'

/** Shows a field for each language. */
export function LanguageFields(props: {
  languages: readonly Language[]
  toLabel: (languageName: string) => string
  values: Names
  onChange: (values: Names) => void
}) {
  const { languages: fieldLanguages, toLabel, values, onChange } = props
  return fieldLanguages.map((language) => (
    <TextField
      key={language}
      label={toLabel(languageNames[language])}
      value={values[language] ?? ''}
      onChange={(event) => onChange({ ...values, [language]: event.target.value })}
      maxLength={300}
    />
  ))
}
