import { useQuery } from '@tanstack/react-query'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Names } from '#shared/localized-text.ts'
import { registryApi } from '../api.ts'
import { useFunctionNames } from '../names.ts'
import { OnePicker, type PickOne, useTyped } from './picker.tsx'
import { pickerWords } from './words.ts'

/** Searches by organisation, function or both ("lanaken korpschef"). Every word must occur in either name. */
function useFunctionSearch() {
  const typed = useTyped()
  const { name } = useReading()
  const { data, error, isFetching } = useQuery({
    ...registryApi.functions.findFunctions.queryOptions({ input: { words: typed.asked } }),
    enabled: typed.asked !== undefined,
    placeholderData: (previous) => previous,
  })
  const options = (data?.rows ?? []).map((duty) => ({
    id: duty.id,
    label: name(duty.names),
    detail: name(duty.organisationNames),
  }))
  return { typed, found: { options, error, busy: isFetching } }
}

/** A function with the organisation, as included in rows that refer to it. */
export interface NamedFunction {
  functionNames: Names
  organisationNames: Names
}

/** A search field for a single function, shown as function · organisation. */
export function FunctionPicker({ named, ...field }: PickOne & { named?: NamedFunction | null }) {
  const words = useWords(pickerWords)
  const { name } = useReading()
  const search = useFunctionSearch()
  const asked = useFunctionNames(field.value !== null && !named ? [field.value] : [])
  const shown = named ? `${name(named.functionNames)} · ${name(named.organisationNames)}` : ''
  return (
    <OnePicker
      placeholder={words.functionPlaceholder}
      {...field}
      {...search}
      named={field.value && shown ? [{ id: field.value, label: shown }] : asked}
    />
  )
}
