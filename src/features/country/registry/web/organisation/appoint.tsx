import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { Columns, Stack } from '#ui/layout.tsx'
import { registryApi } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import { SinglePicker, useTyped } from '../pickers/picker.tsx'
import { useRegistryAct } from '../use-registry-action.ts'
import { AddPerson } from './add-person.tsx'

const capacities = ['holder', 'deputy'] as const

/** Appoints a person as holder or deputy from a day on. */
export function Appoint({ functionId }: { functionId: string }) {
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const may = useMay()
  const typed = useTyped()
  const [person, setPerson] = useState<{ id: string; label: string } | null>(null)
  const [capacity, setCapacity] = useState<(typeof capacities)[number]>('holder')
  const [from, setFrom] = useState(legalToday)
  const [replaces, setReplaces] = useState(true)
  const query = useQuery({
    ...registryApi.people.listPersons.queryOptions({ input: { query: typed.query, limit: 20 } }),
    enabled: typed.query !== undefined,
    placeholderData: (previous) => previous,
  })
  const options = (query.data?.rows ?? []).map((row) => ({ id: row.id, label: row.name }))
  const appoint = useMutation(
    registryApi.functions.appointHolder.mutationOptions(useRegistryAct(() => setPerson(null))),
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (person) appoint.mutate({ functionId, personId: person.id, capacity, from, replaces })
      }}
    >
      <Stack gap={12}>
        <h3>{messages.appoint}</h3>
        <SinglePicker
          label={messages.person}
          value={person?.id ?? null}
          onChange={(id) => setPerson(options.find((option) => option.id === id) ?? null)}
          knownOptions={person ? [person] : []}
          typed={typed}
          results={{ options, busy: query.isFetching, error: query.error }}
        />
        {may('person.manage') && <AddPerson onAdded={setPerson} />}
        <Columns minWidth={190} gap={12} align="end" stretch>
          <SelectField
            label={messages.capacity}
            value={capacity}
            data={capacities.map((value) => ({ value: value, label: messages[value] }))}
            onChange={(event) => setCapacity(event.currentTarget.value as typeof capacity)}
          />
          <DateField label={common.from} value={from} onChange={(event) => setFrom(event.target.value)} required />
        </Columns>
        <CheckboxField
          label={messages.replaces}
          checked={replaces}
          onChange={(event) => setReplaces(event.currentTarget.checked)}
        />
        <div>
          <Button type="submit" variant="primary" busy={appoint.isPending} disabled={!person || !from}>
            {messages.appoint}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
