/** A sum of unknowns that a reader received: the keys of the terms. */
export type Sum = readonly string[]

/** Large enough that a row does not become zero by accident. */
const prime = 2_147_483_629n

const inverse = (value: bigint): bigint => {
  let [power, base, result] = [prime - 2n, value % prime, 1n]
  for (; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}

/** Determines what follows from known sums: every linear combination of them. Exact, by elimination. */
export class Reckoning {
  readonly #place = new Map<string, number>()
  readonly #rows = new Map<number, Map<number, bigint>>()

  /** Adds a known sum. */
  learn(sum: Sum, minus: Sum = []): void {
    const rest = this.#reduced(sum, minus)
    const [lead] = [...rest.keys()].toSorted((left, other) => left - other)
    if (lead === undefined) return
    const factor = inverse(rest.get(lead)!)
    this.#rows.set(lead, new Map([...rest].map(([place, value]) => [place, (value * factor) % prime])))
  }

  /** Checks whether a sum follows from the known sums. */
  canDerive(sum: Sum): boolean {
    return this.#reduced(sum, []).size === 0
  }

  #reduced(sum: Sum, minus: Sum): Map<number, bigint> {
    const row = new Map<number, bigint>()
    const add = (place: number, value: bigint) => {
      const now = ((((row.get(place) ?? 0n) + value) % prime) + prime) % prime
      if (now === 0n) row.delete(place)
      else row.set(place, now)
    }
    const getPlaceNumber = (key: string) => {
      if (!this.#place.has(key)) this.#place.set(key, this.#place.size)
      return this.#place.get(key)!
    }
    for (const key of sum) add(getPlaceNumber(key), 1n)
    for (const key of minus) add(getPlaceNumber(key), -1n)
    for (let from = -1; ; ) {
      const next = [...row.keys()].filter((place) => place > from && this.#rows.has(place)).toSorted((a, b) => a - b)[0]
      if (next === undefined) return row
      const factor = row.get(next)!
      for (const [place, value] of this.#rows.get(next)!) add(place, -factor * value)
      from = next
    }
  }
}
