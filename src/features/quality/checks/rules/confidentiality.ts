import type { PackPlanKind } from '#shared/pack.ts'
import type { ElementFact } from '../facts.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'
import { indexByKey } from '../tree.ts'

type Issue = RuleIssue<'not_named' | 'refers_to_confidential'>

/**
 * Confidential parts, named by the competent body, are absent from council and public editions. Editions leave
 * out the named elements and everything under them.
 * The rule therefore checks what was *not* named: content in a section that the plan's kind reserves for confidential
 * annexes, and open elements that refer to confidential elements.
 */
export const confidentiality = defineRule({
  id: 'confidentiality',
  sections: ['kind', 'elements'],
  fix: { not_named: openField('confidential'), refers_to_confidential: openField('links') },
  check(facts) {
    const elements = facts.elements ?? []
    const annexes = confidentialPlaces(facts.kind)
    // Most plans have no confidential parts and need no further check.
    if (!elements.some((element) => element.confidential || (element.place !== null && annexes.has(element.place))))
      return verdict([])
    const byKey = indexByKey(elements)
    const issues: Issue[] = []
    for (const element of elements) {
      const parent = element.parent === null ? undefined : byKey.get(element.parent)
      const inAnnex = parent?.kind === 'section' && parent.place !== null && annexes.has(parent.place)
      if ((!inAnnex && element.links.length === 0) || isHidden(element, byKey)) continue
      if (inAnnex) issues.push({ element: element.key, messageCode: 'not_named' })
      for (const key of new Set(element.links)) {
        const other = byKey.get(key)
        if (other && isHidden(other, byKey))
          issues.push({ element: element.key, messageCode: 'refers_to_confidential', otherElement: key })
      }
    }
    return verdict(issues)
  },
})

/** Checks whether the element or any of the elements above it was named confidential. */
function isHidden(element: ElementFact, byKey: ReadonlyMap<string, ElementFact>): boolean {
  for (
    let elementFact: ElementFact | undefined = element;
    elementFact;
    elementFact = elementFact.parent === null ? undefined : byKey.get(elementFact.parent)
  ) {
    if (elementFact.confidential) return true
  }
  return false
}

const confidentialPlaces = (kind: PackPlanKind | undefined): Set<string> =>
  new Set(
    kind?.parts.flatMap((part) =>
      part.sections.filter((section) => section.confidential).map((section) => section.code),
    ),
  )
