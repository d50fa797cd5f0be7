import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { Element, ElementContent } from '../entities.ts'
import { checkReferences, editablePlan, type UnknownReference } from '../guard.ts'
import { findKind } from '../kinds.ts'
import { elementReferences } from '../references.ts'
import { computeSiblingPosition, emptyContent, findNestingIssue, type NestingIssue } from './model.ts'
import { listElements } from './queries/read-elements.ts'
import * as write from './queries/write-elements.ts'
import { recordChange } from './record-change.ts'

/**
 * An element of a bulk insert. It becomes the last child of the parent, which is already in the plan or comes earlier
 * in the list.
 */
export interface IncomingElement {
  id: Id
  parentId: Id
  content: Partial<ElementContent> & Pick<ElementContent, 'kind'>
  /** The reason for this element, for the history. */
  reason: string
}

type AddElementsFailure =
  | Failure<'NOT_FOUND' | 'PLAN_NOT_EDITABLE'>
  | Failure<'KIND_NOT_ALLOWED_HERE', NestingIssue>
  | UnknownReference

/** Adds many elements in a single act, with the same rules as addElement, all or none. */
export async function addElements(
  context: TransactionContext,
  planId: Id,
  coming: readonly IncomingElement[],
  procedure: string,
): Promise<Result<undefined, AddElementsFailure>> {
  const editable = await editablePlan(context, planId)
  if (!editable.ok) return editable
  const plan = editable.value
  const kind = findKind(plan)
  const depths = new Map<Id, number>()
  const byId = new Map<Id, Element>()
  const under = new Map<Id, Element[]>()
  const placeElement = (element: Element) => {
    byId.set(element.id, element)
    depths.set(element.id, element.parentId === null ? 1 : (depths.get(element.parentId) ?? 0) + 1)
    if (element.parentId === null) return
    const siblings = under.get(element.parentId)
    if (siblings) siblings.push(element)
    else under.set(element.parentId, [element])
  }
  for (const element of await listElements(context.tx, plan.id)) placeElement(element)
  const elements: Element[] = []
  for (const { id, parentId, content } of coming) {
    const parent = byId.get(parentId)
    if (!parent) return fail('NOT_FOUND')
    const issue = findNestingIssue(kind, parent.kind, content.kind, depths.get(parentId)! + 1)
    if (issue) return fail('KIND_NOT_ALLOWED_HERE', issue)
    const element: Element = {
      ...emptyContent(content.kind),
      ...content,
      id,
      planId: plan.id,
      parentId,
      position: computeSiblingPosition(under.get(parentId) ?? [], undefined),
      revision: 1,
      updatedAt: context.now,
    }
    placeElement(element)
    elements.push(element)
  }
  if (elements.length === 0) return succeed()
  const references = await checkReferences(context, elements.flatMap(elementReferences))
  if (!references.ok) return references
  await write.insertElements(context.tx, elements, context.now)
  await write.insertLinks(context.tx, elements)
  await recordChange(
    context,
    { planId: plan.id, ownerId: plan.ownerId, procedure },
    elements.map((after, index) => ({ before: null, after, reason: coming[index]!.reason })),
  )
  return succeed()
}
