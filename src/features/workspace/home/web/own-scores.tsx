import { useQuery } from '@tanstack/react-query'
import { checkApi, Scores } from '#features/quality/checks/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import type { Id } from '#shared/ids.ts'

/** Shows the four success factors for the plans of the user's organisation. */
export function OwnScores({ organisationId }: { organisationId: Id }) {
  const query = useQuery(checkApi.getScores.queryOptions({ input: { organisationId } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  return query.data ? <Scores scores={query.data.scores} /> : null
}
