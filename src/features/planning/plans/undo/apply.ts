import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { Element, Plan } from '../entities.ts'
import { toDecidedReaders } from '../errors.ts'
import { findKind } from '../kinds.ts'
import { changedFields } from '../model.ts'
import { releaseReferences } from '../outline/delete-elements.ts'
import { findNestingIssue, type NestingIssue } from '../outline/model.ts'
import { findElements } from '../outline/queries/read-elements.ts'
import { getChildren, getSubtree, listAncestors } from '../outline/queries/tree.ts'
import * as write from '../outline/queries/write-elements.ts'
import { type ElementChange, recordChange } from '../outline/record-change.ts'
import { countRevisions, findLastOtherEditor } from './queries.ts'
import { computeReversal, type Line, type Obstacle, type Reversal } from './reversal.ts'

/** The reasons why an act cannot be reverted. */
export type UndoFailure =
  | Failure<'CHANGED_SINCE', { changedBy: string | null; elements: Obstacle[] }>
  | PlacementFailure
  | Failure<'IN_USE'>
  | Failure<'FACTS_DECIDED', ReturnType<typeof toDecidedReaders>>
type PlacementFailure = Failure<'KIND_NOT_ALLOWED_HERE', NestingIssue> | Failure<'WOULD_LOSE_ACCESS'>

/** Reverts history lines as a new act in the plan, all or none. Returns the id and the changed elements. */
export async function revert(
  context: TransactionContext,
  plan: Plan,
  lines: readonly Line[],
  procedure: 'undo' | 'redo',
): Promise<Result<{ actId: Id; elementIds: Id[] }, UndoFailure>> {
  const found = await findElements(
    context.tx,
    lines.map((line) => line.elementId),
  )
  const now = new Map(found.filter((entry) => entry.planId === plan.id).map((entry) => [entry.id, entry]))
  const reversal = computeReversal(lines, now, plan.id)
  reversal.obstacles.push(...(await missingPlaces(context, reversal)))
  if (reversal.obstacles.length > 0) {
    const { obstacles: elements } = reversal
    const ids = elements.map((element) => element.elementId)
    const changedBy = await findLastOtherEditor(context.tx, ids, context.actor.personId)
    return fail('CHANGED_SINCE', { changedBy, elements })
  }
  for (const element of listMovedElements(reversal))
    if ((await write.checkReaders(context.tx, element)) === 'FACTS_DECIDED')
      return fail('FACTS_DECIDED', toDecidedReaders(write.decidesReaders))
  const back = await restoreElements(context, reversal.back)
  if (!back.ok) return back
  const altered = await alter(context, reversal.altered)
  const placement = await checkPlacement(context, plan, listMovedElements(reversal))
  if (!placement.ok) return placement
  const goes = reversal.deleted.map((goe) => goe.id)
  const left = goes.length > 0 ? await releaseReferences(context, goes, plan.id) : succeed([])
  if (!left.ok) return left
  const changed = [...back.value, ...altered, ...left.value]
  const changeContext = { planId: plan.id, ownerId: plan.ownerId, procedure }
  const actId = await recordChange(context, changeContext, changed, () => write.deleteElements(context.tx, goes))
  await countRevisions(
    context.tx,
    back.value.map((elementChange) => elementChange.after!.id),
  )
  return succeed({
    actId,
    elementIds: changed.map((elementChange) => (elementChange.after ?? elementChange.before)!.id),
  })
}

/** Returns elements whose earlier parent was deleted or is now their own descendant. */
async function missingPlaces(context: TransactionContext, { back, altered }: Reversal): Promise<Obstacle[]> {
  const coming = new Set(back.map((entry) => entry.id))
  const moved = altered.filter(({ before, after }) => before.parentId !== after.parentId).map((entry) => entry.after)
  const placed = [...back, ...moved].filter((entry) => entry.parentId !== null && !coming.has(entry.parentId))
  const parentOf = new Map<Id, Id | null>()
  for (const parentId of new Set(placed.map((entry) => entry.parentId!)))
    for (const ancestor of await listAncestors(context.tx, parentId)) parentOf.set(ancestor.id, ancestor.parentId)
  const existingIds = new Set(parentOf.keys())
  for (const entry of [...back, ...moved]) parentOf.set(entry.id, entry.parentId)
  const isInCycle = (entry: Element) => {
    const passed = new Set<Id>()
    for (let above = entry.parentId; above !== null && !passed.has(above); above = parentOf.get(above) ?? null) {
      if (above === entry.id) return true
      passed.add(above)
    }
    return false
  }
  return placed
    .filter((entry) => !existingIds.has(entry.parentId!) || isInCycle(entry))
    .map((entry) => ({ elementId: entry.id, title: entry.title, code: 'PLACE_REMOVED', fields: {} }))
}

