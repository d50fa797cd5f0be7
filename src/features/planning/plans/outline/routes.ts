import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { newId } from '#shared/ids.ts'
import type { Element } from '../entities.ts'
import { toDecidedReaders } from '../errors.ts'
import { checkReferences, editablePlan, isEditable, readablePlan, violates } from '../guard.ts'
import { findKind } from '../kinds.ts'
import { changedFields, mergePatch, mergeTranslations } from '../model.ts'
import { getRecentChanges } from '../queries/changes.ts'
import { lockPlanOfElement } from '../queries/plans.ts'
import { elementReferences } from '../references.ts'
import { historyFields } from '../start.ts'
import { outlineContract } from './contract.ts'
import { removeFromPlan } from './delete-elements.ts'
import { computeSiblingPosition, emptyContent, findNestingIssue, lacksReason } from './model.ts'
import { isDesignated } from './queries/designation.ts'
import { listFunctionNames, listLinks, listNeeds } from './queries/links-and-needs.ts'
import { countElements, getOutline } from './queries/outline.ts'
import { findElement } from './queries/read-elements.ts'
import { getChildren, getSubtree, listAncestors } from './queries/tree.ts'
import * as write from './queries/write-elements.ts'
import { recordChange } from './record-change.ts'

const os = implementSlice(outlineContract)

/** Returns the element as far as it may be read, with the plan, locked for editing. */
async function editableElement(
  context: TransactionContext,
  id: string,
  errors: { NOT_FOUND: () => Error; PLAN_NOT_EDITABLE: () => Error },
) {
  // A reader who may not write cannot lock the plan.
  const plan = await lockPlanOfElement(context.tx, id)
  const element = await findElement(context.tx, id)
  if (!element) throw errors.NOT_FOUND()
  if (!plan || !isEditable(context.actor, plan)) throw errors.PLAN_NOT_EDITABLE()
  return { plan, element }
}

async function writtenElement(
  context: TransactionContext,
  id: string,
  errors: { NOT_FOUND: () => Error },
): Promise<Element> {
  const element = await findElement(context.tx, id)
  if (!element) throw errors.NOT_FOUND()
  return element
}

