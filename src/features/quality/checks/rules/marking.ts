import { type Marking, markings } from '#shared/marking.ts'
import { screenText } from '#shared/screening.ts'
import { type Rule, type RuleIssue, verdict } from '../rule.ts'

/** Matches a label that resembles TLP but is invalid: translated, with spaces, or of the first version. */
const crookedLabel = /\bTLP\s*:\s*(?!(?:CLEAR|GREEN|AMBER\+STRICT|AMBER|RED)\b)[A-ZÀ-Ý]+|\bTLP\s+:\s*\w+|\bTLP:\s+\w+/gu

/**
 * R23. Marking is mandatory. The labels of TLP 2.0 are fixed and never translated (FIRST, 2022). Marks of a legal
 * classification are blocked (law of 11 December 1998).
 */
export const marking: Rule = {
  id: 'R23',
  sections: ['elements'],
  check(facts) {
    const findings: RuleIssue[] = []
    for (const element of facts.elements ?? []) {
      const { text } = element
      const mark = text !== '' && screenText(text).some((sensitiveText) => sensitiveText.kind === 'classification_mark')
      const crooked = text === '' ? undefined : text.match(crookedLabel)?.[0]
      if (mark) findings.push({ element: element.key, messageCode: 'classified' })
      else if (crooked) findings.push({ element: element.key, messageCode: 'crooked_label', data: { label: crooked } })
      else if (element.marking === 'TLP:RED' && !element.hasPersons)
        findings.push({ element: element.key, messageCode: 'red_for_nobody' })
      else if (element.marking !== null && laxer(element.marking, facts.plan.marking)) {
        findings.push({
          element: element.key,
          messageCode: 'laxer_than_plan',
          severity: 'warning',
          data: { own: element.marking, plan: facts.plan.marking },
        })
      }
    }
    return verdict(findings)
  },
}

const laxer = (own: Marking, container: Marking): boolean => markings.indexOf(own) < markings.indexOf(container)
