import type { PackRuleScope } from '#shared/pack-rule-scope.ts'
import type { CheckFacts, StepFact } from '../facts.ts'
import { findEarlyNotices, findSteps, isPathExpectedComplete } from '../path-steps.ts'
import { defineRule, openTab, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'not_decided' | 'no_participant' | 'seat_empty' | 'refused' | 'response_pending'>

/**
 * Each decider of the step has decided about the version currently submitted (all of them, where several
 * organisations decide). A plan marked as approved without these decisions is an error.
 * While the plan is on the approval path, a step without known deciders or with a vacant voting seat is also an error
 * (of a collegial body: each member with a vote).
 */
export const decided = defineRule({
  id: 'decided',
  sections: ['path'],
  scope: ['steps'],
  fix: {
    not_decided: openTab('path'),
    no_participant: openTab('path'),
    seat_empty: openTab('path'),
    refused: openTab('path'),
    response_pending: openTab('path'),
  },
  check(facts, _, scope: PackRuleScope = {}) {
    if (!facts.path) return verdict([])
    return verdict(
      findSteps(facts, scope.steps).flatMap((step): Issue[] =>
        isPathExpectedComplete(facts) && step.state !== 'completed'
          ? [{ element: null, messageCode: 'not_decided', data: { step: step.names, who: step.missing } }]
          : [...findEarlyNotices(step), ...(isPathInProgress(facts) ? findEmptySeats(step) : [])],
      ),
    )
  },
})

const isPathInProgress = ({ plan, path }: CheckFacts): boolean =>
  !path!.isApprovedExternally && (['drafting', 'in_decision'].includes(plan.state) || path!.isAmending)

/**
 * Returns the seats without a member. For seats with a vote the bound severity applies. For seats without a vote it is
 * a warning.
 */
const findEmptySeats = (step: StepFact): Issue[] =>
  ['open', 'in_progress', 'completed'].includes(step.state)
    ? step.empty.map(({ names, votes }) => ({
        element: null,
        messageCode: 'seat_empty',
        data: { step: step.names, who: names },
        ...(!votes && { severity: 'warning' as const }),
      }))
    : []
