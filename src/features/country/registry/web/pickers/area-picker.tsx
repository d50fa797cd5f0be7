import { useQuery } from '@tanstack/react-query'
import { useReading } from '#platform/web/language.tsx'
import { registryApi } from '../api.ts'
import { useKinds } from '../kinds.ts'
import { useAreaNames } from '../names.ts'
import { ManyPicker, OnePicker, type PickMany, type PickOne, useTyped } from './picker.tsx'

interface Narrowed {
  /** Only areas of these kinds; by default of any kind. */
  kinds?: readonly string[]
}

/** Asked of the server with more than is shown where several kinds are kept apart here: it narrows to one kind at most. */
const most = { one: 20, several: 200 }

function useAreaSearch(kinds: readonly string[] | undefined) {
  const typed = useTyped()
  const { name } = useReading()
  const { areaKind } = useKinds()
  const several = (kinds?.length ?? 0) > 1
  const { data, error, isFetching } = useQuery({
    ...registryApi.areas.listAreas.queryOptions({
      input: { words: typed.asked, kind: several ? undefined : kinds?.[0], most: several ? most.several : most.one },
    }),
    enabled: typed.asked !== undefined,
    placeholderData: (previous) => previous,
  })
  const options = (data?.rows ?? [])
    .filter((area) => !kinds || kinds.includes(area.kind))
    .slice(0, most.one)
    .map((area) => ({ id: area.id, label: name(area.names), detail: areaKind(area.kind) }))
  return { typed, found: { options, error, busy: isFetching } }
}

/** One area of the country, found by typing. */
export function AreaPicker({ kinds, ...field }: PickOne & Narrowed) {
  const search = useAreaSearch(kinds)
  const named = useAreaNames(field.value === null ? [] : [field.value])
  return <OnePicker {...field} {...search} named={named} />
}

/** Several areas. */
export function AreasPicker({ kinds, ...field }: PickMany & Narrowed) {
  const search = useAreaSearch(kinds)
  const named = useAreaNames(field.value)
  return <ManyPicker {...field} {...search} named={named} />
}
