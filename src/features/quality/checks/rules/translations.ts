import type { Language } from '#shared/language.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'

/** M05. The text of a plan is equal in each of the plan's languages: no translation is older than the source text. */
export const translations: Rule = {
  id: 'M05',
  reads: ['elements'],
  check({ plan, elements = [] }) {
    const findings: Finding[] = []
    const look = (element: string | null, outdated: readonly Language[]) => {
      const tongues = plan.languages.filter((language) => outdated.includes(language))
      if (tongues.length > 0) findings.push({ element, says: 'out_of_date', data: { tongues } })
    }
    look(null, plan.outdated)
    for (const { key, outdated } of elements) if (outdated.length > 0) look(key, outdated)
    return verdict(findings)
  },
}
