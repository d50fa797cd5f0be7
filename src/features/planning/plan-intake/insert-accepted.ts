import type { IncomingElement } from '#features/planning/plans/index.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { ProposedElement, ProposedOutline } from './entities.ts'
import { toElementContent } from './outline/content.ts'
import type { Nesting } from './outline/model.ts'
import type { StoredIntake } from './queries.ts'

export interface AcceptedProposal {
  incomingElements: IncomingElement[]
  /** The outline with the ids of the resulting elements. */
  outline: ProposedOutline
}

/**
 * Returns the elements to insert for the accepted proposals. Each is placed under the nearest element above that allows
 * the kind and is in the plan or inserted too, otherwise in the section. Each records the source paragraph.
 */
export function collectAccepted(
  { outline, source, fields, language }: Pick<StoredIntake, 'outline' | 'source' | 'fields' | 'language'>,
  plan: { nesting: Nesting; sections: ReadonlyMap<string, Id> },
  reasonOf: (paragraph: number) => string,
): AcceptedProposal {
  const paragraphs = new Map(source.paragraphs.map((paragraph) => [paragraph.number, paragraph]))
  const outlineContext = { language, paragraphs, fields, choices: outline.choices }
  const byId = new Map(outline.elements.map((element) => [element.id, element]))
  const become = new Map(outline.elements.flatMap(({ id, elementId }) => (elementId ? [[id, elementId] as const] : [])))
  const firstSection = [...plan.sections.values()][0]
  const getParentId = (element: ProposedElement): Id | undefined => {
    let place = element.place
    for (let above = byId.get(element.parentId ?? ''); above; above = byId.get(above.parentId ?? '')) {
      const current = become.get(above.id)
      if (current && plan.nesting[above.kind]?.includes(element.kind)) return current
      place = above.place
    }
    return plan.sections.get(place ?? '') ?? firstSection
  }
  const incomingElements: IncomingElement[] = []
  const elements = outline.elements.map((element): ProposedElement => {
    if (element.decision !== 'accepted' || element.elementId !== null) return element
    const [id, parentId] = [newId(), getParentId(element)]
    if (!parentId) throw new Error('The plan has no section.')
    become.set(element.id, id)
    const from = element.heading ?? element.paragraphs[0]!
    incomingElements.push({ id, parentId, content: toElementContent(element, outlineContext), reason: reasonOf(from) })
    return { ...element, elementId: id }
  })
  return { incomingElements, outline: { ...outline, elements } }
}
