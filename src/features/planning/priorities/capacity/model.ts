import type { PriorityMatrix, RankedPhenomenon } from '../contract.ts'
import type { PhenomenonRank } from '../model.ts'

/**
 * Returns how many of the first phenomena fit the capacity. The line is before the first phenomenon that does not fit.
 * A phenomenon without hours adds none. Null: the capacity is not known, or no hours are requested.
 */
export function countCoveredPriorities(
  {
    capacity,
    phenomena,
  }: Pick<PriorityMatrix, 'capacity'> & { phenomena: readonly Pick<RankedPhenomenon, 'phenomenonId' | 'hours'>[] },
  standings: readonly Pick<PhenomenonRank, 'phenomenonId'>[],
): number | null {
  if (!capacity || phenomena.every((phenomenon) => phenomenon.hours === null)) return null
  const hours = new Map(phenomena.map((phenomenon) => [phenomenon.phenomenonId, phenomenon.hours ?? 0]))
  let sum = 0
  const first = standings.findIndex((rank) => {
    sum += hours.get(rank.phenomenonId) ?? 0
    return sum > capacity.remaining + 0.01
  })
  return first < 0 ? standings.length : first
}
