/**
 * Returns the number of single-character insertions, deletions and substitutions between two words, or `limit` + 1 when
 * there are more.
 */
export function editDistance(value: string, other: string, limit: number): number {
  if (Math.abs(value.length - other.length) > limit) return limit + 1
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= value.length; i++) {
    const current = [i]
    for (let j = 1; j <= other.length; j++) {
      const substitution = previous[j - 1]! + (value[i - 1] === other[j - 1] ? 0 : 1)
      current.push(Math.min(substitution, previous[j]! + 1, current[j - 1]! + 1))
    }
    if (Math.min(...current) > limit) return limit + 1
    previous = current
  }
  return previous.at(-1)!
}

/** Returns at most three known codes closest to an unknown code, nearest first, ignoring capitals. */
export function nearestCodes(code: string, known: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(code.length / 4))
  const wanted = code.toLowerCase()
  const near: { code: string; distance: number }[] = []
  for (const value of known) {
    const distance = editDistance(wanted, value.toLowerCase(), limit)
    if (distance <= limit) near.push({ code: value, distance })
  }
  return near
    .sort((left, other) => left.distance - other.distance || (left.code < other.code ? -1 : 1))
    .slice(0, 3)
    .map((entry) => entry.code)
}

/** Maximum number of codes per file with proposals, because each is compared with every known code. */
export const maxSearched = 100

/** Caches the nearest codes of unknown codes, for the first `maxSearched` codes of a file. */
export class Proposals {
  readonly #found = new Map<string, string[]>()

  /** @param query computes the proposals; called once for each code of a table */
  getSuggestions(table: string, code: string, query: () => string[]): string[] {
    const key = `${table} ${code}`
    if (!this.#found.has(key) && this.#found.size < maxSearched) this.#found.set(key, query())
    return this.#found.get(key) ?? []
  }
}
