import type { PackRuleScope } from '#shared/pack.ts'
import type { CheckFacts, StepFact } from '../facts.ts'
import { type Rule, type RuleIssue, verdict } from '../rule.ts'

/**
 * Checks whether the plan's state implies a completed path. Plans that were decided elsewhere before, or that are being
 * amended, do not count.
 */
const isPathExpectedComplete = ({ plan, path }: CheckFacts): boolean =>
  ['approved', 'in_force', 'bridging', 'ended'].includes(plan.state) && !path!.isApprovedExternally && !path!.isAmending

const isPathInProgress = ({ plan, path }: CheckFacts): boolean =>
  !path!.isApprovedExternally && (['drafting', 'in_decision'].includes(plan.state) || path!.isAmending)

const findSteps = ({ path }: CheckFacts, codes: readonly string[] | undefined): StepFact[] =>
  path!.steps.filter(({ code, state }) => codes?.includes(code) && state !== 'not_applicable')

const isOpen = ({ state }: StepFact): boolean => state === 'open' || state === 'in_progress'

/** Returns early notices about a step that is open, in progress or refused, before an error occurs. */
function ahead(step: StepFact): RuleIssue[] {
  const data = { step: step.names, who: step.missing }
  if (step.hasNoParticipants && isOpen(step))
    return [{ element: null, messageCode: 'nobody', data: { step: step.names } }]
  if (step.state === 'refused') return [{ element: null, messageCode: 'refused', data, severity: 'warning' }]
  return step.state === 'in_progress' && step.missing.length > 0
    ? [{ element: null, messageCode: 'waits', data, severity: 'hint' }]
    : []
}

/**
 * Returns the seats without a member. For seats with a vote the bound severity applies. For seats without a vote it is
 * a warning.
 */
const findEmptySeats = (step: StepFact): RuleIssue[] =>
  ['open', 'in_progress', 'completed'].includes(step.state)
    ? step.empty.map(({ names, votes }) => ({
        element: null,
        messageCode: 'seat_empty',
        data: { step: step.names, who: names },
        ...(!votes && { severity: 'warning' as const }),
      }))
    : []

/**
 * Each decider of the step has decided about the version currently submitted (R01, R07, R09: both ministers; each mayor
 * and the prosecutor). A plan marked as approved without these decisions is an error.
 * While the plan is on the approval path, a step without known deciders or with a vacant voting seat is also an error
 * (R07: of the zonal security council all mayors, prosecutor, chief of corps and director-coordinator).
 */
export const decided: Rule = {
  id: 'decided',
  general: true,
  sections: ['path'],
  check(facts, _, scope: PackRuleScope = {}) {
    if (!facts.path) return verdict([])
    return verdict(
      findSteps(facts, scope.steps).flatMap((step): RuleIssue[] =>
        isPathExpectedComplete(facts) && step.state !== 'completed'
          ? [{ element: null, messageCode: 'not_decided', data: { step: step.names, who: step.missing } }]
          : [...ahead(step), ...(isPathInProgress(facts) ? findEmptySeats(step) : [])],
      ),
    )
  },
}

/**
 * The step is completed before another step. An opinion was given, or the missing opinion was recorded with a reason,
 * before the plan is sent to the organisation that must receive it with the plan (R02, R03). A council agreed to the
 * council's parts before the plan is sent on (R08).
 */
export const priorStepsCompleted: Rule = {
  id: 'completed_before',
  general: true,
  sections: ['path'],
  check(facts, _, scope: PackRuleScope = {}) {
    if (!facts.path) return verdict([])
    const before = facts.path.steps.find(({ code }) => code === scope.beforeStep)
    const isLate = isPathExpectedComplete(facts) || before?.state === 'completed'
    return verdict(
      findSteps(facts, scope.steps).flatMap((step): RuleIssue[] => {
        if (step.absentWithoutReason.length > 0)
          return [
            { element: null, messageCode: 'no_reason', data: { step: step.names, who: step.absentWithoutReason } },
          ]
        if (isLate && step.state !== 'completed')
          return [
            { element: null, messageCode: 'passed_over', data: { step: step.names, laterStep: before?.names ?? {} } },
          ]
        return ahead(step)
      }),
    )
  },
}

/**
 * R31. A step that was skipped, or completed before the usual predecessor, has a reason (domain 3.4: the order varies,
 * with a reason).
 */
export const reasonGiven: Rule = {
  id: 'motivated',
  general: true,
  sections: ['path'],
  check({ path }) {
    const silent = (path?.steps ?? []).filter((step) => step.skippedOrReordered && !step.hasReason)
    return verdict(silent.map(({ names }) => ({ element: null, messageCode: 'no_reason', data: { step: names } })))
  },
}
