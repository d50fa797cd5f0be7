/** Above this count the normal approximation is accurate, and exp(-count) no longer fits a floating-point number. */
const large = 500

/** The standard normal value with 2.5 % above it. */
const z = 1.959964

/**
 * Returns the range that contains 95 % of the counts due to chance around an expected count (Poisson; exact up to 500,
 * normal approximation above). At most 2.5 % lie below and at most 2.5 % above.
 */
export function chanceRange(expected: number): [low: number, high: number] {
  if (!(expected > 0)) return [0, 0]
  if (expected > large) {
    const spread = z * Math.sqrt(expected)
    return [Math.max(0, Math.ceil(expected - spread)), Math.floor(expected + spread)]
  }
  let chance = Math.exp(-expected)
  let upTo = chance
  let count = 0
  let low = upTo > 0.025 ? 0 : undefined
  while (upTo < 0.975) {
    count += 1
    chance *= expected / count
    upTo += chance
    if (low === undefined && upTo > 0.025) low = count
  }
  return [low ?? count, count]
}

/** An area of a group, with the count and the inhabitants. */
export interface Counted {
  id: string
  count: number
  inhabitants: number
}

/**
 * Returns for each area the range of counts that chance alone explains, from the common rate of the group and the
 * area's inhabitants. A small area has a wide range.
 */
export function chanceRanges(group: readonly Counted[]): Map<string, [low: number, high: number]> {
  const counted = group.reduce((sum, entry) => sum + entry.count, 0)
  const inhabitants = group.reduce((sum, entry) => sum + entry.inhabitants, 0)
  if (inhabitants <= 0) return new Map()
  return new Map(group.map((entry) => [entry.id, chanceRange((counted / inhabitants) * entry.inhabitants)]))
}
