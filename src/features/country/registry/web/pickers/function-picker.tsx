import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Names } from '#shared/localized-text.ts'
import { registryApi } from '../api.ts'
import { useFunctionNames } from '../names.ts'
import { SinglePicker, type SinglePickerProps, useTyped } from './picker.tsx'
import { pickerMessages } from './picker-messages.ts'

/** Searches by organisation, function or both ("northtown planner"). Every word must occur in either name. */
function useFunctionSearch() {
  const typed = useTyped()
  const { name } = useLocalizedText()
  const { data, error, isFetching } = useQuery({
    ...registryApi.functions.findFunctions.queryOptions({ input: { query: typed.query } }),
    enabled: typed.query !== undefined,
    placeholderData: (previous) => previous,
  })
  const options = (data?.rows ?? []).map((organisationFunction) => ({
    id: organisationFunction.id,
    label: name(organisationFunction.names),
    detail: name(organisationFunction.organisationNames),
  }))
  return { typed, results: { options, error, busy: isFetching } }
}

/** A function with the organisation, as included in rows that refer to it. */
export interface NamedFunction {
  functionNames: Names
  organisationNames: Names
}

/** A search field for a single function, shown as function · organisation. */
export function FunctionPicker({
  selectedFunction,
  ...field
}: SinglePickerProps & { selectedFunction?: NamedFunction | null }) {
  const messages = useMessages(pickerMessages)
  const { name } = useLocalizedText()
  const search = useFunctionSearch()
  const nameds = useFunctionNames(field.value !== null && !selectedFunction ? [field.value] : [])
  const visible = selectedFunction
    ? `${name(selectedFunction.functionNames)} · ${name(selectedFunction.organisationNames)}`
    : ''
  return (
    <SinglePicker
      placeholder={messages.functionPlaceholder}
      {...field}
      {...search}
      knownOptions={field.value && visible ? [{ id: field.value, label: visible }] : nameds}
    />
  )
}
