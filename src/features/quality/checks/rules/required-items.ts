import type { PackRequiredItem } from '#shared/pack.ts'
import type { ElementFact } from '../facts.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'
import { childrenOf } from '../tree.ts'

/**
 * R06. Everything that the law asks such a plan to hold is there (art. 36: four items; the fourth may be an explicit
 * "none", which is a mission that says so). The kind of the plan lists the items; what was stopped holds nothing.
 */
export const requiredItems: Rule = {
  id: 'R06',
  reads: ['kind', 'elements'],
  check(facts) {
    const items = facts.kind?.requiredItems ?? []
    if (items.length === 0) return verdict([])
    const elements = facts.elements ?? []
    const sections = new Map(elements.filter((one) => one.kind === 'section').map((one) => [one.place, one.key]))
    const children = childrenOf(elements)
    const isThere = ({ kinds: asked, section }: PackRequiredItem): boolean =>
      asked
        ? elements.some((one) => one.state !== 'stopped' && asked.includes(one.kind))
        : (children.get(sections.get(section) ?? '') ?? []).some(holdsSomething)
    return verdict(
      items
        .filter((item) => !isThere(item))
        .map(
          ({ names, section, kinds }): Finding => ({
            element: sections.get(section) ?? null,
            says: 'not_there',
            // Of a mission of a municipality the plan may say that there is none.
            data: { required: names, ...(kinds?.includes('municipality_mission') && { none: true }) },
          }),
        ),
    )
  },
}

/** A text of which nobody has written a word yet holds nothing. */
export const holdsSomething = (one: ElementFact): boolean =>
  one.state !== 'stopped' && (one.kind !== 'text' || one.hasBody)
