import type { PackRuleScope } from '#shared/pack-rule-scope.ts'
import { findEarlyNotices, findSteps, isPathExpectedComplete } from '../path-steps.ts'
import { defineRule, openTab, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'step_skipped' | 'no_reason' | 'no_participant' | 'refused' | 'response_pending'>

/**
 * The step is completed before another step. An opinion was given, or the missing opinion was recorded with a reason,
 * before the plan is sent to the organisation that must receive it with the plan. A council agreed to the council's
 * parts before the plan is sent on.
 */
export const completedBefore = defineRule({
  id: 'completed_before',
  sections: ['path'],
  scope: ['steps', 'beforeStep'],
  fix: {
    step_skipped: openTab('path'),
    no_reason: openTab('path'),
    no_participant: openTab('path'),
    refused: openTab('path'),
    response_pending: openTab('path'),
  },
  check(facts, _, scope: PackRuleScope = {}) {
    if (!facts.path) return verdict([])
    const before = facts.path.steps.find(({ code }) => code === scope.beforeStep)
    const isLate = isPathExpectedComplete(facts) || before?.state === 'completed'
    return verdict(
      findSteps(facts, scope.steps).flatMap((step): Issue[] => {
        if (step.absentWithoutReason.length > 0)
          return [
            { element: null, messageCode: 'no_reason', data: { step: step.names, who: step.absentWithoutReason } },
          ]
        if (isLate && step.state !== 'completed')
          return [
            { element: null, messageCode: 'step_skipped', data: { step: step.names, laterStep: before?.names ?? {} } },
          ]
        return findEarlyNotices(step)
      }),
    )
  },
})
