import { useQuery } from '@tanstack/react-query'
import type { Definition } from '#features/measurement/indicators/entities.ts'
import { indicatorApi } from '#features/measurement/indicators/web/api.ts'

/** Returns the definitions of indicators by code, without those that are still loading. */
export function useDefinitions(codes: readonly string[]): ReadonlyMap<string, Definition> {
  const { data } = useQuery({
    ...indicatorApi.definitions.listIndicators.queryOptions({ input: { codes: [...codes].toSorted(), limit: 200 } }),
    enabled: codes.length > 0,
    staleTime: 300_000,
  })
  return new Map(data?.rows.map(({ indicator }) => [indicator.code, indicator.definition]))
}
