import type { Language } from '#shared/language.ts'
import { type Rule, type RuleIssue, verdict } from '../rule.ts'

/** M05. The text of a plan is equal in each of the plan's languages: no translation is older than the source text. */
export const translations: Rule = {
  id: 'M05',
  sections: ['elements'],
  check({ plan, elements = [] }) {
    const findings: RuleIssue[] = []
    const checkTexts = (element: string | null, outdated: readonly Language[]) => {
      const languages = plan.languages.filter((language) => outdated.includes(language))
      if (languages.length > 0) findings.push({ element, messageCode: 'out_of_date', data: { languages } })
    }
    checkTexts(null, plan.outdated)
    for (const { key, outdated } of elements) if (outdated.length > 0) checkTexts(key, outdated)
    return verdict(findings)
  },
}
