import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export interface Phenomenon {
  id: Id
  code: string
  names: Names
  parentId: Id | null
  /** First day of the list. Empty means always. */
  listFrom: string
}

export interface Crosswalk {
  phenomena: ReadonlyMap<Id, Phenomenon>
  /** From a phenomenon of a list to the successor in a later list. */
  links: readonly { from: Id; to: Id }[]
}

/** Returns everything reachable by links in a single direction, including the start. */
function reach(start: Id, next: ReadonlyMap<Id, readonly Id[]>): Set<Id> {
  const found = new Set([start])
  for (const id of found) for (const value of next.get(id) ?? []) found.add(value)
  return found
}

/**
 * Follows the crosswalk in a single direction at a time. Directions are never mixed. Two phenomena that only share an
 * ancestor are different, and mixing would merge whole lists.
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

  /** Returns the phenomenon and the earlier and later names. */
  toNames(id: Id): ReadonlySet<Id> {
    const known = this.#cache.get(id)
    if (known) return known
    const names = new Set([...reach(id, this.#later), ...reach(id, this.#earlier)])
    this.#cache.set(id, names)
    return names
  }

  /** Returns the wider phenomena that contain this phenomenon under any name. */
  findWiderIds(id: Id): ReadonlySet<Id> {
    const wider = new Set<Id>()
    for (const name of this.toNames(id)) {
      let parent = this.#crosswalk.phenomena.get(name)?.parentId ?? null
      while (parent !== null && !wider.has(parent)) {
        for (const toName of this.toNames(parent)) wider.add(toName)
        parent = this.#crosswalk.phenomena.get(parent)?.parentId ?? null
      }
    }
    return wider
  }

  /** Checks whether an item on `upper` covers a choice on `lower`: the same phenomenon, or the wider phenomenon. */
  covers(upper: Id, lower: Id): boolean {
    return this.toNames(upper).has(lower) || this.findWiderIds(lower).has(upper)
  }

  /** Returns the newest name of a phenomenon, by which choices of several generations are counted together. */
  newestName(id: Id): Phenomenon | undefined {
    const candidates = [...reach(id, this.#later)].flatMap((value) => this.#crosswalk.phenomena.get(value) ?? [])
    return candidates.sort((a, b) => b.listFrom.localeCompare(a.listFrom) || a.code.localeCompare(b.code))[0]
  }
}
