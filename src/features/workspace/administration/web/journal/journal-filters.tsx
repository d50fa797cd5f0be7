import { useQuery } from '@tanstack/react-query'
import { registryApi, SinglePicker, useTyped } from '#features/country/registry/web/index.ts'
import type { Entry } from '#platform/journal/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { getLocale } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import type { ComboboxOption } from '#ui/combobox.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField } from '#ui/fields.tsx'
import styles from '../administration.module.css'
import { journalApi, searchApi } from './api.ts'
import { useEntryMessages, useProcedureNames } from './entry-messages.ts'
import { journalMessages } from './messages/index.ts'
import type { JournalFilter } from './use-journal-filter.ts'

interface Choice {
  value: Id | undefined
  knownOptions: readonly ComboboxOption[]
  onChange: (id: string) => void
}

/** Filters by date, person, action and subject. The loaded entries supply names for ids in the address. */
export function JournalFilters({ filter, entries }: { filter: JournalFilter; entries: readonly Entry[] }) {
  const messages = useMessages(journalMessages)
  const { language } = useLocalizedText()
  const acts = Object.entries(useProcedureNames())
    .map(([value, label]) => ({ value, label }))
    .sort((left, other) => left.label.localeCompare(other.label, getLocale(language)))
  return (
    <search aria-label={messages.filters} className={styles.filters} data-print="hide">
      <DateField
        label={messages.from}
        value={filter.from}
        max={filter.to || undefined}
        onChange={(event) => filter.setFrom(event.target.value)}
      />
      <DateField
        label={messages.to}
        value={filter.to}
        min={filter.from || undefined}
        onChange={(event) => filter.setTo(event.target.value)}
      />
      <ActorFilter
        value={filter.input.personId}
        knownOptions={entries.flatMap(({ person }) => (person ? { id: person.id, label: person.name ?? '' } : []))}
        onChange={filter.setPerson}
      />
      <SelectField
        label={messages.act}
        value={filter.input.procedure ?? ''}
        data={[{ value: '', label: messages.allActs }, ...acts]}
        onChange={(event) => filter.setProcedure(event.currentTarget.value)}
      />
      <SubjectFilter value={filter.input.subjectId} onChange={filter.setSubject} />
      {filter.isSet && (
        <div>
          <Button variant="quiet" icon="close" onClick={filter.clear}>
            {messages.clear}
          </Button>
        </div>
      )}
    </search>
  )
}

function ActorFilter({ value, knownOptions, onChange }: Choice) {
  const messages = useMessages(journalMessages)
  const typed = useTyped()
  const query = useQuery({
    ...registryApi.people.listPersons.queryOptions({ input: { query: typed.query, limit: 20 } }),
    enabled: typed.query !== undefined,
    placeholderData: (previous) => previous,
  })
  const options = (query.data?.rows ?? []).map((row) => ({ id: row.id, label: row.name }))
  return (
    <SinglePicker
      label={messages.person}
      value={value ?? null}
      onChange={(id) => onChange(id ?? '')}
      knownOptions={knownOptions}
      typed={typed}
      results={{ options, busy: query.isFetching, error: query.error }}
    />
  )
}

/** Finds plans and their content, organisations and areas by text. */
function SubjectFilter({ value, onChange }: Omit<Choice, 'knownOptions'>) {
  const messages = useMessages(journalMessages)
  const toText = useEntryMessages()
  const { language } = useLocalizedText()
  const typed = useTyped()
  const query = useQuery({
    ...searchApi.suggestTerms.queryOptions({ input: { query: typed.query ?? '', language, limit: 20 } }),
    enabled: (typed.query?.length ?? 0) > 1,
    placeholderData: (previous) => previous,
  })
  // The request for a plan includes the content, so the first entry may be about an element. The plan's own name is
  // therefore loaded separately.
  const first = useQuery({
    ...journalApi.listEntries.queryOptions({ input: { subjectId: value, limit: 200 } }),
    enabled: value !== undefined,
  })
  const named = (first.data?.rows ?? []).flatMap(({ subject }) =>
    subject !== null && subject.id === value ? { id: subject.id, label: toText.title(subject) } : [],
  )
  const options = (query.data ?? []).map((hit) => ({
    id: hit.id,
    label: hit.title,
    lang: hit.language === language ? undefined : hit.language,
    detail: messages.subjects[hit.kind],
  }))
  return (
    <SinglePicker
      label={messages.subject}
      value={value ?? null}
      onChange={(id) => onChange(id ?? '')}
      knownOptions={named}
      typed={typed}
      results={{ options, busy: query.isFetching, error: query.error }}
    />
  )
}