export const outlineRoutes = os.router({
  getOutline: os.getOutline.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const rows = await getOutline(context.tx, plan.id, input.ids)
    const readable = input.ids ? await countElements(context.tx, plan.id) : rows.length
    const issues = context.actor.assignments.some((assignment) =>
      plan.issuingBodyIds.includes(assignment.organisationId),
    )
    const all = issues ? await withSystemAccess(context, () => countElements(context.tx, plan.id)) : null
    const nesting: Record<string, ElementKind[]> = {}
    for (const [above, below] of Object.entries(findKind(plan)?.nesting ?? {})) nesting[above] = [...below]
    return { rows, withheld: all === null ? null : all - readable, nesting }
  }),

  getElement: os.getElement.handler(async ({ input, context, errors }) => {
    const element = await findElement(context.tx, input.id)
    if (!element) throw errors.NOT_FOUND()
    const plan = valueOrThrow(await readablePlan(context, element.planId), errors)
    const above = (await listAncestors(context.tx, element.id)).slice(0, -1)
    return {
      element,
      planTitle: plan.title,
      ancestors: above.map(({ id, title }) => ({ id, title })),
      editable: isEditable(context.actor, plan),
      ...((await isDesignated(context.tx, element)) && { isDesignated: true as const }),
      functions: await listFunctionNames(context.tx, [
        element.accountableFunctionId,
        element.deputyFunctionId,
        ...element.territories.map(({ contactId }) => contactId),
      ]),
    }
  }),

  addElement: os.addElement.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const above = await listAncestors(context.tx, input.parentId)
    const parent = await findElement(context.tx, input.parentId)
    if (!parent || parent.planId !== plan.id) throw errors.NOT_FOUND()
    const issue = findNestingIssue(findKind(plan), parent.kind, input.content.kind, above.length + 1)
    if (issue) throw errors.KIND_NOT_ALLOWED_HERE({ data: issue })
    const element: Element = {
      ...emptyContent(input.content.kind),
      ...input.content,
      place: null,
      id: input.id ?? newId(),
      planId: plan.id,
      parentId: parent.id,
      position: computeSiblingPosition(await getChildren(context.tx, parent.id), input.afterId),
      revision: 1,
      updatedAt: context.now,
    }
    if (lacksReason(element)) throw errors.REASON_REQUIRED()
    valueOrThrow(await checkReferences(context, elementReferences(element)), errors)
    const readersError = await write.checkReaders(context.tx, element)
    if (readersError === 'WOULD_LOSE_ACCESS') throw errors.WOULD_LOSE_ACCESS()
    if (readersError) throw errors.FACTS_DECIDED({ data: toDecidedReaders(['id', 'marking']) })
    try {
      await write.insertElements(context.tx, [element], context.now)
    } catch (error) {
      throw violates(error, '23505') ? errors.ID_TAKEN() : error
    }
    await write.insertLinks(context.tx, [element])
    const changeContext = { planId: plan.id, ownerId: plan.ownerId, procedure: 'addElement' }
    await recordChange(context, changeContext, [{ before: null, after: element }])
    return writtenElement(context, element.id, errors)
  }),

  changeElement: os.changeElement.handler(async ({ input, context, errors }) => {
    const { plan, element } = await editableElement(context, input.id, errors)
    const acts = element.revision - input.revision
    const since = await getRecentChanges(context.tx, plan.id, element.id, acts)
    const { patch, conflicts } = mergePatch(element, input.patch, since.fields)
    if (Object.keys(conflicts).length > 0)
      throw errors.CHANGED_CONCURRENTLY({
        data: { revision: element.revision, changedBy: since.changedBy, fields: conflicts },
      })
    const next: Element = { ...element, ...mergeTranslations(element, patch) }
    const changed = changedFields(historyFields(element), historyFields(next))
    if (Object.keys(changed).length === 0) return element
    if (changed.kind) {
      const parent = element.parentId === null ? undefined : await findElement(context.tx, element.parentId)
      const kind = findKind(plan)
      const issue =
        findNestingIssue(kind, parent?.kind, next.kind, 1) ??
        (await getChildren(context.tx, element.id))
          .map((child) => findNestingIssue(kind, next.kind, child.kind, 1))
          .find((nestingIssue) => nestingIssue !== undefined)
      if (issue) throw errors.KIND_NOT_ALLOWED_HERE({ data: issue })
    }
    if ((changed.state || changed.stateReason) && lacksReason(next)) throw errors.REASON_REQUIRED()
    if (patch.links?.some((link) => link.toId === element.id))
      throw errors.UNKNOWN_REFERENCE({ data: { field: 'links', id: element.id } })
    valueOrThrow(await checkReferences(context, elementReferences(patch)), errors)
    const readers = write.decidesReaders.filter((field) => changed[field])
    const readersError = readers.length > 0 ? await write.checkReaders(context.tx, next) : null
    if (readersError === 'WOULD_LOSE_ACCESS') throw errors.WOULD_LOSE_ACCESS()
    if (readersError) throw errors.FACTS_DECIDED({ data: toDecidedReaders(readers) })
    if (changed.links) await withSystemAccess(context, () => write.demoteMainLinks(context.tx, [element.id]))
    await write.updateElements(context.tx, [next], context.now, Object.keys(changed))
    const changeContext = { planId: plan.id, ownerId: plan.ownerId, procedure: 'changeElement', reason: input.reason }
    await recordChange(context, changeContext, [{ before: element, after: next }])
    return { ...next, revision: element.revision + 1, updatedAt: context.now }
  }),

  moveElement: os.moveElement.handler(async ({ input, context, errors }) => {
    const { plan, element } = await editableElement(context, input.id, errors)
    const parent = await findElement(context.tx, input.parentId)
    if (!parent || parent.planId !== plan.id) throw errors.NOT_FOUND()
    const above = await listAncestors(context.tx, parent.id)
    if (above.some((ancestor) => ancestor.id === element.id)) throw errors.CYCLE()
    const height = Math.max(...(await getSubtree(context.tx, element.id)).map((descendant) => descendant.depth))
    const issue =
      parent.id === element.parentId
        ? undefined
        : findNestingIssue(findKind(plan), parent.kind, element.kind, above.length + height)
    if (issue || element.place !== null) {
      const data = issue ?? { kind: element.kind, parentKind: parent.kind, allowed: [] }
      throw errors.KIND_NOT_ALLOWED_HERE({ data })
    }
    const position = computeSiblingPosition(await getChildren(context.tx, parent.id), input.afterId, element.id)
    if (parent.id === element.parentId && position === element.position) return element
    const moved: Element = { ...element, parentId: parent.id, position }
    const readersError = await write.checkReaders(context.tx, moved)
    if (readersError === 'WOULD_LOSE_ACCESS') throw errors.NOT_FOUND()
    if (readersError) throw errors.FACTS_DECIDED({ data: toDecidedReaders(['parentId']) })
    await write.moveElement(context.tx, element.id, { parentId: parent.id, position }, context.now)
    const changeContext = { planId: plan.id, ownerId: plan.ownerId, procedure: 'moveElement' }
    await recordChange(context, changeContext, [{ before: element, after: moved }])
    return writtenElement(context, element.id, errors)
  }),

  removeElement: os.removeElement.handler(async ({ input, context, errors }) => {
    const { plan, element } = await editableElement(context, input.id, errors)
    const subtree = await getSubtree(context.tx, element.id)
    if (subtree.some((descendant) => descendant.place !== null)) throw errors.SECTION_REQUIRED_BY_KIND()
    const ids = subtree.map((descendant) => descendant.id)
    const changeContext = { planId: plan.id, ownerId: plan.ownerId, procedure: 'removeElement', reason: input.reason }
    valueOrThrow(await removeFromPlan(context, ids, changeContext), errors)
    return { removed: ids.length }
  }),

  listNeeds: os.listNeeds.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    return listNeeds(context.tx, plan.id)
  }),

  listLinks: os.listLinks.handler(async ({ input, context, errors }) => {
    const element = await findElement(context.tx, input.id)
    if (!element) throw errors.NOT_FOUND()
    return listLinks(context.tx, element.id)
  }),
})
