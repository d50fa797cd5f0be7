import { useQuery } from '@tanstack/react-query'
import { useReading } from '#platform/web/language.tsx'
import { registryApi } from '../api.ts'
import { useKinds } from '../kinds.ts'
import { useOrganisationNames } from '../names.ts'
import { ManyPicker, OnePicker, type PickMany, type PickOne, useTyped } from './picker.tsx'

interface Narrowed {
  /** Only organisations of these kinds. Default: any kind. */
  kinds?: readonly string[]
}

/**
 * Result limits. The server filters by a single kind at most, so more results are requested if several kinds are
 * filtered here.
 */
const most = { one: 20, several: 200 }

/** Searches organisations whose names contain the typed words. */
export function useOrganisationSearch(kinds?: readonly string[]) {
  const typed = useTyped()
  const { name } = useReading()
  const { organisationKind } = useKinds()
  const several = (kinds?.length ?? 0) > 1
  const { data, error, isFetching } = useQuery({
    ...registryApi.organisations.listOrganisations.queryOptions({
      input: { words: typed.asked, kind: several ? undefined : kinds?.[0], most: several ? most.several : most.one },
    }),
    enabled: typed.asked !== undefined,
    placeholderData: (previous) => previous,
  })
  const options = (data?.rows ?? [])
    .filter((body) => !kinds || kinds.includes(body.kind))
    .slice(0, most.one)
    .map((body) => ({ id: body.id, label: name(body.names), detail: organisationKind(body.kind) }))
  return { typed, found: { options, error, busy: isFetching } }
}

/** A search field for a single organisation. */
export function OrganisationPicker({ kinds, ...field }: PickOne & Narrowed) {
  const search = useOrganisationSearch(kinds)
  const named = useOrganisationNames(field.value === null ? [] : [field.value])
  return <OnePicker {...field} {...search} named={named} />
}

/** A search field for several organisations. */
export function OrganisationsPicker({ kinds, ...field }: PickMany & Narrowed) {
  const search = useOrganisationSearch(kinds)
  const named = useOrganisationNames(field.value)
  return <ManyPicker {...field} {...search} named={named} />
}
