import { useQuery } from '@tanstack/react-query'
import { registryApi, useCountry } from '#features/country/registry/web/index.ts'
import { useSession } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'

/** Returns the kinds of area of the main hierarchy from the country down, and the kind on the hexagon map. */
export function useLevels() {
  const country = useCountry()
  const main = country.data?.hierarchies.find((hierarchy) => hierarchy.main) ?? country.data?.hierarchies[0]
  return {
    ...country,
    hierarchy: main?.code ?? '',
    kinds: main?.kinds ?? [],
    cellKind: main?.mapKind ?? main?.kinds.at(-2),
  }
}

/** Returns the area of the reader's organisation, or the country when there is none. Undefined while loading. */
export function useOwnArea(): { areaId: Id | undefined; error: unknown } {
  const session = useSession()
  const organisationId = session.roles[0]?.organisationId
  const levels = useLevels()
  const body = useQuery({
    ...registryApi.organisations.listOrganisations.queryOptions({
      input: { ids: organisationId ? [organisationId] : undefined },
    }),
    enabled: organisationId !== undefined,
    staleTime: 300_000,
  })
  const own = body.data?.rows[0]?.areaId ?? undefined
  const top = levels.kinds[0]
  const country = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { kind: top, limit: 1 } }),
    enabled: top !== undefined && own === undefined && (organisationId === undefined || body.isSuccess),
    staleTime: 300_000,
  })
  return { areaId: own ?? country.data?.rows[0]?.id, error: body.error ?? levels.error ?? country.error }
}
