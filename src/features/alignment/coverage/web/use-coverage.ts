import { useQuery } from '@tanstack/react-query'
import { coverageApi } from './api.ts'
import { useCoverageFilters } from './filters.tsx'

/** Returns the matrix, the totals and the gaps of a version for the organisations that the filters select. */
export function useCoverage(versionId: string) {
  const { filters } = useCoverageFilters()
  const requested = { enabled: versionId !== '', placeholderData: <Data>(previous: Data) => previous }
  const matrix = useQuery({
    ...coverageApi.getMatrix.queryOptions({
      input: { versionId, ...filters, groupBy: 'judicial_arrondissement' },
    }),
    ...requested,
  })
  const totals = useQuery({
    ...coverageApi.getCoverageTotals.queryOptions({ input: { versionId, ...filters } }),
    ...requested,
  })
  const gaps = useQuery({
    ...coverageApi.getGaps.queryOptions({ input: { versionId, ...filters } }),
    ...requested,
  })
  return { matrix, totals, gaps }
}