/**
 * Returns the elements whose placement must be checked: the topmost restored elements, and elements whose parent, kind
 * or readers change.
 */
function listMovedElements({ back, altered }: Reversal): Element[] {
  const coming = new Set(back.map((entry) => entry.id))
  const deciding = ['kind', ...write.decidesReaders] as const
  return [
    ...back.filter((entry) => entry.parentId === null || !coming.has(entry.parentId)),
    ...altered
      .filter(({ before, after }) => deciding.some((field) => before[field] !== after[field]))
      .map((entry) => entry.after),
  ]
}

/**
 * Restores deleted elements, parents first. References to elements that were deleted or that the actor may not read are
 * removed.
 */
async function restoreElements(
  context: TransactionContext,
  back: readonly Element[],
): Promise<Result<ElementChange[], Failure<'WOULD_LOSE_ACCESS'>>> {
  if (back.length === 0) return succeed([])
  const elements = await removeBrokenReferences(context, orderByParent(back))
  await write.insertElements(
    context.tx,
    elements.map((element) => ({ ...element, interestId: null })),
    context.now,
  )
  for (const element of elements)
    if (element.marking !== null && !(await write.wouldBeReadable(context.tx, element)))
      return fail('WOULD_LOSE_ACCESS')
  await write.setInterests(context.tx, elements)
  await write.insertLinks(context.tx, elements)
  return succeed(elements.map((after) => ({ before: null, after })))
}

/** Sorts the elements, parents first. */
function orderByParent(elements: readonly Element[]): Element[] {
  const children = Map.groupBy(elements, (element) => element.parentId)
  const ids = new Set(elements.map((element) => element.id))
  const ordered = elements.filter((element) => element.parentId === null || !ids.has(element.parentId))
  for (const entry of ordered) ordered.push(...(children.get(entry.id) ?? []))
  return ordered
}

async function removeBrokenReferences(context: TransactionContext, elements: readonly Element[]): Promise<Element[]> {
  const named = elements.flatMap((element) => [
    ...element.links.map((link) => link.toId),
    ...(element.interestId ?? []),
  ])
  const known = new Set([
    ...(await findElements(context.tx, named)).map((element) => element.id),
    ...elements.map((element) => element.id),
  ])
  return elements.map((element) => ({
    ...element,
    interestId: element.interestId && known.has(element.interestId) ? element.interestId : null,
    links: element.links.filter((link) => known.has(link.toId)),
  }))
}

async function alter(
  context: TransactionContext,
  altered: readonly { before: Element; after: Element }[],
): Promise<ElementChange[]> {
  const linked = altered.filter(({ before, after }) => before.links !== after.links).map((entry) => entry.before.id)
  if (linked.length > 0) await withSystemAccess(context, () => write.demoteMainLinks(context.tx, linked))
  const touched = altered.flatMap(({ before, after }) => Object.keys(changedFields(before, after)))
  await write.updateElements(
    context.tx,
    altered.map((entry) => entry.after),
    context.now,
    touched,
  )
  return [...altered]
}

/**
 * Rejects a reversal after which an element violates the nesting rules of the plan kind or is not readable for the
 * actor. `missingPlaces` checks for cycles.
 */
async function checkPlacement(
  context: TransactionContext,
  plan: Plan,
  elements: readonly Element[],
): Promise<Result<undefined, PlacementFailure>> {
  const kind = findKind(plan)
  for (const element of elements) {
    const above = (await listAncestors(context.tx, element.id)).slice(0, -1)
    const height = Math.max(...(await getSubtree(context.tx, element.id)).map((descendant) => descendant.depth))
    const issue =
      element.place !== null
        ? undefined
        : (findNestingIssue(kind, above.at(-1)?.kind, element.kind, above.length + height) ??
          (await getChildren(context.tx, element.id))
            .map((child) => findNestingIssue(kind, element.kind, child.kind, 1))
            .find((nestingIssue) => nestingIssue !== undefined))
    if (issue) return fail('KIND_NOT_ALLOWED_HERE', issue)
    if (!(await write.wouldBeReadable(context.tx, element))) return fail('WOULD_LOSE_ACCESS')
  }
  return succeed()
}
