import type { Language } from '#shared/language.ts'
import { listMissingLanguages } from '#shared/language-regime.ts'
import { defineRule, noFix, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'missing' | 'out_of_date'>

/**
 * The text of a plan exists and is up to date in the languages that the language regime requires for the public edition. A
 * courtesy translation that is out of date is a hint. Without a regime, each language of the plan is up to date.
 */
export const requiredLanguages = defineRule({
  id: 'required_languages',
  sections: ['elements'],
  fix: {
    missing: noFix,
    out_of_date: ({ data }) => ({ action: 'confirm_translations', languages: data.languages as Language[] }),
  },
  check({ plan, elements = [] }) {
    const { languageRequirement: requirement } = plan
    const allowed = requirement?.regime ? requirement.allowed : plan.languages
    const missing = requirement ? listMissingLanguages(requirement, plan.languages) : []
    const issues: Issue[] =
      missing.length > 0 ? [{ element: null, messageCode: 'missing', data: { languages: missing } }] : []
    const checkTexts = (element: string | null, outdated: readonly Language[]) => {
      const languages = plan.languages.filter((language) => outdated.includes(language))
      const official = languages.filter((language) => allowed.includes(language))
      const courtesy = languages.filter((language) => !allowed.includes(language))
      if (official.length > 0) issues.push({ element, messageCode: 'out_of_date', data: { languages: official } })
      if (courtesy.length > 0)
        issues.push({ element, messageCode: 'out_of_date', data: { languages: courtesy }, severity: 'hint' })
    }
    checkTexts(null, plan.outdated)
    for (const { key, outdated } of elements) if (outdated.length > 0) checkTexts(key, outdated)
    return verdict(issues)
  },
})
