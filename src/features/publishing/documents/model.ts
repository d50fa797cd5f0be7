import type { Element, Plan } from '#features/planning/plans/contract.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type Marking, markings, stricterMarking } from '#shared/marking.ts'
import type { DocumentLanguages, Rendition } from './contract.ts'

/** An element of a document with the level; `gap` marks omitted siblings. */
export type DocumentNode =
  | { kind: 'element'; element: Element; level: number }
  /** `omittedIds`: the topmost elements that are left out here. */
  | { kind: 'gap'; level: number; omittedIds: Id[] }

/** Checks whether a marking is allowed in a public edition. */
const isPublic = (marking: Marking): boolean => marking === 'TLP:CLEAR'

/**
 * Checks whether an edition goes to readers who may not see all figures that the author may read. Small numbers are for
 * internal readers, as with TLP:AMBER. This applies to all editions except the full edition, and to the full edition of
 * a plan with a wider marking.
 */
export const mayLeaveOrganisation = (rendition: Rendition, marking: Marking): boolean =>
  rendition !== 'full' || markings.indexOf(marking) < markings.indexOf('TLP:AMBER')

/** Checks whether an edition is for the public or an authority. The others are working copies for the reader. */
export const isOfficialEdition = (rendition: Rendition): boolean => rendition === 'public' || rendition === 'council'

/**
 * Returns the elements of an edition in the order of the plan, and the omitted elements. A confidential element is
 * omitted with everything under it. Adjacent omissions show as a single gap.
 */
export function buildRendition(
  plan: Plan,
  elements: readonly Element[],
  rendition: Rendition,
): { nodes: DocumentNode[]; hidden: Set<Id>; marking: Marking } {
  const children = Map.groupBy(elements, (element) => element.parentId)
  const nodes: DocumentNode[] = []
  const hidden = new Set<Id>()
  let strictest: Marking = plan.marking
  const isOmitted = (element: Element, marking: Marking) =>
    rendition !== 'full' && (element.confidential !== null || (rendition === 'public' && !isPublic(marking)))
  const hide = (element: Element) => {
    hidden.add(element.id)
    for (const child of children.get(element.id) ?? []) hide(child)
  }
  const walk = (parent: Id | null, level: number, container: Marking) => {
    const siblings = (children.get(parent) ?? []).toSorted((a, b) => (a.position < b.position ? -1 : 1))
    for (const element of siblings) {
      const marking = element.marking ? stricterMarking(container, element.marking) : container
      if (isOmitted(element, marking)) {
        hide(element)
        const last = nodes.at(-1)
        if (last?.kind === 'gap') last.omittedIds.push(element.id)
        else nodes.push({ kind: 'gap', level, omittedIds: [element.id] })
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

/** Returns how an edition may be made in a language. */
export function getLanguageStatus(
  { required, allowed }: Pick<DocumentLanguages, 'required' | 'allowed'>,
  language: Language,
): 'required' | 'allowed' | 'courtesy' {
  if (required.includes(language)) return 'required'
  return allowed.includes(language) ? 'allowed' : 'courtesy'
}
