import { useQuery } from '@tanstack/react-query'
import {
  registryApi,
  SinglePicker,
  type SinglePickerProps,
  useKinds,
  useTyped,
} from '#features/country/registry/web/index.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import type { NamedArea } from './fix.ts'

/** Selects an area by code. Proposals come first; other areas are found by typing. */
export function AreaChoice({ proposals = [], ...field }: SinglePickerProps & { proposals?: readonly NamedArea[] }) {
  const typed = useTyped()
  const { name } = useLocalizedText()
  const { areaKind } = useKinds()
  const searchText = typed.query
  const query = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { query: searchText, limit: 20 } }),
    enabled: searchText !== undefined && (searchText !== '' || proposals.length === 0),
    placeholderData: (previous) => previous,
  })
  const toOption = (area: NamedArea) => ({ id: area.code, label: name(area.names), detail: areaKind(area.kind) })
  const options = (searchText === '' && proposals.length > 0 ? proposals : (query.data?.rows ?? [])).map(toOption)
  const known = [...proposals, ...(query.data?.rows ?? [])].map(toOption)
  return (
    <SinglePicker
      {...field}
      typed={typed}
      results={{ options, error: query.error, busy: query.isFetching }}
      knownOptions={known.length > 0 ? known : field.value === null ? [] : [{ id: field.value, label: field.value }]}
    />
  )
}
