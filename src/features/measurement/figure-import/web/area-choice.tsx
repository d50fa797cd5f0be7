import { useQuery } from '@tanstack/react-query'
import { OnePicker, type PickOne, registryApi, useKinds, useTyped } from '#features/country/registry/web/index.ts'
import { useReading } from '#platform/web/language.tsx'
import type { NamedArea } from './fix.ts'

/** Selects an area by code. Proposals come first; other areas are found by typing. */
export function AreaChoice({ proposals = [], ...field }: PickOne & { proposals?: readonly NamedArea[] }) {
  const typed = useTyped()
  const { name } = useReading()
  const { areaKind } = useKinds()
  const asked = typed.asked
  const found = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { words: asked, most: 20 } }),
    enabled: asked !== undefined && (asked !== '' || proposals.length === 0),
    placeholderData: (previous) => previous,
  })
  const optionOf = (area: NamedArea) => ({ id: area.code, label: name(area.names), detail: areaKind(area.kind) })
  const options = (asked === '' && proposals.length > 0 ? proposals : (found.data?.rows ?? [])).map(optionOf)
  const known = [...proposals, ...(found.data?.rows ?? [])].map(optionOf)
  return (
    <OnePicker
      {...field}
      typed={typed}
      found={{ options, error: found.error, busy: found.isFetching }}
      named={known.length > 0 ? known : field.value === null ? [] : [{ id: field.value, label: field.value }]}
    />
  )
}
