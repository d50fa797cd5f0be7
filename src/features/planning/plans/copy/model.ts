import type { Id } from '#shared/ids.ts'
import { type Marking, markings, stricterMarking } from '#shared/marking.ts'
import type { Tree } from '../bulk/model.ts'
import type { Element, ElementContent, Plan } from '../entities.ts'
import type { OmittedReference } from './contract.ts'

/**
 * The readers of an element: the strictest marking on the path down to it, with the persons and organisations named
 * there.
 */
export type Reach = Pick<Element, 'partnerIds' | 'personIds'> & { marking: Marking }

/**
 * Returns the readers of an element or, without an element, of the plan.
 * @param element null = directly in the plan
 */
export function computeReach(plan: Pick<Plan, keyof Reach>, tree: Tree, element: Element | null): Reach {
  let reach: Reach = plan
  const path = element ? [element, ...tree.getAncestors(element)].toReversed() : []
  for (const { marking, partnerIds, personIds } of path)
    if (marking !== null && stricterMarking(reach.marking, marking) !== reach.marking)
      reach = { marking, partnerIds, personIds }
  return reach
}

const isStricter = (value: Marking, other: Marking): boolean => markings.indexOf(value) > markings.indexOf(other)

/**
 * Checks whether a marking limits content to the organisation or to named persons. Such content is never copied to
 * another organisation.
 */
export const isOwnerOnly = (marking: Marking): boolean => isStricter(marking, 'TLP:AMBER')

/** Returns the access settings of the top of a copy. A stricter marking of the original is kept, with the readers. */
export function restrictCopyReaders(element: Element, from: Reach, to: Reach): Pick<Element, keyof Reach> {
  if (!isStricter(from.marking, to.marking)) return element
  return { marking: from.marking, partnerIds: from.partnerIds, personIds: from.personIds }
}

export interface CopyContext {
  /** Returns the id of an element's copy; undefined when the element is not copied. */
  getCopyId: (id: Id) => Id | undefined
  /** Whether the copy is in the same plan as the original. */
  samePlan: boolean
  /** Checks whether the function may be responsible for elements in that plan. */
  mayAnswer: (functionId: Id) => boolean
  /** Codes that already exist in the plan. */
  existingCodes: ReadonlySet<string>
}

/**
 * Returns the content of a copy: text, kind, phenomenon and responsible function. A copy starts without progress,
 * results and agreements, and answers to upper plans stay with the original.
 */
export function copiedContent(
  original: Element,
  { getCopyId, samePlan, mayAnswer, existingCodes }: CopyContext,
): { content: ElementContent; omittedKinds: OmittedReference['kind'][] } {
  const { id: _id, planId: _planId, parentId: _parentId, position: _position, ...rest } = original
  const { revision: _revision, updatedAt: _updatedAt, ...content } = rest
  const toCopiedFunction = (id: Id | null) => (id !== null && (samePlan || mayAnswer(id)) ? id : null)
  const within = original.interestId && getCopyId(original.interestId)
  const interestId = within || (samePlan ? original.interestId : null)
  const accountableFunctionId = toCopiedFunction(original.accountableFunctionId)
  const deputyFunctionId = toCopiedFunction(original.deputyFunctionId)
  const links = original.links
    .filter((link) => link.relation !== 'carried_from' && link.relation !== 'continues')
    .map((link) => ({ ...link, toId: getCopyId(link.toId) ?? link.toId }))
  const omittedKinds: OmittedReference['kind'][] = []
  if (accountableFunctionId !== original.accountableFunctionId || deputyFunctionId !== original.deputyFunctionId)
    omittedKinds.push('function')
  if (original.interestId !== null && interestId === null) omittedKinds.push('interest')
  if (links.length < original.links.length) omittedKinds.push('link')
  return {
    content: {
      ...content,
      code: original.code !== null && !existingCodes.has(original.code) ? original.code : null,
      state: original.state && 'proposed',
      stateReason: null,
      interestId,
      accountableFunctionId,
      deputyFunctionId,
      partners: original.partners.map((partner) => ({ ...partner, status: 'asked' })),
      resources: original.resources.map((resource) => ({ ...resource, available: null, funded: null })),
      needs: original.needs.map((need) => ({ ...need, status: 'needed', onDate: null })),
      links,
      // Another plan names its own contacts, and has not translated anything yet.
      territories: original.territories.map((territory) => ({
        ...territory,
        contactId: toCopiedFunction(territory.contactId),
        translatedOn: null,
      })),
    },
    omittedKinds,
  }
}
