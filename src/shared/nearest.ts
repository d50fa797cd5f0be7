/** Returns the most similar candidate, if at most a third of the letters differ. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = word.toLowerCase()
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = computeEditDistance(wanted, candidate.toLowerCase(), least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** Returns the Levenshtein distance. Stops as soon as it cannot stay under `limit`. */
function computeEditDistance(value: string, other: string, limit: number): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= value.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = value[row - 1] === other[column - 1] ? 0 : 1
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + same))
    }
    if (Math.min(...current) >= limit) return limit
    previous = current
  }
  return previous[other.length]!
}
