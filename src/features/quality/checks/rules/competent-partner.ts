import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'
import { needsAccountableFunction } from './accountability.ts'

type Issue = RuleIssue<'no_competent_body'>

/**
 * Work in a domain of competence involves an organisation with the competence: the accountable organisation, a
 * contributor or a partner. The rule `accountability` requires it of the accountable function only.
 */
export const competentPartner = defineRule({
  id: 'competent_partner',
  sections: ['elements', 'competences', 'units'],
  fix: { no_competent_body: openField('answerable') },
  check(facts) {
    const byTopic = Map.groupBy(facts.competences ?? [], (competence) => competence.topic)
    const issues: Issue[] = []
    for (const element of facts.elements ?? []) {
      const powers = element.competenceTopic === null ? undefined : byTopic.get(element.competenceTopic)
      if (!powers || !needsAccountableFunction(element)) continue
      // An area has no level, because it is not an organisation.
      const holdsPower = (key: string | null): boolean => {
        const body = key === null ? undefined : facts.units?.get(key)
        if (!body || body.level === null) return false
        return powers.some((power) => power.level === body.level || power.organisationKinds.includes(body.kind))
      }
      if (!holdsPower(element.accountableUnit) && !element.units.some(holdsPower))
        issues.push({
          element: element.key,
          messageCode: 'no_competent_body',
          data: { topic: element.competenceTopic, levels: [...new Set(powers.map((power) => power.level))] },
        })
    }
    return verdict(issues)
  },
})
