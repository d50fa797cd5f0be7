import { useQuery } from '@tanstack/react-query'
import { useLocalizedText } from '#platform/web/language.tsx'
import { registryApi } from '../api.ts'
import { useKinds } from '../kinds.ts'
import { useOrganisationNames } from '../names.ts'
import { MultiPicker, type MultiPickerProps, SinglePicker, type SinglePickerProps, useTyped } from './picker.tsx'

interface Narrowed {
  /** Only organisations of these kinds. Default: any kind. */
  kinds?: readonly string[]
}

/**
 * Result limits. The server filters by a single kind at most, so more results are requested if several kinds are
 * filtered here.
 */
const limits = { single: 20, multipleKinds: 200 }

/** Searches organisations whose names contain the typed words. */
export function useOrganisationSearch(kinds?: readonly string[]) {
  const typed = useTyped()
  const { name } = useLocalizedText()
  const { organisationKind } = useKinds()
  const several = (kinds?.length ?? 0) > 1
  const { data, error, isFetching } = useQuery({
    ...registryApi.organisations.listOrganisations.queryOptions({
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
    .filter((body) => !kinds || kinds.includes(body.kind))
    .slice(0, limits.single)
    .map((body) => ({ id: body.id, label: name(body.names), detail: organisationKind(body.kind) }))
  return { typed, results: { options, error, busy: isFetching } }
}

/** A search field for a single organisation. */
export function OrganisationPicker({ kinds, ...field }: SinglePickerProps & Narrowed) {
  const search = useOrganisationSearch(kinds)
  const named = useOrganisationNames(field.value === null ? [] : [field.value])
  return <SinglePicker {...field} {...search} knownOptions={named} />
}

/** A search field for several organisations. */
export function OrganisationsPicker({ kinds, ...field }: MultiPickerProps & Narrowed) {
  const search = useOrganisationSearch(kinds)
  const named = useOrganisationNames(field.value)
  return <MultiPicker {...field} {...search} knownOptions={named} />
}
