import { useQueries } from '@tanstack/react-query'
import { useMay, useSession } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { indicatorApi } from '../api.ts'

/** An organisation of the user for which figures await approval. */
export interface PendingFigures {
  organisationId: Id
  names: Names
  /** Number of indicators and years. */
  total: number
}

/**
 * Returns where figures await the user's approval. It is computed from the figures, so an item disappears when it is
 * done.
 */
export function usePendingFigures(): PendingFigures[] {
  const session = useSession()
  const may = useMay()
  const organisations = [...new Map(session.roles.map((role) => [role.organisationId, role])).values()].filter(
    (entry) => may('figure.approve', entry.organisationId),
  )
  const useQueryResults = useQueries({
    queries: organisations.map(({ organisationId }) =>
      indicatorApi.approvals.listSheets.queryOptions({ input: { organisationId, limit: 3 } }),
    ),
  })
  return organisations.flatMap(({ organisationId, organisationNames }, place) => {
    const total = useQueryResults[place]?.data?.total ?? 0
    return total > 0 ? [{ organisationId, names: organisationNames, total }] : []
  })
}
