import { useQuery } from '@tanstack/react-query'
import { checkApi, Scores } from '#features/quality/checks/web/index.ts'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'

/** Shows the four success factors for the plans of the user's organisation. */
export function OwnScores({ organisationId }: { organisationId: Id }) {
  const query = useQuery(checkApi.getScores.queryOptions({ input: { organisationId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {({ scores }) => <Scores scores={scores} />}
    </QueryView>
  )
}
