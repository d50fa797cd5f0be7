import { listResultIssues } from '../result-issues.ts'
import { defineRule, openField, verdict } from '../rule.ts'

/**
 * A figure that cannot be summed is not committed for an area above the reporting areas, because that area would have
 * no figure.
 */
export const additivity = defineRule({
  id: 'additivity',
  sections: ['results'],
  fix: { would_be_added: openField('results') },
  check: ({ results }) => verdict(listResultIssues(results, 'would_be_added', (result) => result.wouldBeAdded)),
})
