import { generateNKeysBetween } from 'fractional-indexing'

/**
 * Returns fractional position keys for siblings in a given order. Keys already in order are kept and the fewest
 * possible change, so that an import without changes writes no rows. `undefined` = new among these siblings.
 */
export function assignPositions(known: readonly (string | undefined)[]): string[] {
  const stays = findLongestIncreasing(known)
  const positions: string[] = []
  let lower: string | null = null
  for (let start = 0; start < known.length; ) {
    let end = start
    while (end < known.length && !stays.has(end)) end += 1
    const upper: string | null = known[end] ?? null
    positions.push(...generateNKeysBetween(lower, end < known.length ? upper : null, end - start))
    if (end < known.length) positions.push(upper!)
    lower = positions.at(-1) ?? null
    start = end + 1
  }
  return positions
}

/** Returns the indexes of a longest strictly increasing subsequence of the known keys. */
function findLongestIncreasing(keys: readonly (string | undefined)[]): Set<number> {
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  keys.forEach((key, index) => {
    if (key === undefined) return
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (keys[ends[middle]!]! < key) low = middle + 1
      else high = middle
    }
    before.set(index, ends[low - 1])
    ends[low] = index
  })
  const row = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) row.add(index)
  return row
}
