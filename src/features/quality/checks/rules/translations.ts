import type { Language } from '#shared/language.ts'
import { type Rule, type RuleIssue, verdict } from '../rule.ts'

/** M05. The text of a plan is equal in each of the plan's languages: no translation is older than the source text. */
export const translations: Rule = {
  id: 'M05',
  reads: ['elements'],
  check({ plan, elements = [] }) {
    const findings: RuleIssue[] = []
    const checkTexts = (element: string | null, outdated: readonly Language[]) => {
      const tongues = plan.languages.filter((language) => outdated.includes(language))
      if (tongues.length > 0) findings.push({ element, says: 'out_of_date', data: { tongues } })
    }
    checkTexts(null, plan.outdated)
    for (const { key, outdated } of elements) if (outdated.length > 0) checkTexts(key, outdated)
    return verdict(findings)
  },
}
