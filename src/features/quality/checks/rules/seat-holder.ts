import { findSteps } from '../path-steps.ts'
import { defineRule, openTab, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'seat_vacant'>

/**
 * Each function that takes part in an open step of the approval path has a holder today. A vacant function cannot give
 * its opinion or decision, so the step waits. The rule concerns all steps.
 */
export const seatHolder = defineRule({
  id: 'seat_holder',
  sections: ['path'],
  fix: { seat_vacant: openTab('path') },
  check(facts) {
    if (!facts.path) return verdict([])
    const codes = facts.path.steps.map(({ code }) => code)
    return verdict(
      findSteps(facts, codes).flatMap((step): Issue[] =>
        step.vacant.map((who) => ({ element: null, messageCode: 'seat_vacant', data: { step: step.names, who } })),
      ),
    )
  },
})
