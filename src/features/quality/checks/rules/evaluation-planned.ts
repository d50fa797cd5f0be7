import { defineRule, openField, verdict } from '../rule.ts'
import { getChildren } from '../tree.ts'
import { holdsSomething } from './required-items.ts'

/**
 * Before approval a plan states how, when and by whom it is evaluated. The section for it must have content (Court
 * of Audit 2005; GAO 2022).
 */
export const evaluationPlanned = defineRule({
  id: 'evaluation_planned',
  sections: ['elements'],
  scope: ['sections'],
  fix: { not_planned: openField('words') },
  check({ elements = [] }, _, { sections = [] } = {}) {
    const children = getChildren(elements)
    const elementFacts = elements.filter(
      ({ kind, place }) => kind === 'section' && place !== null && sections.includes(place),
    )
    const isThere = elementFacts.some(({ key }) => (children.get(key) ?? []).some(holdsSomething))
    return verdict(isThere ? [] : [{ element: elementFacts[0]?.key ?? null, messageCode: 'not_planned' }])
  },
})
