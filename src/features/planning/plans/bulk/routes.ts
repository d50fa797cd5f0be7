import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import type { Element } from '../entities.ts'
import { checkReferences, editablePlan } from '../guard.ts'
import { findKind } from '../kinds.ts'
import { changedFields, mergePatch } from '../model.ts'
import { isReferenced, releaseReferences } from '../outline/delete-elements.ts'
import { findNestingIssue, lacksReason } from '../outline/model.ts'
import { listElements } from '../outline/queries/read-elements.ts'
import { getChildren, listAncestors } from '../outline/queries/tree.ts'
import { checkReaders, decidesReaders, deleteElements, updateElements } from '../outline/queries/write-elements.ts'
import { recordChange } from '../outline/record-change.ts'
import { getRecentChanges } from '../queries/changes.ts'
import { elementReferences } from '../references.ts'
import { historyFields } from '../start.ts'
import { bulkContract, type RejectedElement } from './contract.ts'
import { computePositions, staysNested, Tree, toRejectedElement } from './model.ts'

const os = implementSlice(bulkContract)

/** Returns rejections for elements that are not in the tree: removed, of another plan, or unreadable. */
const strangers = (ids: readonly Id[], tree: Tree): RejectedElement[] =>
  ids.filter((id) => !tree.byId.has(id)).map((id) => toRejectedElement({ id, title: null }, 'NOT_FOUND'))

export const bulkRoutes = os.router({
  changeElements: os.changeElements.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const tree = new Tree(await listElements(context.tx, plan.id))
    valueOrThrow(await checkReferences(context, elementReferences(input.patch)), errors)
    const rejectedElements = strangers(
      input.elements.map((element) => element.id),
      tree,
    )
    const next = new Map<Id, Element>()
    for (const { id, revision } of input.elements) {
      const element = tree.byId.get(id)
      if (!element) continue
      const since = await getRecentChanges(context.tx, plan.id, id, element.revision - revision)
      const { patch, conflicts } = mergePatch(element, input.patch, since.fields)
      if (Object.keys(conflicts).length > 0) rejectedElements.push(toRejectedElement(element, 'CHANGED_CONCURRENTLY'))
      else next.set(id, { ...element, ...patch })
    }
    const changed: { before: Element; after: Element }[] = []
    const touched = new Set<string>()
    for (const after of next.values()) {
      const before = tree.byId.get(after.id)!
      const fields = changedFields(historyFields(before), historyFields(after))
      if (Object.keys(fields).length === 0) continue
      if (fields.kind && before.place !== null)
        rejectedElements.push(toRejectedElement(before, 'SECTION_REQUIRED_BY_KIND'))
      else if (fields.kind && !staysNested(findKind(plan), tree, before, next))
        rejectedElements.push(toRejectedElement(before, 'KIND_NOT_ALLOWED_HERE'))
      else if ((fields.state || fields.stateReason) && lacksReason(after))
        rejectedElements.push(toRejectedElement(before, 'REASON_REQUIRED'))
      else {
        const movesReaders = decidesReaders.some((field) => fields[field])
        const readersError = movesReaders ? await checkReaders(context.tx, after) : null
        if (readersError) {
          rejectedElements.push(toRejectedElement(before, readersError))
          continue
        }
        changed.push({ before, after })
        for (const field of Object.keys(fields)) touched.add(field)
      }
    }
    if (rejectedElements.length > 0) throw errors.ELEMENTS_REJECTED({ data: { rejectedElements } })
    if (changed.length === 0) return { changed: 0 }
    await updateElements(
      context.tx,
      changed.map((entry) => entry.after),
      context.now,
      touched,
    )
    const changeContext = { planId: plan.id, ownerId: plan.ownerId, procedure: 'changeElements', reason: input.reason }
    await recordChange(context, changeContext, changed)
    return { changed: changed.length }
  }),

  moveElements: os.moveElements.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const tree = new Tree(await listElements(context.tx, plan.id))
    const parent = tree.byId.get(input.parentId)
    if (!parent) throw errors.NOT_FOUND()
    const ids = new Set(input.ids)
    const rejectedElements = strangers(input.ids, tree)
    const tops = tree.listTopElements(ids)
    const above = await listAncestors(context.tx, parent.id)
    for (const element of tops) {
      const depth = above.length + tree.height(element)
      const issue =
        element.parentId === parent.id ? undefined : findNestingIssue(findKind(plan), parent.kind, element.kind, depth)
      if (element.place !== null) rejectedElements.push(toRejectedElement(element, 'SECTION_REQUIRED_BY_KIND'))
      else if (above.some((ancestor) => ancestor.id === element.id))
        rejectedElements.push(toRejectedElement(element, 'CYCLE'))
      else if (issue) rejectedElements.push(toRejectedElement(element, 'KIND_NOT_ALLOWED_HERE'))
      else {
        const readersError = await checkReaders(context.tx, { ...element, parentId: parent.id })
        if (readersError) rejectedElements.push(toRejectedElement(element, readersError))
      }
    }
    if (rejectedElements.length > 0) throw errors.ELEMENTS_REJECTED({ data: { rejectedElements } })
    const siblings = (await getChildren(context.tx, parent.id)).filter((child) => !ids.has(child.id))
    const positions = computePositions(siblings, input.afterId, tops.length)
    const moved = tops
      .map((before, index) => ({ before, after: { ...before, parentId: parent.id, position: positions[index]! } }))
      .filter(({ before, after }) => before.parentId !== after.parentId || before.position !== after.position)
    if (moved.length === 0) return { moved: 0 }
    await updateElements(
      context.tx,
      moved.map((entry) => entry.after),
      context.now,
      ['parentId', 'position'],
    )
    await recordChange(context, { planId: plan.id, ownerId: plan.ownerId, procedure: 'moveElements' }, moved)
    return { moved: moved.length }
  }),

  removeElements: os.removeElements.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const tree = new Tree(await listElements(context.tx, plan.id))
    const rejectedElements = strangers(input.ids, tree)
    const tops = tree.listTopElements(new Set(input.ids))
    const ids = tops.flatMap((top) => tree.getSubtree(top).map((entry) => entry.id))
    for (const top of tops)
      if (tree.getSubtree(top).some((entry) => entry.place !== null))
        rejectedElements.push(toRejectedElement(top, 'SECTION_REQUIRED_BY_KIND'))
    if (rejectedElements.length === 0 && (await isReferenced(context, plan.id, ids)))
      for (const top of tops) {
        const subtreeIds = tree.getSubtree(top).map((entry) => entry.id)
        if (tops.length === 1 || (await isReferenced(context, plan.id, subtreeIds)))
          rejectedElements.push(toRejectedElement(top, 'IN_USE'))
      }
    if (rejectedElements.length > 0) throw errors.ELEMENTS_REJECTED({ data: { rejectedElements } })
    const changeContext = { planId: plan.id, ownerId: plan.ownerId, procedure: 'removeElements', reason: input.reason }
    const changed = await releaseReferences(context, ids, plan.id)
    if (!changed.ok) throw errors.ELEMENTS_REJECTED({ data: { rejectedElements } })
    await recordChange(context, changeContext, changed.value, () => deleteElements(context.tx, ids))
    return { removed: ids.length }
  }),
})
