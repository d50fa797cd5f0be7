import type { Id } from '#shared/ids.ts'
import type { ComparedRow, CrosswalkLink, Outcome, Phenomenon, Relation } from '../contract.ts'
import { findMeanings, mirrored } from '../model.ts'

type Item = Pick<Phenomenon, 'id'>
type Link = Pick<CrosswalkLink, 'id' | 'fromId' | 'toId' | 'relation' | 'author' | 'note'>

/**
 * Combines several relations into a single outcome. Renaming alone is not a change. Two different kinds of change give
 * `changed`.
 */
export function computeOutcome(relations: readonly Relation[]): Outcome {
  const changes = [...new Set(relations.filter((relation) => relation !== 'same' && relation !== 'renamed'))]
  if (changes.length === 0) return relations.includes('renamed') ? 'renamed' : 'same'
  return changes.length === 1 ? changes[0]! : 'changed'
}

/**
 * Compares every item of a list with the other list, by direct links if there are any, otherwise through intermediate
 * lists. Such a path goes only forwards or only backwards in time, because the origin of a split has other parts too.
 * Links of equal meaning may be followed in both directions.
 */
export function compareItems(from: readonly Item[], to: readonly Item[], links: readonly Link[]): ComparedRow[] {
  const targets = new Set(to.map(({ id }) => id))
  const reached = new Set<Id>()
  const rows = from.flatMap(({ id }): ComparedRow[] => {
    const found = compareDirectly(id, targets, links)
    const rows = found.length > 0 ? found : listIndirectRows(id, targets, links)
    for (const { toId } of rows) if (toId !== null) reached.add(toId)
    return rows.length > 0 ? rows : [toSingleRow(id, 'from', 'dropped', links)]
  })
  const rest = to.filter(({ id }) => !reached.has(id))
  return [...rows, ...rest.map(({ id }) => toSingleRow(id, 'to', 'new', links))]
}

function compareDirectly(id: Id, targets: ReadonlySet<Id>, links: readonly Link[]): ComparedRow[] {
  return links.flatMap(({ fromId, toId, relation, author, note }): ComparedRow[] => {
    if (toId === null) return []
    const read = fromId === id && targets.has(toId) ? relation : mirrored(relation)
    const other = fromId === id ? toId : toId === id ? fromId : undefined
    if (other === undefined || !targets.has(other)) return []
    return [{ fromId: id, toId: other, outcome: read, relations: [read], author, note }]
  })
}

function listIndirectRows(id: Id, targets: ReadonlySet<Id>, links: readonly Link[]): ComparedRow[] {
  const found = new Map<Id, Relation[]>()
  const addMatch = (other: Id, relations: Relation[]) => {
    if (other !== id && targets.has(other) && !found.has(other)) found.set(other, relations)
  }
  for (const { phenomenonId, relations } of findMeanings(id, links)) addMatch(phenomenonId, relations)
  for (const side of ['after', 'before'] as const)
    for (const [other, relations] of findPaths(id, targets, links, side)) addMatch(other, relations)
  return [...found].map(([toId, relations]) => ({
    fromId: id,
    toId,
    outcome: computeOutcome(relations),
    relations,
    author: null,
    note: null,
  }))
}

/**
 * Returns the items reachable in a single direction of time, with the relations on the shortest path. The result
 * includes the start and the intermediate items. The search does not continue beyond a target.
 */
export function findPaths(start: Id, targets: ReadonlySet<Id>, links: readonly Link[], side: 'before' | 'after') {
  const relations = new Map<Id, Relation[]>([[start, []]])
  const waiting = [start]
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (id !== start && targets.has(id)) continue
    for (const { fromId, toId, relation } of links) {
      const [near, far] = side === 'after' ? [fromId, toId] : [toId, fromId]
      if (near !== id || far === null || relations.has(far)) continue
      relations.set(far, [...(relations.get(id) ?? []), side === 'after' ? relation : mirrored(relation)])
      waiting.push(far)
    }
  }
  return relations
}

/** Returns the row of an item without an equivalent: as recorded in the crosswalk, or because there is no link. */
function toSingleRow(id: Id, side: 'from' | 'to', relation: 'dropped' | 'new', links: readonly Link[]): ComparedRow {
  const relationLink = links.find((link) => link.fromId === id && link.toId === null && link.relation === relation)
  return {
    fromId: side === 'from' ? id : null,
    toId: side === 'to' ? id : null,
    outcome: relationLink ? relation : 'none',
    relations: relationLink ? [relation] : [],
    author: relationLink?.author ?? null,
    note: relationLink?.note ?? null,
  }
}
