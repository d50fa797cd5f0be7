import { useMessages } from '#platform/web/language.tsx'
import { listTextLanguages } from '#shared/country-vocabulary.ts'
import { languageNames } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { DateField } from '#ui/date-field.tsx'
import { TextField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import { editorMessages } from './messages/index.ts'

/** Fields for a name in each language that the country asks. */
export function NameFields({ names, onChange }: { names: Names; onChange: (names: Names) => void }) {
  const messages = useMessages(editorMessages)
  return listTextLanguages(names).map((language) => (
    <TextField
      key={language}
      label={messages.nameIn(languageNames[language])}
      value={names[language] ?? ''}
      onChange={(event) => onChange({ ...names, [language]: event.target.value })}
      maxLength={300}
    />
  ))
}

interface Life {
  validFrom: string | null
  validTo: string | null
}

export function LifeFields({ life, onChange }: { life: Life; onChange: (life: Life) => void }) {
  const messages = useMessages(editorMessages)
  return (
    <Columns minWidth={200} gap={12} align="end" stretch>
      <DateField
        label={messages.validFrom}
        value={life.validFrom ?? ''}
        onChange={(event) => onChange({ ...life, validFrom: event.target.value || null })}
      />
      <DateField
        label={messages.validTo}
        value={life.validTo ?? ''}
        onChange={(event) => onChange({ ...life, validTo: event.target.value || null })}
      />
    </Columns>
  )
}
