import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export interface Phenomenon {
  id: Id
  code: string
  names: Names
  parentId: Id | null
  /** First day of its list; empty = always. */
  since: string
}

export interface Crosswalk {
  phenomena: ReadonlyMap<Id, Phenomenon>
  /** From an item of one generation to what it became in a later one. */
  links: readonly { from: Id; to: Id }[]
}

/** Everything that is reached by following links in one direction, the start included. */
function reach(start: Id, next: ReadonlyMap<Id, readonly Id[]>): Set<Id> {
  const found = new Set([start])
  for (const id of found) for (const one of next.get(id) ?? []) found.add(one)
  return found
}

/**
 * Reads the crosswalk in one direction at a time. Forward and backward are never mixed: two phenomena that only share an
 * ancestor are different things, and mixing would join whole generations into one.
 */
export class PhenomenonFamilies {
  readonly #crosswalk: Crosswalk
  readonly #later: ReadonlyMap<Id, readonly Id[]>
  readonly #earlier: ReadonlyMap<Id, readonly Id[]>
  readonly #cache = new Map<Id, ReadonlySet<Id>>()

  constructor(crosswalk: Crosswalk) {
    this.#crosswalk = crosswalk
    const group = (from: 'from' | 'to', to: 'from' | 'to') => {
      const map = new Map<Id, Id[]>()
      for (const link of crosswalk.links) map.set(link[from], [...(map.get(link[from]) ?? []), link[to]])
      return map
    }
    this.#later = group('from', 'to')
    this.#earlier = group('to', 'from')
  }

  /** The same thing under its earlier and later names, itself included. */
  namesOf(id: Id): ReadonlySet<Id> {
    const known = this.#cache.get(id)
    if (known) return known
    const names = new Set([...reach(id, this.#later), ...reach(id, this.#earlier)])
    this.#cache.set(id, names)
    return names
  }

  /** The wider phenomena of which this one, under any of its names, is a part. */
  widerOf(id: Id): ReadonlySet<Id> {
    const wider = new Set<Id>()
    for (const name of this.namesOf(id)) {
      let parent = this.#crosswalk.phenomena.get(name)?.parentId ?? null
      while (parent !== null && !wider.has(parent)) {
        for (const one of this.namesOf(parent)) wider.add(one)
        parent = this.#crosswalk.phenomena.get(parent)?.parentId ?? null
      }
    }
    return wider
  }

  /** Whether an item on `upper` covers a choice on `lower`: the same, or the wider one. */
  covers(upper: Id, lower: Id): boolean {
    return this.namesOf(upper).has(lower) || this.widerOf(lower).has(upper)
  }

  /** The newest name of a phenomenon, by which choices of several generations are counted together. */
  newestName(id: Id): Phenomenon | undefined {
    const candidates = [...reach(id, this.#later)].flatMap((one) => this.#crosswalk.phenomena.get(one) ?? [])
    return candidates.sort((a, b) => b.since.localeCompare(a.since) || a.code.localeCompare(b.code))[0]
  }
}
