import { useQuery } from '@tanstack/react-query'
import { registryApi } from '#features/country/registry/web/index.ts'
import type { Id } from '#shared/ids.ts'

/** The area of which a body tells figures; undefined: it has none, and tells of everything. */
export function useBodyArea(bodyId: Id) {
  const body = useQuery({
    ...registryApi.organisations.listOrganisations.queryOptions({ input: { ids: [bodyId] } }),
    staleTime: 300_000,
  })
  const areaId = body.data?.rows[0]?.areaId ?? undefined
  const area = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { ids: areaId ? [areaId] : undefined } }),
    enabled: areaId !== undefined,
    staleTime: 300_000,
  })
  return areaId === undefined ? undefined : area.data?.rows[0]
}
