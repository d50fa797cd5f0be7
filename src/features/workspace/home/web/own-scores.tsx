import { useQuery } from '@tanstack/react-query'
import { checkApi, Scores } from '#features/quality/checks/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import type { Id } from '#shared/ids.ts'

/** The four factors over the plans of one's organisation. */
export function OwnScores({ organisationId }: { organisationId: Id }) {
  const found = useQuery(checkApi.getScores.queryOptions({ input: { organisationId } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  return found.data ? <Scores scores={found.data.scores} /> : null
}
