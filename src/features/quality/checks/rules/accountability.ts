import { accountableKinds } from '#shared/element-kind.ts'
import type { CheckFacts, CompetenceFact, ElementFact } from '../facts.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'no_function' | 'not_competent'>

/**
 * Each objective and action has a single accountable owner, and the owner's level is competent for the domain
 * (seed factor; framework note: each within own powers). The owner is a function, so that duties survive a change of
 * holder.
 */
export const accountability = defineRule({
  id: 'accountability',
  sections: ['elements', 'competences', 'units'],
  fix: { no_function: openField('answerable'), not_competent: openField('answerable') },
  check(facts) {
    const byTopic = Map.groupBy(facts.competences ?? [], (competence) => competence.topic)
    const issues: Issue[] = []
    for (const element of facts.elements ?? []) {
      if (!needsAccountableFunction(element)) continue
      if (element.accountable === null) issues.push({ element: element.key, messageCode: 'no_function' })
      else issues.push(...competent(element, facts, byTopic))
    }
    return verdict(issues)
  },
})

/** Checks whether the element needs an accountable function. Stopped and completed elements need none. */
export const needsAccountableFunction = (element: ElementFact): boolean =>
  accountableKinds.includes(element.kind) && element.state !== 'stopped' && element.state !== 'done'

function competent(element: ElementFact, facts: CheckFacts, byTopic: ReadonlyMap<string, CompetenceFact[]>): Issue[] {
  if (element.competenceTopic === null || element.accountableUnit === null) return []
  const powers = byTopic.get(element.competenceTopic)
  const unit = facts.units?.get(element.accountableUnit)
  if (!powers || !unit) return []
  const holds = powers.some((power) => power.organisationKinds.includes(unit.kind) || power.level === unit.level)
  return holds
    ? []
    : [
        {
          element: element.key,
          messageCode: 'not_competent',
          severity: 'warning',
          data: {
            unit: unit.names,
            topic: element.competenceTopic,
            levels: [...new Set(powers.map((power) => power.level))],
          },
        },
      ]
}
