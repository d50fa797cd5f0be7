import { setInterests } from '#features/planning/plan-document/queries/write-plans.ts'
import type { Work } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Element, Plan } from '../entities.ts'
import { findKind } from '../kinds.ts'
import { removeFromPlan } from '../outline/delete-elements.ts'
import { computeSiblingPosition, findNestingIssue, type NestingIssue } from '../outline/model.ts'
import { readElements } from '../outline/queries/read-elements.ts'
import { insertElements, insertLinks, wouldBeReadable } from '../outline/queries/write-elements.ts'
import { recordChange } from '../outline/record-change.ts'
import { touchPlan } from '../queries/plans.ts'
import { withSystemAccess } from '../queries/with-system-access.ts'
import type { Decision } from './contract.ts'
import { carriedContent, hasReason, isContinued, type PreviousItem, toPreviousItems } from './model.ts'
import { type CarriedRow, readCarried, saveCarried } from './queries.ts'

export interface CarryOverErrors {
  MOTIVE_MISSING: (options: { data: { fromIds: Id[] } }) => Error
  UNKNOWN_REFERENCE: (options: { data: { field: string; id: Id } }) => Error
  STILL_CARRIES: (options: { data: { fromIds: Id[] } }) => Error
  KIND_NOT_ALLOWED_HERE: (options: { data: NestingIssue }) => Error
  HIDDEN_FROM_YOURSELF: () => Error
  ANSWERED_BELOW: () => Error
}

const procedure = 'decideCarryOver'

/**
 * Records the outcome of elements of the previous plan. Carried-over elements are written into the new plan at the same
 * place, under the same parent if that is carried over too. Elements that are no longer carried over are removed from
 * the new plan.
 */
