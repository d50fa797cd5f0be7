import type { Matrix, Weighed } from '../contract.ts'
import type { Standing } from '../model.ts'

/**
 * How many of the first phenomena the capacity bears: the line stands before the first that no longer fits. One of which no hours
 * are said adds nothing. Null: the capacity is not known, or nothing is asked of it.
 */
export function carriedBy(
  { capacity, phenomena }: Pick<Matrix, 'capacity'> & { phenomena: readonly Pick<Weighed, 'phenomenonId' | 'hours'>[] },
  standings: readonly Pick<Standing, 'phenomenonId'>[],
): number | null {
  if (!capacity || phenomena.every((one) => one.hours === null)) return null
  const hours = new Map(phenomena.map((one) => [one.phenomenonId, one.hours ?? 0]))
  let sum = 0
  const first = standings.findIndex((one) => {
    sum += hours.get(one.phenomenonId) ?? 0
    return sum > capacity.left + 0.01
  })
  return first < 0 ? standings.length : first
}
