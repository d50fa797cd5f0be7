import { useMessages } from '#platform/web/language.tsx'
import { listTextLanguages } from '#shared/country-vocabulary.ts'
import { languageNames } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { sortName } from '#shared/sort-name.ts'
import { SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import type { Competence } from '../../competences/contract.ts'
import { useCountry, useKinds } from '../kinds.ts'
import { useLevels } from '../levels.ts'
import { registryMessages } from '../messages/index.ts'
import { MultiPicker, useTyped } from '../pickers/picker.tsx'
import { competenceMessages } from './messages/index.ts'

/** The input for a power. */
export interface CompetenceDraft {
  names: Names
  level: Competence['level']
  exclusivity: Competence['exclusivity']
  basis: string
  use: Names
  organisationKinds: string[]
}

/** The fields of a power: level, exclusivity, article, organisation kinds, and names and use in five languages. */
export function CompetenceFields(props: { draft: CompetenceDraft; onChange: (draft: CompetenceDraft) => void }) {
  const { draft, onChange } = props
  const messages = useMessages(competenceMessages)
  const common = useMessages(registryMessages)
  const { levelChoices } = useLevels()
  const { organisationKind } = useKinds()
  const country = useCountry()
  const typed = useTyped()
  const kinds = (country.data?.organisationKinds ?? []).map(({ kind }) => ({ id: kind, label: organisationKind(kind) }))
  const options = kinds.filter(({ label }) => sortName(label).includes(sortName(typed.query ?? '')))
  return (
    <>
      <Columns minWidth={200} gap={12} stretch>
        <SelectField
          label={common.level}
          value={draft.level}
          data={levelChoices}
          onChange={(event) => onChange({ ...draft, level: event.currentTarget.value })}
        />
        <SelectField
          label={messages.exclusivity}
          value={draft.exclusivity}
          data={(['exclusive', 'shared'] as const).map((value) => ({ value: value, label: messages[value] }))}
          onChange={(event) =>
            onChange({ ...draft, exclusivity: event.currentTarget.value as Competence['exclusivity'] })
          }
        />
      </Columns>
      <TextField
        label={messages.basis}
        value={draft.basis}
        onChange={(event) => onChange({ ...draft, basis: event.target.value })}
        maxLength={500}
        required
      />
      <MultiPicker
        label={messages.kinds}
        value={draft.organisationKinds}
        onChange={(organisationKinds) => onChange({ ...draft, organisationKinds })}
        typed={typed}
        knownOptions={kinds}
        results={{ options, busy: country.isFetching, error: country.error }}
      />
      {listTextLanguages(draft.names).map((language) => (
        <TextField
          key={language}
          label={messages.nameIn(languageNames[language])}
          value={draft.names[language] ?? ''}
          onChange={(event) => onChange({ ...draft, names: { ...draft.names, [language]: event.target.value } })}
          maxLength={300}
        />
      ))}
      {listTextLanguages(draft.use).map((language) => (
        <TextAreaField
          key={language}
          label={messages.todayIn(languageNames[language])}
          value={draft.use[language] ?? ''}
          onChange={(event) => onChange({ ...draft, use: { ...draft.use, [language]: event.target.value } })}
          autosize
          minRows={1}
          maxLength={300}
        />
      ))}
    </>
  )
}
