import type { Language } from '#shared/language.ts'
import { defineRule, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'out_of_date'>

/** The text of a plan is equal in each of the plan's languages: no translation is older than the source text. */
export const translations = defineRule({
  id: 'translations',
  replacedBy: 'required_languages',
  sections: ['elements'],
  fix: { out_of_date: ({ data }) => ({ action: 'confirm_translations', languages: data.languages as Language[] }) },
  check({ plan, elements = [] }) {
    const issues: Issue[] = []
    const checkTexts = (element: string | null, outdated: readonly Language[]) => {
      const languages = plan.languages.filter((language) => outdated.includes(language))
      if (languages.length > 0) issues.push({ element, messageCode: 'out_of_date', data: { languages } })
    }
    checkTexts(null, plan.outdated)
    for (const { key, outdated } of elements) if (outdated.length > 0) checkTexts(key, outdated)
    return verdict(issues)
  },
})
