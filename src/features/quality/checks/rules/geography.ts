import type { CheckFacts } from '../facts.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'ended_before' | 'begins_after' | 'ends_within'>

/**
 * A unit that a plan names exists in the plan's period, because zones and municipalities merge while plans run. A
 * unit that ended before the plan began is an error. A unit that ends within the period is a warning, because a
 * successor takes over.
 * Today's date is not used, because both dates are known.
 */
export const geography = defineRule({
  id: 'geography',
  sections: ['elements', 'units'],
  fix: {
    ended_before: openField('answerable', 'file'),
    begins_after: openField('answerable', 'file'),
    ends_within: openField('answerable', 'file'),
  },
  check(facts) {
    const issues: Issue[] = []
    const checkReferences = (element: string | null, keys: readonly (string | null)[]) => {
      const found = keys.flatMap((key) => outside(facts, key))
      // Each element has a single result. An error takes priority over a warning.
      const worst = found.find((entry) => entry.severity === undefined) ?? found[0]
      if (worst) issues.push({ ...worst, element })
    }
    checkReferences(null, [facts.plan.area])
    for (const element of facts.elements ?? []) {
      if (element.accountableUnit !== null || element.units.length > 0)
        checkReferences(element.key, [element.accountableUnit, ...element.units])
    }
    return verdict(issues)
  },
})

function outside({ plan, units }: CheckFacts, key: string | null): Omit<Issue, 'element'>[] {
  const unit = key === null ? undefined : units?.get(key)
  if (!unit) return []
  const { names, validFrom, validTo } = unit
  if (validTo !== null && validTo <= plan.periodFrom)
    return [{ messageCode: 'ended_before', data: { unit: names, date: validTo } }]
  if (validFrom !== null && validFrom >= plan.periodTo)
    return [{ messageCode: 'begins_after', data: { unit: names, date: validFrom } }]
  if (validTo !== null && validTo < plan.periodTo)
    return [{ messageCode: 'ends_within', severity: 'warning', data: { unit: names, date: validTo } }]
  return []
}
