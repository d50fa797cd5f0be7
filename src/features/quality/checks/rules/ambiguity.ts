import type { ResultFact } from '../facts.ts'
import { listResultIssues } from '../result-issues.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'

const isAmbiguous = ({ polarity }: ResultFact): boolean => polarity === 'ambiguous'

/**
 * An indicator that effort alone can raise (seizures, arrests) does not by itself determine the status of an objective.
 * It is shown next to the effort (customs analysis of 2025).
 */
export const ambiguity = defineRule({
  id: 'ambiguity',
  sections: ['results'],
  fix: { alone: openField('results'), without_effort: openField('results') },
  check({ results = [] }) {
    const byElement = Map.groupBy(results, (result) => result.element)
    return verdict(
      [...byElement.values()].flatMap((elementResults): RuleIssue<'alone' | 'without_effort'>[] => {
        if (elementResults.every(isAmbiguous)) return listResultIssues(elementResults.slice(0, 1), 'alone', isAmbiguous)
        const isWithoutEffort = (result: ResultFact) => isAmbiguous(result) && !result.hasEffort
        return listResultIssues(elementResults, 'without_effort', isWithoutEffort).map((issue) => ({
          ...issue,
          severity: 'warning',
        }))
      }),
    )
  },
})
