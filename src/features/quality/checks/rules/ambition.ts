import { listResultIssues } from '../result-issues.ts'
import { defineRule, openField, verdict } from '../rule.ts'

/**
 * A target that is no better than the baseline is flagged. A committed result whose indicator was redefined later is
 * flagged too (Dutch Court of Audit 2016). Every change of a definition creates a version. A baseline that differs from
 * the recorded figure is reported at the time of the request, because it depends on the figures that the reader may read.
 */
export const ambition = defineRule({
  id: 'ambition',
  sections: ['results'],
  fix: {
    no_ambition: openField('results'),
    redefined: openField('results'),
    baseline_differs: openField('results'),
  },
  check: ({ results }) =>
    verdict([
      ...listResultIssues(results, 'no_ambition', (result) => result.requiresNoChange),
      ...listResultIssues(results, 'redefined', (result) => result.redefined),
    ]),
})
