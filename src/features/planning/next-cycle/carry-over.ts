import type { Element, Plan } from '#features/planning/plans/entities.ts'
import {
  findKind,
  insertElements,
  insertLinks,
  listElements,
  recordChange,
  removeFromPlan,
  setInterests,
  touchPlan,
  type UnknownReference,
  wouldBeReadable,
} from '#features/planning/plans/index.ts'
import { computeSiblingPosition, findNestingIssue, type NestingIssue } from '#features/planning/plans/outline/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { hasReason } from '#shared/filled-text.ts'
import { type Id, newId } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { CarryOverDecision } from './contract.ts'
import { carriedContent, isContinued, type PreviousItem, toPreviousItems } from './model.ts'
import { type CarriedRow, getCarried, saveCarried } from './queries.ts'

type NestingFailure = Failure<'KIND_NOT_ALLOWED_HERE', NestingIssue>
type OmissionFailure = Failure<'DEPENDENT_ELEMENTS_CARRIED', { fromIds: Id[] }> | Failure<'IN_USE'>
type InsertionFailure = NestingFailure | Failure<'WOULD_LOSE_ACCESS'>
type CarryOverFailure =
  | Failure<'ORDER_REASON_REQUIRED', { fromIds: Id[] }>
  | UnknownReference
  | OmissionFailure
  | InsertionFailure

const procedure = 'decideCarryOver'

/**
 * Records the outcome of elements of the previous plan. Carried-over elements are written into the new plan at the same
 * place, under the same parent if that is carried over too. Elements that are no longer carried over are removed from
 * the new plan.
 */
export async function decide(
  context: TransactionContext,
  plan: Plan,
  previousPlan: Plan,
  decisions: readonly CarryOverDecision[],
): Promise<Result<{ decided: number; added: number; removed: number }, CarryOverFailure>> {
  const mute = decisions.filter((decision) => !hasReason(decision.reason)).map((decision) => decision.fromId)
  if (mute.length > 0) return fail('ORDER_REASON_REQUIRED', { fromIds: mute })
  const items = toPreviousItems(await listElements(context.tx, previousPlan.id))
  const known = new Set(items.map((item) => item.element.id))
  const stranger = decisions.find((decision) => !known.has(decision.fromId))
  if (stranger) return fail('UNKNOWN_REFERENCE', { field: 'fromId', id: stranger.fromId })
  const now = new Map((await getCarried(context.tx, plan.id)).map((row) => [row.fromId, row]))
  const all = await withSystemAccess(context, () => getCarried(context.tx, plan.id))
  const hidden = all.find((row) => !now.has(row.fromId) && decisions.some((decision) => decision.fromId === row.fromId))
  if (hidden) return fail('UNKNOWN_REFERENCE', { field: 'fromId', id: hidden.fromId })
  const wanted = new Map(decisions.map((decision) => [decision.fromId, decision]))

  const omission = await omitElements(context, plan, [...wanted.values()], now)
  if (!omission.ok) return omission
  const removed = omission.value
  const itemsToWrite = items.filter(({ element }) => {
    const decision = wanted.get(element.id)
    return decision && isContinued(decision.outcome) && !now.get(element.id)?.toId
  })
  const newIds = new Map<Id, Id>(itemsToWrite.map(({ element }) => [element.id, newId()]))
  for (const row of now.values()) if (row.toId && !removed.has(row.toId)) newIds.set(row.fromId, row.toId)
  const insertion = await insertCarriedElements(context, plan, { items, itemsToWrite, newIds, decisions: wanted })
  if (!insertion.ok) return insertion
  const added = insertion.value

  await saveCarried(
    context,
    plan.id,
    [...wanted.values()].map(({ fromId, outcome, reason }) => ({
      fromId,
      outcome,
      reason,
      toId: isContinued(outcome) ? (newIds.get(fromId) ?? null) : null,
    })),
  )
  if (added === 0 && removed.size === 0) await touchPlan(context.tx, plan.id, context.now)
  context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
  return succeed({ decided: wanted.size, added, removed: removed.size })
}

/** Removes elements that are no longer carried over from the new plan, with their text. Returns the removed ids. */
async function omitElements(
  context: TransactionContext,
  plan: Plan,
  decisions: readonly CarryOverDecision[],
  now: ReadonlyMap<Id, CarriedRow>,
): Promise<Result<ReadonlySet<Id>, OmissionFailure>> {
  const leaving = decisions.flatMap((decision) => {
    const row = now.get(decision.fromId)
    return row?.toId && !isContinued(decision.outcome) ? [{ fromId: decision.fromId, toId: row.toId }] : []
  })
  const ids = new Set(leaving.map((entry) => entry.toId))
  if (ids.size === 0) return succeed(ids)
  const elements = await listElements(context.tx, plan.id)
  // In document order, so that text is processed after the parent.
  for (const element of elements)
    if (element.kind === 'text' && element.parentId !== null && ids.has(element.parentId)) ids.add(element.id)
  const carrying = new Set(
    elements.flatMap((element) => (element.parentId !== null && !ids.has(element.id) ? [element.parentId] : [])),
  )
  const fromIds = leaving.filter((entry) => carrying.has(entry.toId)).map((entry) => entry.fromId)
  if (fromIds.length > 0) return fail('DEPENDENT_ELEMENTS_CARRIED', { fromIds })
  const removal = await removeFromPlan(context, [...ids], { planId: plan.id, ownerId: plan.ownerId, procedure })
  return removal.ok ? succeed(ids) : removal
}

