import { type Rule, type RuleIssue, verdict } from '../rule.ts'

/**
 * R11. The zonal plan answers each national item: covered, adopt, adapt, partly, no capacity or not relevant. All
 * answers except covered and adopt need reasons (art. 37; addendum practice of 2017).
 */
export const answers: Rule = {
  id: 'R11',
  sections: ['items'],
  check(facts) {
    const findings: RuleIssue[] = []
    for (const { key: item, title, upperPlan, answer } of facts.items ?? []) {
      const messageCode = answer === null ? 'no_answer' : needsReasons(answer) ? 'no_reasons' : undefined
      if (messageCode) findings.push({ element: null, messageCode, data: { item: title, upperPlan }, item })
    }
    return verdict(findings)
  },
}

const needsReasons = (answer: { kind: string; hasReasons: boolean }): boolean =>
  !answer.hasReasons && answer.kind !== 'covered' && answer.kind !== 'adopt'
