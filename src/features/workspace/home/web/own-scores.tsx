import { useQuery } from '@tanstack/react-query'
import { checkApi, Scores } from '#features/quality/checks/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import type { Id } from '#shared/ids.ts'

/** Shows the four success factors for the plans of the user's organisation. */
export function OwnScores({ organisationId }: { organisationId: Id }) {
  const found = useQuery(checkApi.getScores.queryOptions({ input: { organisationId } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  return found.data ? <Scores scores={found.data.scores} /> : null
}
