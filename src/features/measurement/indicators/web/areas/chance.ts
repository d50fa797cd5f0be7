/** Above this a count is as good as normally spread, and e to the power of it no longer fits a number. */
const large = 500

/** The standard normal value that 2.5 % lie above. */
const z = 1.959964

/**
 * Between which counts 95 of 100 counts lie that come about by chance alone around an expected one (Poisson; exact up to 500, above it
 * by the normal curve). At most 2.5 % lie below, and at most 2.5 % above.
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

/** One area of a group: how many were counted, and among how many inhabitants. */
export interface Counted {
  id: string
  count: number
  inhabitants: number
}

/**
 * Where each area would lie if only chance set it apart from its group: around the rate of all together, by its own inhabitants, as
 * counts. A small area has a wide range.
 */
export function chanceRanges(group: readonly Counted[]): Map<string, [low: number, high: number]> {
  const counted = group.reduce((sum, one) => sum + one.count, 0)
  const inhabitants = group.reduce((sum, one) => sum + one.inhabitants, 0)
  if (inhabitants <= 0) return new Map()
  return new Map(group.map((one) => [one.id, chanceRange((counted / inhabitants) * one.inhabitants)]))
}
