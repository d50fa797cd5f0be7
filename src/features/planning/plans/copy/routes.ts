import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Id, newId } from '#shared/ids.ts'
import { computePositions, Tree, toRejectedElement } from '../bulk/model.ts'
import type { Element } from '../entities.ts'
import { editablePlan, readablePlan } from '../guard.ts'
import { findKind } from '../kinds.ts'
import { findNestingIssue } from '../outline/model.ts'
import { findElement, findPlanId, listElements } from '../outline/queries/read-elements.ts'
import { getChildren } from '../outline/queries/tree.ts'
import { insertElements, insertLinks, setInterests, wouldBeReadable } from '../outline/queries/write-elements.ts'
import { recordChange } from '../outline/record-change.ts'
import { copyContract, type OmittedReference } from './contract.ts'
import { computeReach, copiedContent, isOwnerOnly, restrictCopyReaders } from './model.ts'
import { findOrigin, listFunctionIds, saveOrigins } from './queries.ts'

const os = implementSlice(copyContract)

export const copyRoutes = os.router({
  pasteElements: os.pasteElements.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const fromPlanId = await findPlanId(context.tx, input.fromIds[0]!)
    if (!fromPlanId) throw errors.NOT_FOUND()
    const from = valueOrThrow(await readablePlan(context, fromPlanId), errors)
    const samePlan = from.id === plan.id
    const targetTree = new Tree(await listElements(context.tx, plan.id))
    const sourceTree = samePlan ? targetTree : new Tree(await listElements(context.tx, from.id))
    const parent = targetTree.byId.get(input.parentId)
    if (!parent || input.fromIds.some((id) => !sourceTree.byId.has(id))) throw errors.NOT_FOUND()

    const tops = sourceTree.listTopElements(new Set(input.fromIds))
    const depth = 1 + targetTree.getAncestors(parent).length
    const rejectedElements = tops.flatMap((top) => {
      const whole = sourceTree.getSubtree(top)
      if (whole.some((entry) => entry.place !== null)) return [toRejectedElement(top, 'SECTION_REQUIRED_BY_KIND')]
      const own = whole.filter((entry) => isOwnerOnly(computeReach(from, sourceTree, entry).marking))
      if (from.ownerId !== plan.ownerId && own.length > 0)
        return own.map((entry) => toRejectedElement(entry, 'ORGANISATION_FIXED'))
      const issue = whole.find((entry) => {
        const under = entry === top ? parent : sourceTree.byId.get(entry.parentId!)
        return findNestingIssue(findKind(plan), under?.kind, entry.kind, depth + sourceTree.height(top))
      })
      return issue ? [toRejectedElement(issue, 'KIND_NOT_ALLOWED_HERE')] : []
    })
    if (rejectedElements.length > 0) throw errors.ELEMENTS_REJECTED({ data: { rejectedElements } })

    const originals = tops.flatMap((top) => sourceTree.getSubtree(top))
    const copies = new Map<Id, Id>(originals.map((original) => [original.id, newId()]))
    const positions = computePositions(await getChildren(context.tx, parent.id), input.afterId, tops.length)
    const functions = originals.flatMap((original) =>
      [original.accountableFunctionId, original.deputyFunctionId].filter((id) => id !== null),
    )
    const answering = await listFunctionIds(context.tx, functions, plan.issuingBodyIds)
    const existingCodes = new Set(targetTree.elements.flatMap((element) => element.code ?? []))
    const surroundings = {
      getCopyId: (id: Id) => copies.get(id),
      samePlan,
      mayAnswer: (id: Id) => from.ownerId === plan.ownerId || answering.has(id),
      existingCodes,
    }
    const omittedReferences: OmittedReference[] = []
    const written = originals.map((original): Element => {
      const { content, omittedKinds: what } = copiedContent(original, surroundings)
      for (const value of what) omittedReferences.push({ elementId: original.id, title: original.title, kind: value })
      const top = tops.indexOf(original)
      const identity = { id: copies.get(original.id)!, planId: plan.id, revision: 1, updatedAt: context.now }
      if (top < 0)
        return { ...content, ...identity, parentId: copies.get(original.parentId!)!, position: original.position }
      const { marking, partnerIds, personIds } = restrictCopyReaders(
        original,
        computeReach(from, sourceTree, original),
        computeReach(plan, targetTree, parent),
      )
      const readers = { marking, partnerIds, personIds }
      return { ...content, ...readers, ...identity, parentId: parent.id, position: positions[top]! }
    })
    await insertElements(
      context.tx,
      written.map((element) => ({ ...element, interestId: null })),
      context.now,
    )
    for (const element of written)
      if (element.marking !== null && !(await wouldBeReadable(context.tx, element))) throw errors.WOULD_LOSE_ACCESS()
    await setInterests(context.tx, written)
    await insertLinks(context.tx, written)
    await saveOrigins(
      context,
      plan.id,
      originals.map((original) => ({ id: copies.get(original.id)!, fromPlanId: from.id, fromId: original.id })),
    )
    await recordChange(
      context,
      { planId: plan.id, ownerId: plan.ownerId, procedure: 'pasteElements' },
      written.map((after) => ({ before: null, after })),
    )
    return { ids: tops.map((top) => copies.get(top.id)!), added: written.length, omittedReferences }
  }),

  getOrigin: os.getOrigin.handler(async ({ input, context, errors }) => {
    if (!(await findElement(context.tx, input.id))) throw errors.NOT_FOUND()
    return { origin: await findOrigin(context.tx, input.id) }
  }),
})
