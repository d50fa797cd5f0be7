import { type Marking, markings } from '#shared/marking.ts'
import { screenText } from '#shared/screening.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'classified' | 'malformed_marking' | 'red_without_persons' | 'less_restrictive_than_plan'>

/** Matches a label that resembles TLP but is invalid: translated, with spaces, or of the first version. */
const crookedLabel = /\bTLP\s*:\s*(?!(?:CLEAR|GREEN|AMBER\+STRICT|AMBER|RED)\b)[A-ZÀ-Ý]+|\bTLP\s+:\s*\w+|\bTLP:\s+\w+/gu

/**
 * Marking is mandatory. The labels of TLP 2.0 are fixed and never translated (FIRST, 2022). Marks of a legal
 * classification are the only issues of full severity, because law forbids such content here.
 */
export const marking = defineRule({
  id: 'marking',
  sections: ['elements'],
  fix: {
    classified: openField('words'),
    malformed_marking: openField('words'),
    red_without_persons: openField('marking'),
    less_restrictive_than_plan: openField('marking'),
  },
  check(facts) {
    const issues: Issue[] = []
    for (const element of facts.elements ?? []) {
      const { text } = element
      const mark = text !== '' && screenText(text).some((sensitiveText) => sensitiveText.kind === 'classification_mark')
      const crooked = text === '' ? undefined : text.match(crookedLabel)?.[0]
      if (mark) issues.push({ element: element.key, messageCode: 'classified' })
      else if (crooked)
        issues.push({
          element: element.key,
          messageCode: 'malformed_marking',
          severity: 'warning',
          data: { label: crooked },
        })
      else if (element.marking === 'TLP:RED' && !element.hasPersons)
        issues.push({ element: element.key, messageCode: 'red_without_persons', severity: 'warning' })
      else if (element.marking !== null && isLessRestrictive(element.marking, facts.plan.marking)) {
        issues.push({
          element: element.key,
          messageCode: 'less_restrictive_than_plan',
          severity: 'warning',
          data: { own: element.marking, plan: facts.plan.marking },
        })
      }
    }
    return verdict(issues)
  },
})

const isLessRestrictive = (own: Marking, container: Marking): boolean =>
  markings.indexOf(own) < markings.indexOf(container)
