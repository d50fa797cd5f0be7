import type { Id } from '#shared/ids.ts'
import type { CrosswalkLink, Relation } from './contract.ts'

type Link = Pick<CrosswalkLink, 'id' | 'fromId' | 'toId' | 'relation'>

export interface Meaning {
  phenomenonId: Id
  /** Nothing on the way but the same or another name; else the reach changed somewhere. */
  exact: boolean
  /** The relations on the way, from the asked item. */
  relations: Relation[]
}

const sameMeaning: readonly Relation[] = ['same', 'renamed']
const otherReach: readonly Relation[] = ['widened', 'narrowed']

/**
 * Items that mean the same as one, in any list: through the same and other names, in both directions and as far as they
 * lead, exact; through a wider or narrower reach not exact. What was split, merged or moved is another item. The item itself
 * is the first.
 */
export function meaningOf(start: Id, links: readonly Link[]): Meaning[] {
  const found = new Map<Id, Meaning>([[start, { phenomenonId: start, exact: true, relations: [] }]])
  spread(found, links, sameMeaning)
  spread(found, links, [...sameMeaning, ...otherReach])
  return [...found.values()]
}

/** Goes on from everything that was found, over links of these relations, nearest first. */
function spread(found: Map<Id, Meaning>, links: readonly Link[], allowed: readonly Relation[]): void {
  const neighbours = new Map<Id, { to: Id; relation: Relation }[]>()
  const join = (one: Id, to: Id, relation: Relation) =>
    neighbours.set(one, [...(neighbours.get(one) ?? []), { to, relation }])
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
/** A relation read the other way: what became wider was narrower, what was split comes together. */
export const mirrored = (relation: Relation): Relation => opposite[relation] ?? relation

/** Every link on the way from an item in one direction, the nearest first. */
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
      // "New" says of the item itself that nothing came before it.
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

/** Whether a relation says what it must: dropped and new lead nowhere, every other one to another item. */
export const targetFits = (link: Omit<Link, 'id'>): boolean =>
  link.relation === 'dropped' || link.relation === 'new'
    ? link.toId === null
    : link.toId !== null && link.toId !== link.fromId
