import type { Element, Plan } from '#features/planning/plans/contract.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, markings, stricterMarking } from '#shared/marking.ts'
import type { Rendition } from './contract.ts'

/** An element of a document with its level; `gap` stands where one or more siblings are left out. */
export type DocumentNode = { kind: 'element'; element: Element; level: number } | { kind: 'gap'; level: number }

/** What may stand in a public rendition. */
const isPublic = (marking: Marking): boolean => marking === 'TLP:CLEAR'

/**
 * Whether a rendition goes to readers beyond those of the figures that whoever makes it may read (small numbers are for who is inside, as with
 * TLP:AMBER): all but the full one, and that one of a plan that is marked wider.
 */
export const leavesTheBody = (rendition: Rendition, marking: Marking): boolean =>
  rendition !== 'full' || markings.indexOf(marking) < markings.indexOf('TLP:AMBER')

/**
 * The elements of a rendition in the order of the plan, and those it leaves out. A confidential element goes whole, with
 * all that stands under it (art. 37); its gap is visible as a gap, once for neighbours together.
 */
export function renditionOf(
  plan: Plan,
  elements: readonly Element[],
  rendition: Rendition,
): { nodes: DocumentNode[]; hidden: Set<Id>; marking: Marking } {
  const children = Map.groupBy(elements, (element) => element.parentId)
  const nodes: DocumentNode[] = []
  const hidden = new Set<Id>()
  let strictest: Marking = plan.marking
  const leavesOut = (element: Element, marking: Marking) =>
    rendition !== 'full' && (element.confidential !== null || (rendition === 'public' && !isPublic(marking)))
  const hide = (element: Element) => {
    hidden.add(element.id)
    for (const child of children.get(element.id) ?? []) hide(child)
  }
  const walk = (parent: Id | null, level: number, container: Marking) => {
    const siblings = (children.get(parent) ?? []).toSorted((a, b) => (a.position < b.position ? -1 : 1))
    for (const element of siblings) {
      const marking = element.marking ? stricterMarking(container, element.marking) : container
      if (leavesOut(element, marking)) {
        hide(element)
        if (nodes.at(-1)?.kind !== 'gap') nodes.push({ kind: 'gap', level })
        continue
      }
      if (markings.indexOf(marking) > markings.indexOf(strictest)) strictest = marking
      nodes.push({ kind: 'element', element, level })
      walk(element.id, level + 1, marking)
    }
  }
  walk(null, 1, plan.marking)
  return { nodes, hidden, marking: strictest }
}
