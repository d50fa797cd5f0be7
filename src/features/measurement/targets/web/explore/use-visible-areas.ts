import { useQuery } from '@tanstack/react-query'
import { registryApi, useCountry } from '#features/country/registry/web/index.ts'
import { type PeerArea, sortPeers } from '#features/measurement/indicators/web/areas/peers.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import { type Choice, maxTotalAreas } from './choice.ts'

/** Returns the selected areas and those within another area, ordered by name or place, never by figures. */
export function useVisibleAreas({ areaIds, areaGroup, order }: Choice) {
  const { name } = useLocalizedText()
  const country = useCountry()
  const ids = [...new Set([...areaIds, ...(areaGroup ? [areaGroup.areaId] : [])])].toSorted()
  const query = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { ids, date: 'any', limit: 200 } }),
    enabled: ids.length > 0,
    staleTime: 300_000,
  })
  const above = query.data?.rows.find(({ id }) => id === areaGroup?.areaId)
  /** Kinds of area below it, each with the hierarchy. */
  const children = new Map<string, string>()
  for (const { code, kinds } of country.data?.hierarchies ?? []) {
    const place = above ? kinds.indexOf(above.kind) : -1
    if (place >= 0) for (const kind of kinds.slice(place + 1)) if (!children.has(kind)) children.set(kind, code)
  }
  const kind = areaGroup && (children.has(areaGroup.kind) ? areaGroup.kind : [...children.keys()].at(0))
  const inside = useQuery({
    ...registryApi.areas.listAreas.queryOptions({
      input: { withinAreaId: areaGroup?.areaId, hierarchy: kind && children.get(kind), kind, limit: maxTotalAreas },
    }),
    enabled: areaGroup !== undefined && kind !== undefined,
    staleTime: 300_000,
  })
  const chosen = (query.data?.rows ?? []).filter(({ id }) => areaIds.includes(id))
  const others = (areaGroup ? (inside.data?.rows ?? []) : []).filter(({ id }) => !areaIds.includes(id))
  const room = Math.max(0, maxTotalAreas - chosen.length)
  const areas = [...chosen, ...others.slice(0, room)].map(
    ({ id, names, population, cell }): PeerArea => ({ id, label: name(names), population, cell }),
  )
  return {
    areas: sortPeers(areas, order),
    kinds: [...children.keys()],
    kind,
    /** Number of areas within that are not shown. */
    omittedCount: areaGroup
      ? Math.max(0, (inside.data?.total ?? 0) - (inside.data?.rows.length ?? 0) + others.length - room)
      : 0,
    unknown: query.data ? areaIds.filter((id) => !chosen.some((entry) => entry.id === id)).length : 0,
    pending:
      (ids.length > 0 && query.isPending) ||
      (areaGroup !== undefined && (country.isPending || (kind !== undefined && inside.isPending))),
    error: country.error ?? query.error ?? inside.error,
    refetch: () => Promise.all([query.refetch(), inside.refetch()]),
  }
}