interface CarryOverInput {
  items: readonly PreviousItem[]
  /** Elements to be written now, in the order of the previous plan. */
  itemsToWrite: readonly PreviousItem[]
  /** The new id of each element that is or was carried over. */
  newIds: ReadonlyMap<Id, Id>
  decisions: ReadonlyMap<Id, CarryOverDecision>
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
    this.getChildren(element.parentId).push(element)
  }

  getChildren(parentId: Id | null): Element[] {
    const siblings = this.#under.get(parentId) ?? []
    this.#under.set(parentId, siblings)
    return siblings
  }
}

/** Writes the carried-over elements into the new plan. Returns the number of elements. */
async function insertCarriedElements(
  context: TransactionContext,
  plan: Plan,
  all: CarryOverInput,
): Promise<Result<number, InsertionFailure>> {
  const { items, itemsToWrite, newIds, decisions } = all
  if (itemsToWrite.length === 0) return succeed(0)
  const elementTree = new ElementTree(await listElements(context.tx, plan.id))
  const itemById = new Map(items.map((item) => [item.element.id, item]))
  const findNewId = (id: Id) => (itemById.has(id) ? (newIds.get(id) ?? null) : undefined)
  const previousIdOf = new Map([...newIds].map(([from, to]) => [to, from]))
  const order = new Map(items.map((item, index) => [item.element.id, index]))
  const written: { element: Element; reason: string }[] = []
  const write = (previous: Element, id: Id, parentId: Id, afterId: Id | undefined, reason: string) => {
    const position = computeSiblingPosition(elementTree.getChildren(parentId), afterId)
    const identity = { id, planId: plan.id, parentId, position, revision: 1, updatedAt: context.now }
    const element: Element = { ...carriedContent(previous, findNewId), ...identity }
    elementTree.add(element)
    written.push({ element, reason })
  }
  for (const item of itemsToWrite) {
    const { reason } = decisions.get(item.element.id)!
    const why = reason.text[reason.source]!
    const id = newIds.get(item.element.id)!
    const parentResult = findParentId(plan, item, { itemById, newIds, elementTree })
    if (!parentResult.ok) return parentResult
    const parent = parentResult.value
    const place = (entry: Element) => order.get(previousIdOf.get(entry.id) ?? '') ?? -1
    const before = elementTree
      .getChildren(parent.id)
      .filter((entry) => place(entry) >= 0 && place(entry) < order.get(item.element.id)!)
    write(item.element, id, parent.id, before.toSorted((left, other) => place(left) - place(other)).at(-1)?.id, why)
    for (const text of item.texts) write(text, newId(), id, undefined, why)
  }
  const elements = written.map((entry) => entry.element)
  await insertElements(
    context.tx,
    elements.map((element) => ({ ...element, interestId: null })),
    context.now,
  )
  for (const element of elements)
    if (element.marking !== null && !(await wouldBeReadable(context.tx, element))) return fail('WOULD_LOSE_ACCESS')
  await setInterests(context.tx, elements)
  await insertLinks(context.tx, elements)
  await recordChange(
    context,
    { planId: plan.id, ownerId: plan.ownerId, procedure },
    written.map(({ element, reason }) => ({ before: null, after: element, reason })),
  )
  return succeed(elements.length)
}

/**
 * Returns the new parent of an element: the nearest carried-over ancestor that may contain it, or else the section of
 * the element's place.
 */
function findParentId(
  plan: Plan,
  item: PreviousItem,
  places: { itemById: ReadonlyMap<Id, PreviousItem>; newIds: ReadonlyMap<Id, Id>; elementTree: ElementTree },
): Result<Element, NestingFailure> {
  const kind = findKind(plan)
  for (let above = item.parentId; above !== null; above = places.itemById.get(above)!.parentId) {
    const parent = places.elementTree.byId.get(places.newIds.get(above) ?? '')
    if (parent && !findNestingIssue(kind, parent.kind, item.element.kind, 1)) return succeed(parent)
  }
  const sections = [...places.elementTree.byId.values()].filter((entry) => entry.kind === 'section')
  const section = sections.find((entry) => entry.place === item.place) ?? sections[0]
  const issue = findNestingIssue(kind, section?.kind, item.element.kind, 1)
  return !section || issue
    ? fail('KIND_NOT_ALLOWED_HERE', issue ?? { kind: item.element.kind, parentKind: 'plan', allowed: [] })
    : succeed(section)
}
