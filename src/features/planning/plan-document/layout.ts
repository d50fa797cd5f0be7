import type { Element } from '#features/planning/plans/entities.ts'
import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { listIdsOfKey } from '#features/planning/plans/index.ts'
import { compareByPosition, deepest, findNestingIssue } from '#features/planning/plans/outline/model.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { assignPositions } from './positions.ts'
import type { DocumentElement, DocumentEntry } from './schema.ts'

/** The place of each element of a document. */
export interface Layout {
  /** The places in the order of the document. */
  places: { id: Id; parentId: Id | null; position: string; place: string | null }[]
  /** Ids by key. */
  keys: ReadonlyMap<string, Id>
  issues: DocumentIssue[]
}

/**
 * Matches the elements of a document with those of the plan: parts and sections by place, other elements by id. `at` is
 * the pointer of the elements.
 * @param namesIds whether keys that are ids stay the ids of new elements; otherwise their ids are derived from the plan
 */
export function buildLayout(
  entry: DocumentEntry,
  kind: PackPlanKind,
  base: readonly Element[],
  { at, planId, namesIds }: { at: string; planId: Id; namesIds: boolean },
): Layout {
  const issues: DocumentIssue[] = []
  const addIssue = (index: number, field: string, code: string, data: Record<string, unknown> = {}) =>
    issues.push({ pointer: `${at}/${index}${field}`, code, data })
  const byPlace = new Map(base.filter((current) => current.place !== null).map((current) => [current.place!, current]))
  const byId = new Map(base.map((current) => [current.id, current]))
  const plan = { id: planId, code: entry.plan.code }
  const toId = (key: string): Id => {
    const ids = listIdsOfKey(plan, key)
    return ids.find((id) => byId.has(id)) ?? ids[namesIds ? 0 : 1]!
  }
  const keys = new Map<string, Id>()
  const used = new Set<Id>()
  entry.elements.forEach((element, index) => {
    const id = isPlaced(element) ? byPlace.get(element.place!)?.id : toId(element.key)
    if (id === undefined) addIssue(index, '/place', 'PLACE_UNKNOWN', { place: element.place })
    else if (keys.has(element.key) || used.has(id)) addIssue(index, '/key', 'DUPLICATE_KEY', { key: element.key })
    else {
      keys.set(element.key, id)
      used.add(id)
    }
  })
  const places = entry.elements.map((element, index) => {
    const id = keys.get(element.key) ?? toId(element.key)
    const placed = isPlaced(element) ? byPlace.get(element.place!) : undefined
    if (placed) return { id, parentId: placed.parentId, position: placed.position, place: placed.place }
    const parentId = element.parent === undefined ? byPlace.get(element.place ?? '')?.id : keys.get(element.parent)
    if (parentId === undefined) {
      const named = { parent: element.parent ?? null, place: element.place ?? null }
      addIssue(index, element.parent === undefined ? '/place' : '/parent', 'PARENT_UNKNOWN', named)
    }
    return { id, parentId: parentId ?? null, position: '', place: null }
  })
  if (issues.length > 0) return { places, keys, issues }

  const parents = new Map([
    ...base.map((current) => [current.id, current.parentId] as const),
    ...places.map((place) => [place.id, place.parentId] as const),
  ])
  const kinds = new Map([
    ...base.map((current) => [current.id, current.kind] as const),
    ...places.map((place, index) => [place.id, entry.elements[index]!.kind] as const),
  ])
  for (const [index, element] of entry.elements.entries()) {
    const { id, parentId, place } = places[index]!
    if (place !== null) continue
    const depth = getDepth(parents, id)
    if (depth === undefined) {
      addIssue(index, '/parent', 'CYCLE', { key: element.key })
      continue
    }
    // An existing element may keep the place, even when the kind has become stricter.
    const before = byId.get(id)
    const isUnmoved = before?.parentId === parentId && before.kind === element.kind
    const refused = findNestingIssue(kind, parentId === null ? undefined : kinds.get(parentId), element.kind, depth)
    if (refused && (!isUnmoved || depth > deepest)) addIssue(index, '/kind', 'KIND_NOT_ALLOWED_HERE', { ...refused })
  }
  if (issues.length === 0) setPositions(places, byId)
  return { places, keys, issues }
}

const isPlaced = (element: DocumentElement): boolean =>
  (element.kind === 'part' || element.kind === 'section') && element.place !== undefined

/** Returns the depth of an element; parts are 1. Undefined when there is a cycle. */
function getDepth(parents: ReadonlyMap<Id, Id | null>, id: Id): number | undefined {
  let depth = 1
  for (let above = parents.get(id); above; above = parents.get(above)) {
    depth += 1
    if (above === id || depth > parents.size) return undefined
  }
  return depth
}

/** Orders siblings as in the file. Siblings already in order keep their position key. */
function setPositions(places: Layout['places'], byId: ReadonlyMap<Id, Element>): void {
  for (const [parentId, siblings] of Map.groupBy(places, (place) => place.parentId)) {
    // Parts and sections keep the order that the plan kind defines, whatever their order in the file.
    const known = siblings.map((sibling) =>
      byId.get(sibling.id)?.parentId === parentId ? byId.get(sibling.id)?.position : undefined,
    )
    const inOrder = siblings.every((sibling) => sibling.place !== null)
    const positions = inOrder ? known.map((key) => key!) : assignPositions(known)
    siblings.forEach((sibling, index) => {
      sibling.position = positions[index]!
    })
  }
}

/** Sorts elements with parents before children, so that they can be written in this order. */
export function topDown(elements: readonly Element[]): Element[] {
  const own = new Set(elements.map((element) => element.id))
  const children = Map.groupBy(elements, (element) => (own.has(element.parentId ?? '') ? element.parentId : null))
  const ordered = (children.get(null) ?? []).toSorted(compareByPosition)
  for (const element of ordered) ordered.push(...(children.get(element.id) ?? []).toSorted(compareByPosition))
  return ordered
}
