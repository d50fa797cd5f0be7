import { useQuery } from '@tanstack/react-query'
import { SinglePicker, type SinglePickerProps, useTyped } from '#features/country/registry/web/index.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import { sortName } from '#shared/sort-name.ts'
import { phenomenonApi } from './api.ts'

/** Selects a phenomenon of any list by typing. The list's code distinguishes the generations. */
export function PhenomenonPicker(field: SinglePickerProps) {
  const typed = useTyped()
  const { name } = useLocalizedText()
  // At most a few hundred items, so they are loaded once and searched here.
  const all = useQuery({
    ...phenomenonApi.listPhenomena.queryOptions({ input: {} }),
    enabled: typed.query !== undefined || field.value !== null,
    staleTime: 300_000,
  })
  const named = (all.data ?? []).map((entry) => ({ id: entry.id, label: name(entry.names), detail: entry.code }))
  const texts = sortName(typed.query ?? '')
    .split(' ')
    .filter(Boolean)
  const options = named
    .filter(({ label, detail }) => {
      const text = sortName(`${label} ${detail}`)
      return texts.every((word) => text.includes(word))
    })
    .slice(0, 60)
  return (
    <SinglePicker
      {...field}
      typed={typed}
      knownOptions={named}
      results={{ options, busy: all.isFetching, error: all.error }}
    />
  )
}