export async function decide(
  work: Work,
  plan: Plan,
  former: Plan,
  decisions: readonly Decision[],
  errors: CarryOverErrors,
): Promise<{ decided: number; added: number; removed: number }> {
  const mute = decisions.filter((decision) => !hasReason(decision.motive)).map((decision) => decision.fromId)
  if (mute.length > 0) throw errors.MOTIVE_MISSING({ data: { fromIds: mute } })
  const items = toPreviousItems(await readElements(work.tx, former.id))
  const known = new Set(items.map((item) => item.element.id))
  const stranger = decisions.find((decision) => !known.has(decision.fromId))
  if (stranger) throw errors.UNKNOWN_REFERENCE({ data: { field: 'fromId', id: stranger.fromId } })
  const now = new Map((await readCarried(work.tx, plan.id)).map((row) => [row.fromId, row]))
  const all = await withSystemAccess(work, () => readCarried(work.tx, plan.id))
  const hidden = all.find((row) => !now.has(row.fromId) && decisions.some((decision) => decision.fromId === row.fromId))
  if (hidden) throw errors.UNKNOWN_REFERENCE({ data: { field: 'fromId', id: hidden.fromId } })
  const wanted = new Map(decisions.map((decision) => [decision.fromId, decision]))

  const removed = await omitElements(work, plan, [...wanted.values()], now, errors)
  const coming = items.filter(({ element }) => {
    const decision = wanted.get(element.id)
    return decision && isContinued(decision.outcome) && !now.get(element.id)?.toId
  })
  const become = new Map<Id, Id>(coming.map(({ element }) => [element.id, newId()]))
  for (const row of now.values()) if (row.toId && !removed.has(row.toId)) become.set(row.fromId, row.toId)
  const added = await insertCarriedElements(work, plan, { items, coming, become, wanted }, errors)

  await saveCarried(
    work,
    plan.id,
    [...wanted.values()].map(({ fromId, outcome, motive }) => ({
      fromId,
      outcome,
      motive,
      toId: isContinued(outcome) ? (become.get(fromId) ?? null) : null,
    })),
  )
  if (added === 0 && removed.size === 0) await touchPlan(work.tx, plan.id, work.now)
  work.note({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
  return { decided: wanted.size, added, removed: removed.size }
}

/** Removes elements that are no longer carried over from the new plan, with their text. Returns the removed ids. */
async function omitElements(
  work: Work,
  plan: Plan,
  decisions: readonly Decision[],
  now: ReadonlyMap<Id, CarriedRow>,
  errors: CarryOverErrors,
): Promise<ReadonlySet<Id>> {
  const leaving = decisions.flatMap((decision) => {
    const row = now.get(decision.fromId)
    return row?.toId && !isContinued(decision.outcome) ? [{ fromId: decision.fromId, toId: row.toId }] : []
  })
  const ids = new Set(leaving.map((entry) => entry.toId))
  if (ids.size === 0) return ids
  const elements = await readElements(work.tx, plan.id)
  // In document order, so that text is processed after the parent.
  for (const element of elements)
    if (element.kind === 'text' && element.parentId !== null && ids.has(element.parentId)) ids.add(element.id)
  const carrying = new Set(
    elements.flatMap((element) => (element.parentId !== null && !ids.has(element.id) ? [element.parentId] : [])),
  )
  const held = leaving.filter((entry) => carrying.has(entry.toId)).map((entry) => entry.fromId)
  if (held.length > 0) throw errors.STILL_CARRIES({ data: { fromIds: held } })
  await removeFromPlan(work, [...ids], { planId: plan.id, ownerId: plan.ownerId, procedure }, errors)
  return ids
}

interface CarryOverInput {
  items: readonly PreviousItem[]
  /** Elements to be written now, in the order of the previous plan. */
  coming: readonly PreviousItem[]
  /** The new id of each element that is or was carried over. */
  become: ReadonlyMap<Id, Id>
  wanted: ReadonlyMap<Id, Decision>
}

/** The elements of the new plan, extended as more elements are written. */
class ElementTree {
  readonly byId = new Map<Id, Element>()
  readonly #under = new Map<Id | null, Element[]>()

  constructor(elements: readonly Element[]) {
    for (const element of elements) this.add(element)
  }

  add(element: Element): void {
    this.byId.set(element.id, element)
    this.under(element.parentId).push(element)
  }

  under(parentId: Id | null): Element[] {
    const siblings = this.#under.get(parentId) ?? []
    this.#under.set(parentId, siblings)
    return siblings
  }
}

/** Writes the carried-over elements into the new plan. Returns the number of elements. */
async function insertCarriedElements(
  work: Work,
  plan: Plan,
  all: CarryOverInput,
  errors: CarryOverErrors,
): Promise<number> {
  const { items, coming, become, wanted } = all
  if (coming.length === 0) return 0
  const elementTree = new ElementTree(await readElements(work.tx, plan.id))
  const itemOf = new Map(items.map((item) => [item.element.id, item]))
  const findNewId = (id: Id) => (itemOf.has(id) ? (become.get(id) ?? null) : undefined)
  const formerIdOf = new Map([...become].map(([from, to]) => [to, from]))
  const order = new Map(items.map((item, index) => [item.element.id, index]))
  const written: { element: Element; motive: string }[] = []
  const write = (former: Element, id: Id, parentId: Id, afterId: Id | undefined, motive: string) => {
    const position = computeSiblingPosition(elementTree.under(parentId), afterId)
    const identity = { id, planId: plan.id, parentId, position, revision: 1, updatedAt: work.now }
    const element: Element = { ...carriedContent(former, findNewId), ...identity }
    elementTree.add(element)
    written.push({ element, motive })
  }
  for (const item of coming) {
    const { motive } = wanted.get(item.element.id)!
    const why = motive.text[motive.source]!
    const id = become.get(item.element.id)!
    const parent = findParentId(plan, item, { itemOf, become, standing: elementTree }, errors)
    const place = (entry: Element) => order.get(formerIdOf.get(entry.id) ?? '') ?? -1
    const before = elementTree
      .under(parent.id)
      .filter((entry) => place(entry) >= 0 && place(entry) < order.get(item.element.id)!)
    write(item.element, id, parent.id, before.toSorted((left, other) => place(left) - place(other)).at(-1)?.id, why)
    for (const text of item.texts) write(text, newId(), id, undefined, why)
  }
  const elements = written.map((entry) => entry.element)
  await insertElements(
    work.tx,
    elements.map((element) => ({ ...element, interestId: null })),
    work.now,
  )
  for (const element of elements)
    if (element.marking !== null && !(await wouldBeReadable(work.tx, element))) throw errors.HIDDEN_FROM_YOURSELF()
  await setInterests(work.tx, elements)
  await insertLinks(work.tx, elements)
  await recordChange(
    work,
    { planId: plan.id, ownerId: plan.ownerId, procedure },
    written.map(({ element, motive }) => ({ before: null, after: element, reason: motive })),
  )
  return elements.length
}

/**
 * Returns the new parent of an element: the nearest carried-over ancestor that may contain it, or else the section of
 * the element's place.
 */
function findParentId(
  plan: Plan,
  item: PreviousItem,
  places: { itemOf: ReadonlyMap<Id, PreviousItem>; become: ReadonlyMap<Id, Id>; standing: ElementTree },
  errors: CarryOverErrors,
): Element {
  const kind = findKind(plan.kind)
  for (let above = item.parentId; above !== null; above = places.itemOf.get(above)!.parentId) {
    const parent = places.standing.byId.get(places.become.get(above) ?? '')
    if (parent && !findNestingIssue(kind, parent.kind, item.element.kind, 1)) return parent
  }
  const sections = [...places.standing.byId.values()].filter((entry) => entry.kind === 'section')
  const section = sections.find((entry) => entry.place === item.place) ?? sections[0]
  const fault = findNestingIssue(kind, section?.kind, item.element.kind, 1)
  if (!section || fault)
    throw errors.KIND_NOT_ALLOWED_HERE({ data: fault ?? { kind: item.element.kind, under: 'plan', allowed: [] } })
  return section
}
