import type { Id } from '#shared/ids.ts'
import { type Marking, markings, stricterMarking } from '#shared/marking.ts'
import type { Tree } from '../bulk/model.ts'
import type { Element, ElementContent, Plan } from '../entities.ts'
import type { LeftOut } from './contract.ts'

/** Who may read something: the strictest marking on the way down to it, with who is named where that stands. */
export type Reach = Pick<Element, 'partnerIds' | 'personIds'> & { marking: Marking }

/** @param element null = directly in the plan */
export function reachOf(plan: Pick<Plan, keyof Reach>, tree: Tree, element: Element | null): Reach {
  let reach: Reach = plan
  const path = element ? [element, ...tree.above(element)].toReversed() : []
  for (const { marking, partnerIds, personIds } of path)
    if (marking !== null && stricterMarking(reach.marking, marking) !== reach.marking)
      reach = { marking, partnerIds, personIds }
  return reach
}

const isStricter = (one: Marking, other: Marking): boolean => markings.indexOf(one) > markings.indexOf(other)

/** What is so marked stays with the body that marked it, or with named persons: no copy leaves for another body. */
export const staysWithItsBody = (marking: Marking): boolean => isStricter(marking, 'TLP:AMBER')

/** What the top of a copy says of its readers: never more of them than the original has. */
export function readersOfCopy(element: Element, from: Reach, to: Reach): Pick<Element, keyof Reach> {
  if (!isStricter(from.marking, to.marking)) return element
  return { marking: from.marking, partnerIds: from.partnerIds, personIds: from.personIds }
}

export interface Surroundings {
  /** What an element becomes: its copy, where it comes along; undefined = it does not. */
  copyOf: (id: Id) => Id | undefined
  /** Whether the copy stands in the plan of the original. */
  samePlan: boolean
  /** Whether the function may answer for something in that plan. */
  mayAnswer: (functionId: Id) => boolean
  /** Codes that the plan knows already. */
  taken: ReadonlySet<string>
}

/**
 * What is written of a copy: words, kind, phenomenon and who answers for it. It begins anew: what was reached, promised and
 * agreed for the original is not so for its copy, and what answers upper plans is answered by the original.
 */
export function copiedContent(
  original: Element,
  { copyOf, samePlan, mayAnswer, taken }: Surroundings,
): { content: ElementContent; leftOut: LeftOut['what'][] } {
  const { id: _id, planId: _planId, parentId: _parentId, position: _position, ...rest } = original
  const { revision: _revision, updatedAt: _updatedAt, ...content } = rest
  const keepFunction = (id: Id | null) => (id !== null && (samePlan || mayAnswer(id)) ? id : null)
  const within = original.interestId && copyOf(original.interestId)
  const interestId = within || (samePlan ? original.interestId : null)
  const accountableFunctionId = keepFunction(original.accountableFunctionId)
  const deputyFunctionId = keepFunction(original.deputyFunctionId)
  const links = original.links
    .filter((link) => link.relation !== 'carried_from' && link.relation !== 'continues')
    .map((link) => ({ ...link, toId: copyOf(link.toId) ?? link.toId }))
  const leftOut: LeftOut['what'][] = []
  if (accountableFunctionId !== original.accountableFunctionId || deputyFunctionId !== original.deputyFunctionId)
    leftOut.push('function')
  if (original.interestId !== null && interestId === null) leftOut.push('interest')
  if (links.length < original.links.length) leftOut.push('link')
  return {
    content: {
      ...content,
      code: original.code !== null && !taken.has(original.code) ? original.code : null,
      state: original.state && 'proposed',
      stateReason: null,
      interestId,
      accountableFunctionId,
      deputyFunctionId,
      partners: original.partners.map((partner) => ({ ...partner, status: 'asked' })),
      means: original.means.map((means) => ({ ...means, available: null, funded: null })),
      needs: original.needs.map((need) => ({ ...need, status: 'needed', onDate: null })),
      links,
    },
    leftOut,
  }
}
