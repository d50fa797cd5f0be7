import { useQuery } from '@tanstack/react-query'
import {
  MultiPicker,
  type MultiPickerProps,
  SinglePicker,
  type SinglePickerProps,
  useTyped,
} from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { indicatorApi } from './api.ts'
import { indicatorMessages } from './messages/index.ts'

/** Searches indicators by the typed text, and returns the names of selected indicators. */
function useIndicatorSearch(codes: readonly string[]) {
  const typed = useTyped()
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const toOptions = (rows: readonly { indicator: { code: string; definition: { names: object; kind: string } } }[]) =>
    rows.map(({ indicator }) => ({
      id: indicator.code,
      label: name(indicator.definition.names as Record<string, string>),
      detail: messages.kinds[indicator.definition.kind as keyof typeof messages.kinds],
    }))
  const query = useQuery({
    ...indicatorApi.definitions.listIndicators.queryOptions({
      input: { query: typed.query, limit: 30 },
    }),
    enabled: typed.query !== undefined,
    placeholderData: (previous) => previous,
  })
  const chosen = useQuery({
    ...indicatorApi.definitions.listIndicators.queryOptions({ input: { codes: [...codes].toSorted() } }),
    enabled: codes.length > 0,
    staleTime: 300_000,
  })
  return {
    typed,
    results: {
      options: toOptions(query.data?.rows ?? []),
      error: query.error,
      busy: query.isFetching,
    },
    knownOptions: toOptions(chosen.data?.rows ?? []),
  }
}

/** Selects an indicator by typing; the value is the code. */
export function IndicatorPicker({ excludedCode, ...field }: SinglePickerProps & { excludedCode: string }) {
  const { typed, results, knownOptions } = useIndicatorSearch(field.value === null ? [] : [field.value])
  const options = results.options.filter((option) => option.id !== excludedCode)
  return <SinglePicker {...field} typed={typed} results={{ ...results, options }} knownOptions={knownOptions} />
}

/** Selects several indicators. */
export function IndicatorsPicker(field: MultiPickerProps) {
  return <MultiPicker {...field} {...useIndicatorSearch(field.value)} />
}
