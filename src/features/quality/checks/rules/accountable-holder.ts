import type { HolderFact } from '../facts.ts'
import { defineRule, nextDate, openField, type RuleIssue, verdict } from '../rule.ts'
import { needsAccountableFunction } from './accountability.ts'

type Issue = RuleIssue<'no_holder' | 'no_deputy'>

/**
 * The accountable function of each objective and action has a holder today, and preferably a deputy. Work of a vacant
 * function has nobody who answers for it (seed factor accountability).
 */
export const accountableHolder = defineRule({
  id: 'accountable_holder',
  sections: ['elements', 'holders'],
  fix: { no_holder: openField('answerable'), no_deputy: openField('answerable') },
  check({ elements = [], holders, today }) {
    const issues: Issue[] = []
    const functions = new Set<HolderFact>()
    for (const element of elements.filter(needsAccountableFunction)) {
      const fact = element.accountable === null ? undefined : holders?.get(element.accountable)
      if (!fact) continue
      const data = { function: fact.names, unit: fact.organisation }
      if (!fact.hasHolder) issues.push({ element: element.key, messageCode: 'no_holder', data })
      // A deputy concerns the function, so it is reported at its first element only.
      else if (!fact.hasDeputy && !functions.has(fact))
        issues.push({ element: element.key, messageCode: 'no_deputy', severity: 'hint', data })
      functions.add(fact)
    }
    return verdict(
      issues,
      nextDate(
        [...functions].map(({ changesOn }) => changesOn),
        today,
      ),
    )
  },
})
