import type { Id } from '#shared/ids.ts'
import type { CrosswalkLink } from '../entities.ts'
import { findMeanings } from '../model.ts'

type Link = Pick<CrosswalkLink, 'id' | 'fromId' | 'toId' | 'relation'>

/** An item that starts or stops being equivalent to others. */
export interface ChangedMeaning {
  phenomenonId: Id
  gained: Id[]
  lost: Id[]
}

/**
 * Returns the items with a different meaning under the two sets of links, with the equivalents gained and lost. A
 * changed scope counts as both.
 */
export function changedMeanings(before: readonly Link[], after: readonly Link[]): ChangedMeaning[] {
  const ids = new Set([...before, ...after].flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId])))
  return [...ids].flatMap((phenomenonId) => {
    const [was, is] = [before, after].map(
      (links) => new Map(findMeanings(phenomenonId, links).map((meaning) => [meaning.phenomenonId, meaning.exact])),
    ) as [Map<Id, boolean>, Map<Id, boolean>]
    const gained = [...is].flatMap(([id, exact]) => (was.get(id) === exact ? [] : [id]))
    const lost = [...was].flatMap(([id, exact]) => (is.get(id) === exact ? [] : [id]))
    return gained.length + lost.length === 0 ? [] : [{ phenomenonId, gained, lost }]
  })
}

/** Returns the code of an item in the next generation: the same number with the new list's code. */
export const toNextListCode = (code: string, formerList: string, nextList: string): string =>
  `${nextList}-${code.startsWith(`${formerList}-`) ? code.slice(formerList.length + 1) : code}`

export const periodFits = (entry: { validFrom: string | null; validTo: string | null }): boolean =>
  entry.validFrom === null || entry.validTo === null || entry.validFrom < entry.validTo

/** Checks whether an item may be under another item: in the same list and without a cycle. */
export function parentFits(
  id: Id | undefined,
  parentId: Id | null,
  items: readonly { id: Id; parentId: Id | null }[],
): boolean {
  const parents = new Map(items.map((entry) => [entry.id, entry.parentId]))
  const seen = new Set<Id>()
  for (let at = parentId; at !== null; at = parents.get(at) ?? null) {
    if (at === id || !parents.has(at) || seen.has(at)) return false
    seen.add(at)
  }
  return true
}
