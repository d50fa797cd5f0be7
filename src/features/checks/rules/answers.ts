import { type Finding, type Rule, verdict } from '../rule.ts'

/**
 * R11. The zonal plan answers each national item: covered, adopt, adapt, partly, no capacity, not relevant; with reasons for
 * all but covered and adopt (art. 37; addendum practice of 2017).
 */
export const answers: Rule = {
  id: 'R11',
  reads: ['items'],
  check(facts) {
    const findings: Finding[] = []
    for (const item of facts.items ?? []) {
      const data = { item: item.title, upperPlan: item.upperPlan, itemKey: item.key }
      if (item.answer === null) findings.push({ element: null, says: 'no_answer', data, accessIds: item.accessIds })
      else if (!item.answer.hasReasons && item.answer.kind !== 'covered' && item.answer.kind !== 'adopt') {
        findings.push({ element: null, says: 'no_reasons', data, accessIds: item.accessIds })
      }
    }
    return verdict(findings)
  },
}
