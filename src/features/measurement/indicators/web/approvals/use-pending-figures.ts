import { useQueries } from '@tanstack/react-query'
import { useMay, useSession } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { indicatorApi } from '../api.ts'

/** A body of one's own for whose approval figures wait. */
export interface FiguresWaiting {
  organisationId: Id
  names: Names
  /** So many indicators and years. */
  total: number
}

/** Where figures wait for one's approval: read from the figures themselves, so that it goes by itself when it is done. */
export function useFiguresWaiting(): FiguresWaiting[] {
  const session = useSession()
  const may = useMay()
  const bodies = [...new Map(session.roles.map((one) => [one.organisationId, one])).values()].filter((one) =>
    may('figure.approve', one.organisationId),
  )
  const found = useQueries({
    queries: bodies.map(({ organisationId }) =>
      indicatorApi.approvals.listSheets.queryOptions({ input: { organisationId, most: 3 } }),
    ),
  })
  return bodies.flatMap(({ organisationId, organisationNames }, place) => {
    const total = found[place]?.data?.total ?? 0
    return total > 0 ? [{ organisationId, names: organisationNames, total }] : []
  })
}
