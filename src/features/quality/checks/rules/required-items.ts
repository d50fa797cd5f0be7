import type { PackRequiredItem } from '#shared/pack-section.ts'
import type { ElementFact } from '../facts.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'
import { getChildren } from '../tree.ts'

/**
 * Everything that the law requires in such a plan is present. The fourth item may be an
 * explicit "none", which is a mission that states so. The kind of the plan lists the items. A stopped element does not
 * count.
 */
export const requiredItems = defineRule({
  id: 'required_items',
  sections: ['kind', 'elements'],
  fix: {
    item_missing: (issue) =>
      issue.element !== null && issue.data.mayDeclareNone === true
        ? { action: 'declare_none' }
        : openField('words')(issue),
  },
  check(facts) {
    const items = facts.kind?.requiredItems ?? []
    if (items.length === 0) return verdict([])
    const elements = facts.elements ?? []
    const sections = new Map(
      elements.filter((element) => element.kind === 'section').map((element) => [element.place, element.key]),
    )
    const children = getChildren(elements)
    const isPresent = ({ kinds: requiredKinds, section }: PackRequiredItem): boolean =>
      requiredKinds
        ? elements.some((element) => element.state !== 'stopped' && requiredKinds.includes(element.kind))
        : (children.get(sections.get(section) ?? '') ?? []).some(holdsSomething)
    return verdict(
      items
        .filter((item) => !isPresent(item))
        .map(
          ({ names, section, kinds }): RuleIssue<'item_missing'> => ({
            element: sections.get(section) ?? null,
            messageCode: 'item_missing',
            // The plan may declare that there is no municipality mission.
            data: { required: names, ...(kinds?.includes('municipality_mission') && { mayDeclareNone: true }) },
          }),
        ),
    )
  },
})

/** Checks whether the element has content. A text element without text does not count. */
export const holdsSomething = (elementFact: ElementFact): boolean =>
  elementFact.state !== 'stopped' && (elementFact.kind !== 'text' || elementFact.hasBody)
