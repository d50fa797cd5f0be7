import { answerItem, defineRule, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'no_answer' | 'no_reasons'>

/**
 * A plan answers each item of the plans above it: covered, adopt, adapt, partly, no capacity or not relevant. All
 * answers except covered and adopt need reasons.
 */
export const answers = defineRule({
  id: 'answers',
  sections: ['items'],
  fix: { no_answer: answerItem, no_reasons: answerItem },
  check(facts) {
    const issues: Issue[] = []
    for (const { key: item, title, upperPlan, answer } of facts.items ?? []) {
      const messageCode = answer === null ? 'no_answer' : needsReasons(answer) ? 'no_reasons' : undefined
      if (messageCode) issues.push({ element: null, messageCode, data: { item: title, upperPlan }, item })
    }
    return verdict(issues)
  },
})

const needsReasons = (answer: { kind: string; hasReasons: boolean }): boolean =>
  !answer.hasReasons && answer.kind !== 'covered' && answer.kind !== 'adopt'
