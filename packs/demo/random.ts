/** A seeded random generator. The same seed gives the same country on every machine. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** Returns an integer from `min` to `max`, both included. */
  between(min: number, max: number): number
  pick<Thing>(entries: readonly Thing[]): Thing
  /** Returns `count` different items, in their original order. */
  sample<Thing>(entries: readonly Thing[], count: number): Thing[]
  yes(probability: number): boolean
}

/**
 * Mulberry32 generator. It is small and fast, and uniform enough for a synthetic country. The text of the seed is
 * hashed to 32 bits.
 */
export function chance(seed: string): Chance {
  let state = 2166136261
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    between,
    pick: (entries) => entries[between(0, entries.length - 1)]!,
    sample: (entries, count) => {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, entries.length)) chosen.add(between(0, entries.length - 1))
      return entries.filter((_, index) => chosen.has(index))
    },
    yes: (probability) => next() < probability,
  }
}
