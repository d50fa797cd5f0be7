import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { Element } from '../entities.ts'
import { planHooks } from '../hooks.ts'
import { areReferenced, listReferencingElements } from './queries/outline.ts'
import { findElements } from './queries/read-elements.ts'
import { listChildIds } from './queries/tree.ts'
import { deleteElements, updateElements } from './queries/write-elements.ts'
import { type ChangeContext, type ElementChange, recordChange } from './record-change.ts'

type InUse = Failure<'IN_USE'>

/** Deletes elements with all their descendants, passed as a complete list, and records the change. */
export async function removeFromPlan(
  context: TransactionContext,
  ids: readonly Id[],
  changeContext: ChangeContext,
): Promise<Result<undefined, InUse>> {
  const changes = await releaseReferences(context, ids, changeContext.planId)
  if (!changes.ok) return changes
  await recordChange(context, changeContext, changes.value, () => deleteElements(context.tx, ids))
  return succeed()
}

/**
 * Removes references within the plan to elements before they are deleted. Fails if data outside the plan, or hidden
 * from the actor, refers to an element. Returns all changed elements, including the deleted elements.
 */
export async function releaseReferences(
  context: TransactionContext,
  ids: readonly Id[],
  planId: Id,
): Promise<Result<ElementChange[], InUse>> {
  if (await isReferenced(context, planId, ids)) return fail('IN_USE')
  const elements = await findElements(context.tx, ids)
  const naming = await findElements(context.tx, await listReferencingElements(context.tx, planId, ids))
  const freed = naming.map((entry) => removeReferences(entry, ids))
  await updateElements(context.tx, freed, context.now, ['interestId', 'links'])
  return succeed([
    ...elements.map((before) => ({ before, after: null })),
    ...naming.map((before, index) => ({ before, after: freed[index]! })),
  ])
}

/**
 * Checks whether data outside the plan, or hidden from the actor, refers to elements that are deleted with all
 * descendants.
 */
export async function isReferenced(context: TransactionContext, planId: Id, ids: readonly Id[]): Promise<boolean> {
  const isReferencedEntry = await withSystemAccess(context, async () => {
    const hidden = (await listChildIds(context.tx, ids)).some((id) => !ids.includes(id))
    return hidden || (await areReferenced(context.tx, planId, ids))
  })
  return (
    isReferencedEntry ||
    (await planHooks.areElementsReferenced.ask(context, { planId, elementIds: ids })).includes(true)
  )
}

const removeReferences = (element: Element, ids: readonly Id[]): Element => ({
  ...element,
  interestId: element.interestId && ids.includes(element.interestId) ? null : element.interestId,
  links: element.links.filter((link) => !ids.includes(link.toId)),
})
