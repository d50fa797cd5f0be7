/**
 * Returns the entries of `after` that moved relative to the remaining entries of `before`. It is the smallest set that,
 * if removed, leaves both lists in the same order.
 * @param before no duplicate entries, nor in `after`
 */
export function findMoved(before: readonly string[], after: readonly string[]): Set<string> {
  const rank = new Map(before.map((value, index) => [value, index]))
  const both = after.filter((value) => rank.has(value))
  // The longest run in the previous order stays (longest increasing subsequence). The other entries moved.
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, value] of both.entries()) {
    const at = rank.get(value)!
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (rank.get(both[ends[middle]!]!)! < at) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1
    ends[low] = index
  }
  const stays = new Set<string>()
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) stays.add(both[index]!)
  return new Set(both.filter((value) => !stays.has(value)))
}
