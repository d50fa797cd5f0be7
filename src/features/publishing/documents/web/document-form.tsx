import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { listTextLanguages } from '#shared/country-vocabulary.ts'
import type { Id } from '#shared/ids.ts'
import { isLanguage, type Language, languageNames } from '#shared/language.ts'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { type Rendition, renditions } from '../contract.ts'
import { documentMessages } from '../messages/index.ts'
import { mayLeaveOrganisation } from '../model.ts'
import { documentApi } from './api.ts'
import { LanguageRegimeHint } from './language-regime-hint.tsx'

export interface DocumentWish {
  language: Language
  rendition: Rendition
  checks: boolean
  comments: boolean
  questions?: boolean | undefined
  changes: boolean
  /** For the council: the working copy as a proposal instead of the version in force. */
  proposal?: boolean | undefined
  /** Undefined = the default for the edition and the plan. */
  externalView?: boolean | undefined
  /** Why the document is made in a language that the language regime does not allow. */
  courtesyReason?: string | undefined
}

interface DocumentFormProps {
  planId: Id
  options: DocumentWish
  onChange: (wish: DocumentWish) => void
}

/** Form to choose the language, edition and contents. */
export function DocumentForm({ planId, options, onChange }: DocumentFormProps) {
  const messages = useMessages(documentMessages)
  const { data } = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const marking = data?.plan.marking
  const regime = useQuery(
    documentApi.getDocumentLanguages.queryOptions({ input: { planId, rendition: options.rendition } }),
  ).data
  // In a country with one official language: that language, those of the plan, and that of the reader.
  const known = [...(data?.plan.languages ?? []), options.language].map((language) => [language, true] as const)
  const choices = listTextLanguages(Object.fromEntries(known))
  return (
    <Stack gap={14}>
      <SelectField
        label={messages.language}
        value={options.language}
        data={choices.map((value) => ({ value, label: languageNames[value] }))}
        onChange={({ currentTarget: { value } }) => {
          // A reason belongs to the language for which it was given.
          if (isLanguage(value)) onChange({ ...options, language: value, courtesyReason: undefined })
        }}
      />
      {regime && <LanguageRegimeHint languages={regime} options={options} onChange={onChange} />}
      <SelectField
        label={messages.rendition}
        value={options.rendition}
        data={renditions.map((value) => ({ value, label: messages.renditions[value] }))}
        onChange={(event) => onChange({ ...options, rendition: event.currentTarget.value as Rendition })}
      />
      <CheckboxField
        label={messages.checks}
        checked={options.checks}
        onChange={(event) => onChange({ ...options, checks: event.currentTarget.checked })}
      />
      <CheckboxField
        label={messages.comments}
        checked={options.comments}
        onChange={(event) => onChange({ ...options, comments: event.currentTarget.checked })}
      />
      <CheckboxField
        label={messages.questions}
        checked={options.questions ?? false}
        onChange={(event) => onChange({ ...options, questions: event.currentTarget.checked })}
      />
      <CheckboxField
        label={messages.changes}
        checked={options.changes}
        onChange={(event) => onChange({ ...options, changes: event.currentTarget.checked })}
      />
      {options.rendition === 'council' && (
        <CheckboxField
          label={messages.proposal}
          checked={options.proposal ?? false}
          onChange={(event) => onChange({ ...options, proposal: event.currentTarget.checked })}
        />
      )}
      {/* The other editions contain planned data and no figures. */}
      {options.rendition === 'full' && marking !== undefined && (
        <CheckboxField
          label={messages.externalView}
          checked={options.externalView ?? mayLeaveOrganisation(options.rendition, marking)}
          onChange={(event) => onChange({ ...options, externalView: event.currentTarget.checked })}
        />
      )}
    </Stack>
  )
}
