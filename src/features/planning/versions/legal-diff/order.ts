/**
 * Those of `after` that changed places among what was there before and still is: the fewest that, taken out, leave both in the same order.
 * @param before no entry twice; nor in `after`
 */
export function movedAmong(before: readonly string[], after: readonly string[]): Set<string> {
  const rank = new Map(before.map((one, index) => [one, index]))
  const both = after.filter((one) => rank.has(one))
  // The longest run that is in the former order stays (patience sorting); the others moved.
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, one] of both.entries()) {
    const at = rank.get(one)!
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
  return new Set(both.filter((one) => !stays.has(one)))
}
