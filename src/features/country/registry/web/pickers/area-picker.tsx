import { useQuery } from '@tanstack/react-query'
import { useLocalizedText } from '#platform/web/language.tsx'
import { registryApi } from '../api.ts'
import { useKinds } from '../kinds.ts'
import { useAreaNames } from '../names.ts'
import { MultiPicker, type MultiPickerProps, SinglePicker, type SinglePickerProps, useTyped } from './picker.tsx'

interface Narrowed {
  /** Only areas of these kinds. Default: any kind. */
  kinds?: readonly string[]
}

/**
 * Result limits. The server filters by a single kind at most, so more results are requested if several kinds are
 * filtered here.
 */
const limits = { single: 20, multipleKinds: 200 }

function useAreaSearch(kinds: readonly string[] | undefined) {
  const typed = useTyped()
  const { name } = useLocalizedText()
  const { areaKind } = useKinds()
  const several = (kinds?.length ?? 0) > 1
  const { data, error, isFetching } = useQuery({
    ...registryApi.areas.listAreas.queryOptions({
      input: {
        query: typed.query,
        kind: several ? undefined : kinds?.[0],
        limit: several ? limits.multipleKinds : limits.single,
      },
    }),
    enabled: typed.query !== undefined,
    placeholderData: (previous) => previous,
  })
  const options = (data?.rows ?? [])
    .filter((area) => !kinds || kinds.includes(area.kind))
    .slice(0, limits.single)
    .map((area) => ({ id: area.id, label: name(area.names), detail: areaKind(area.kind) }))
  return { typed, results: { options, error, busy: isFetching } }
}

/** A search field for a single area of the country. */
export function AreaPicker({ kinds, ...field }: SinglePickerProps & Narrowed) {
  const search = useAreaSearch(kinds)
  const named = useAreaNames(field.value === null ? [] : [field.value])
  return <SinglePicker {...field} {...search} knownOptions={named} />
}

/** A search field for several areas. */
export function AreasPicker({ kinds, ...field }: MultiPickerProps & Narrowed) {
  const search = useAreaSearch(kinds)
  const named = useAreaNames(field.value)
  return <MultiPicker {...field} {...search} knownOptions={named} />
}
