import { useQuery } from '@tanstack/react-query'
import { checkApi, Scores } from '#features/quality/checks/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import type { Id } from '#shared/ids.ts'

/** Shows the four success factors for the plans of the user's organisation. */
export function OwnScores({ organisationId }: { organisationId: Id }) {
  const useQueryResult = useQuery(checkApi.getScores.queryOptions({ input: { organisationId } }))
  if (useQueryResult.error)
    return <Failure error={useQueryResult.error} onRetry={() => void useQueryResult.refetch()} />
  return useQueryResult.data ? <Scores scores={useQueryResult.data.scores} /> : null
}
