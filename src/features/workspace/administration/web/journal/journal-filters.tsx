import { useQuery } from '@tanstack/react-query'
import { OnePicker, registryApi, useTyped } from '#features/country/registry/web/index.ts'
import type { Entry } from '#platform/journal/contract.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { localeOf } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import type { ComboboxOption } from '#ui/combobox.tsx'
import { DateField, SelectField } from '#ui/fields.tsx'
import styles from '../administration.module.css'
import { journalApi, searchApi } from './api.ts'
import { useEntryWords } from './entry-messages.ts'
import { journalMessages } from './messages/index.ts'
import type { JournalFilter } from './use-journal-filter.ts'

interface Choice {
  value: Id | undefined
  named: readonly ComboboxOption[]
  onChange: (id: string) => void
}

/** Filters by date, person, action and subject. The loaded entries supply names for ids in the address. */
export function JournalFilters({ filter, entries }: { filter: JournalFilter; entries: readonly Entry[] }) {
  const words = useWords(journalMessages)
  const { language } = useReading()
  const acts = Object.entries(words.acts)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, localeOf(language)))
  return (
    <search aria-label={words.filters} className={styles.filters} data-print="hide">
      <DateField
        label={words.from}
        value={filter.from}
        max={filter.to || undefined}
        onChange={(event) => filter.setFrom(event.target.value)}
      />
      <DateField
        label={words.to}
        value={filter.to}
        min={filter.from || undefined}
        onChange={(event) => filter.setTo(event.target.value)}
      />
      <Who
        value={filter.input.personId}
        named={entries.flatMap(({ person }) => (person ? { id: person.id, label: person.name ?? '' } : []))}
        onChange={filter.setPerson}
      />
      <SelectField
        label={words.act}
        value={filter.input.procedure ?? ''}
        data={[{ value: '', label: words.allActs }, ...acts]}
        onChange={(event) => filter.setProcedure(event.currentTarget.value)}
      />
      <About value={filter.input.subjectId} onChange={filter.setSubject} />
      {filter.isSet && (
        <div>
          <Button variant="quiet" icon="close" onClick={filter.clear}>
            {words.clear}
          </Button>
        </div>
      )}
    </search>
  )
}

function Who({ value, named, onChange }: Choice) {
  const words = useWords(journalMessages)
  const typed = useTyped()
  const found = useQuery({
    ...registryApi.people.listPersons.queryOptions({ input: { words: typed.asked, most: 20 } }),
    enabled: typed.asked !== undefined,
    placeholderData: (previous) => previous,
  })
  const options = (found.data?.rows ?? []).map((one) => ({ id: one.id, label: one.name }))
  return (
    <OnePicker
      label={words.person}
      value={value ?? null}
      onChange={(id) => onChange(id ?? '')}
      named={named}
      typed={typed}
      found={{ options, busy: found.isFetching, error: found.error }}
    />
  )
}

/** Finds plans and their content, organisations and areas by text. */
function About({ value, onChange }: Omit<Choice, 'named'>) {
  const words = useWords(journalMessages)
  const say = useEntryWords()
  const { language } = useReading()
  const typed = useTyped()
  const found = useQuery({
    ...searchApi.findWords.queryOptions({ input: { words: typed.asked ?? '', language, most: 20 } }),
    enabled: (typed.asked?.length ?? 0) > 1,
    placeholderData: (previous) => previous,
  })
  // The request for a plan includes the content, so the first entry may be about an element. The plan's own name is
  // therefore loaded separately.
  const first = useQuery({
    ...journalApi.listEntries.queryOptions({ input: { subjectId: value, most: 200 } }),
    enabled: value !== undefined,
  })
  const named = (first.data?.rows ?? []).flatMap(({ subject }) =>
    subject !== null && subject.id === value ? { id: subject.id, label: say.called(subject) } : [],
  )
  const options = (found.data ?? []).map((hit) => ({
    id: hit.id,
    label: hit.title,
    lang: hit.language === language ? undefined : hit.language,
    detail: words.subjects[hit.kind],
  }))
  return (
    <OnePicker
      label={words.subject}
      value={value ?? null}
      onChange={(id) => onChange(id ?? '')}
      named={named}
      typed={typed}
      found={{ options, busy: found.isFetching, error: found.error }}
    />
  )
}
