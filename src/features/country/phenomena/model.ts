import type { Id } from '#shared/ids.ts'
import type { CrosswalkLink, Relation } from './contract.ts'

type Link = Pick<CrosswalkLink, 'id' | 'fromId' | 'toId' | 'relation'>

export interface Meaning {
  phenomenonId: Id
  /** Whether the path contains only `same` and `renamed`. Otherwise the scope changed. */
  exact: boolean
  /** The relations on the path from the requested item. */
  relations: Relation[]
}

const sameMeaning: readonly Relation[] = ['same', 'renamed']
const reachChangingRelations: readonly Relation[] = ['widened', 'narrowed']

/**
 * Returns the equivalent items in any list. Links `same` and `renamed` are followed in both directions and give exact
 * equivalents. A wider or narrower scope gives inexact equivalents. A split, merged or moved item is a different item.
 * The item itself comes first.
 */
export function findMeanings(start: Id, links: readonly Link[]): Meaning[] {
  const found = new Map<Id, Meaning>([[start, { phenomenonId: start, exact: true, relations: [] }]])
  spread(found, links, sameMeaning)
  spread(found, links, [...sameMeaning, ...reachChangingRelations])
  return [...found.values()]
}

/** Continues from all found items over links of these relations, nearest first. */
function spread(found: Map<Id, Meaning>, links: readonly Link[], allowed: readonly Relation[]): void {
  const neighbours = new Map<Id, { to: Id; relation: Relation }[]>()
  const join = (value: Id, to: Id, relation: Relation) =>
    neighbours.set(value, [...(neighbours.get(value) ?? []), { to, relation }])
  for (const { fromId, toId, relation } of links) {
    if (toId === null || !allowed.includes(relation)) continue
    join(fromId, toId, relation)
    join(toId, fromId, mirrored(relation))
  }
  const waiting = [...found.values()]
  for (let meaning = waiting.shift(); meaning; meaning = waiting.shift())
    for (const { to, relation } of neighbours.get(meaning.phenomenonId) ?? []) {
      if (found.has(to)) continue
      const exact = meaning.exact && sameMeaning.includes(relation)
      const next = { phenomenonId: to, exact, relations: [...meaning.relations, relation] }
      found.set(to, next)
      waiting.push(next)
    }
}

const opposite: Partial<Record<Relation, Relation>> = {
  widened: 'narrowed',
  narrowed: 'widened',
  split: 'merged',
  merged: 'split',
}
/** Returns the relation in the other direction: widened becomes narrowed, split becomes merged. */
export const mirrored = (relation: Relation): Relation => opposite[relation] ?? relation

/** Returns every link on the path from an item in a direction, the nearest first. */
export function followLinks<L extends Link>(
  start: Id,
  links: readonly L[],
  side: 'before' | 'after',
): { link: L; distance: number }[] {
  const steps: { link: L; distance: number }[] = []
  const seen = new Set<Id>([start])
  let edge: Id[] = [start]
  for (let distance = 1; edge.length > 0; distance++) {
    const next: Id[] = []
    for (const link of links) {
      const [near, far] = side === 'after' ? [link.fromId, link.toId] : [link.toId, link.fromId]
      // `new` is about the item itself: there is no predecessor.
      const here =
        link.relation === 'new' ? side === 'before' && edge.includes(link.fromId) : near !== null && edge.includes(near)
      if (!here) continue
      steps.push({ link, distance })
      if (link.relation === 'new' || far === null || seen.has(far)) continue
      seen.add(far)
      next.push(far)
    }
    edge = next
  }
  return steps
}

/** Checks the target of a relation: `dropped` and `new` have none, every other relation has another item. */
export const targetFits = (link: Omit<Link, 'id'>): boolean =>
  link.relation === 'dropped' || link.relation === 'new'
    ? link.toId === null
    : link.toId !== null && link.toId !== link.fromId
