import type { CheckFacts } from '../facts.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'

/**
 * R10. Confidential parts, named by the council, are absent from council and public renditions (art. 37). Renditions leave
 * out what is named, with all that stands under it; so what must be looked at is what was *not* named: content in a section
 * that the plan's kind keeps for confidential annexes, and open elements that point at confidential ones.
 */
export const confidentiality: Rule = {
  id: 'R10',
  reads: ['elements'],
  check(facts) {
    const elements = facts.elements ?? []
    const hidden = coveredByName(elements)
    const annexes = confidentialPlaces(facts)
    const byKey = new Map(elements.map((one) => [one.key, one]))
    const findings: Finding[] = []
    for (const element of elements) {
      if (hidden.has(element.key)) continue
      const parent = element.parent === null ? undefined : byKey.get(element.parent)
      if (parent?.kind === 'section' && parent.place !== null && annexes.has(parent.place)) {
        findings.push({ element: element.key, says: 'not_named' })
      }
      if (element.links.some((link) => hidden.has(link.to)))
        findings.push({ element: element.key, says: 'points_at_confidential' })
    }
    return verdict(findings)
  },
}

/** Keys of the elements that are named confidential, and of all that stands under them. Parents come before children. */
function coveredByName(elements: NonNullable<CheckFacts['elements']>): Set<string> {
  const hidden = new Set<string>()
  for (const element of elements) {
    if (element.confidential || (element.parent !== null && hidden.has(element.parent))) hidden.add(element.key)
  }
  return hidden
}

const confidentialPlaces = (facts: CheckFacts): Set<string> =>
  new Set(
    facts.plan.kind.parts.flatMap((part) =>
      part.sections.filter((section) => section.confidential).map((section) => section.code),
    ),
  )
