import { useQuery } from '@tanstack/react-query'
import { currentVocabulary } from '#shared/country-vocabulary.ts'
import { coverageApi } from './api.ts'
import { useCoverageFilters } from './filters.tsx'

/** Returns the matrix, the totals and the gaps of a version for the organisations that the filters select. */
export function useCoverage(versionId: string) {
  const { filters } = useCoverageFilters()
  const groupBy = currentVocabulary().alignment?.groupKind
  const queryOptions = { enabled: versionId !== '', placeholderData: <Data>(previous: Data) => previous }
  const matrix = useQuery({
    ...coverageApi.getMatrix.queryOptions({
      input: { versionId, ...filters, ...(groupBy && { groupBy }) },
    }),
    ...queryOptions,
  })
  const totals = useQuery({
    ...coverageApi.getCoverageTotals.queryOptions({ input: { versionId, ...filters } }),
    ...queryOptions,
  })
  const gaps = useQuery({
    ...coverageApi.getGaps.queryOptions({ input: { versionId, ...filters } }),
    ...queryOptions,
  })
  return { matrix, totals, gaps }
}
