import { useQuery } from '@tanstack/react-query'
import { isOpposite } from '#features/measurement/indicators/neighbours/model.ts'
import { indicatorApi } from '#features/measurement/indicators/web/api.ts'
import styles from '#features/measurement/indicators/web/figure-card.module.css'
import type { ExpectedResult } from '../../results/contract.ts'
import { useResultMessages } from './result-messages.ts'

/**
 * Shows bordering areas where the indicator has the opposite trend (rule `displacement`, a hint): a problem that falls
 * here may have moved there. Uses the figures that the reader may read. Empty without borders or opposite trends.
 */
export function NeighbouringAreas({ result }: { result: ExpectedResult }) {
  const { messages, name } = useResultMessages()
  const { indicator, area, parts } = result
  const { data } = useQuery({
    ...indicatorApi.neighbours.listNeighbours.queryOptions({
      input: { indicator: indicator.code, areaId: area.id, parts },
    }),
    staleTime: 300_000,
  })
  const apart = (data?.neighbours ?? []).filter((neighbour) =>
    isOpposite(data?.direction ?? undefined, neighbour.direction ?? undefined),
  )
  if (apart.length === 0) return null
  return <p className={styles.hint}>{messages.neighbourTrend(apart.map((entry) => name(entry.names)).join(', '))}</p>
}
