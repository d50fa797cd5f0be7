import { useCountry } from '#features/country/registry/web/kinds.ts'
import { useMessages } from '#platform/web/language.tsx'
import { languageNames, languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { TextField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import type { DraftArea } from './draft.ts'
import { areaChangeMessages } from './messages/index.ts'

/** Fields for a name in each official language of the country. At least a single name is required. */
export function NameFields(props: {
  names: Names
  onChange: (names: Names) => void
  label: (language: string) => string
}) {
  const official = useCountry().data?.officialLanguages ?? languages
  return (
    <Columns minWidth={190} gap={12} align="start" stretch>
      {languages
        .filter((language) => official.includes(language) || props.names[language])
        .map((language) => (
          <TextField
            key={language}
            label={props.label(languageNames[language])}
            value={props.names[language] ?? ''}
            onChange={(event) => props.onChange({ ...props.names, [language]: event.target.value })}
            maxLength={300}
          />
        ))}
    </Columns>
  )
}

/** Fields for the codes and names of a new area. */
export function AreaFields({ area, onChange }: { area: DraftArea; onChange: (area: DraftArea) => void }) {
  const messages = useMessages(areaChangeMessages)
  return (
    <>
      <Columns minWidth={190} gap={12} align="start" stretch>
        <TextField
          label={messages.code}
          description={messages.codeHint}
          value={area.code}
          onChange={(event) => onChange({ ...area, code: event.target.value })}
          maxLength={80}
          required
        />
        <TextField
          label={messages.officialCode}
          description={messages.officialCodeHint}
          value={area.officialCode}
          onChange={(event) => onChange({ ...area, officialCode: event.target.value })}
          maxLength={40}
        />
      </Columns>
      <NameFields names={area.names} onChange={(names) => onChange({ ...area, names })} label={messages.nameIn} />
    </>
  )
}
