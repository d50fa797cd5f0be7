import type { UnitFact } from '../facts.ts'
import { type Finding, type Rule, verdict } from '../rule.ts'

/**
 * R28. A unit that a plan names holds in the plan's period: zones and municipalities merge while plans run. A unit that had
 * ended before the plan began is an error; one that ends within the period is a warning, since its successor takes over.
 * Today plays no part: both dates are written.
 */
export const geography: Rule = {
  id: 'R28',
  reads: ['elements', 'units'],
  check(facts) {
    const findings: Finding[] = []
    const look = (key: string | null, element: string | null) => {
      const unit = key === null ? undefined : facts.units?.get(key)
      if (!unit) return
      const finding = outside(unit, facts.plan.periodFrom, facts.plan.periodTo)
      if (finding) findings.push({ ...finding, element })
    }
    look(facts.plan.area, null)
    for (const element of facts.elements ?? []) {
      const before = findings.length
      for (const key of [element.accountableUnit, ...element.units])
        if (findings.length === before) look(key, element.key)
    }
    return verdict(findings)
  },
}

function outside(unit: UnitFact, from: string, to: string): Omit<Finding, 'element'> | undefined {
  if (unit.validTo !== null && unit.validTo <= from)
    return { says: 'ended_before', data: { unit: unit.names, on: unit.validTo } }
  if (unit.validFrom !== null && unit.validFrom >= to)
    return { says: 'begins_after', data: { unit: unit.names, on: unit.validFrom } }
  if (unit.validTo !== null && unit.validTo < to)
    return { says: 'ends_within', severity: 'warning', data: { unit: unit.names, on: unit.validTo } }
  return undefined
}
