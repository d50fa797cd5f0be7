import { useQuery } from '@tanstack/react-query'
import { registryApi } from '#features/country/registry/web/index.ts'
import type { Id } from '#shared/ids.ts'

/**
 * Returns the area for which an organisation reports figures; undefined: no limit, the organisation reports for all
 * areas.
 */
export function useOrganisationArea(organisationId: Id) {
  const body = useQuery({
    ...registryApi.organisations.listOrganisations.queryOptions({ input: { ids: [organisationId] } }),
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
