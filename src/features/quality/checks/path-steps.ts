import type { CheckFacts, StepFact } from './facts.ts'
import type { RuleIssue } from './rule.ts'

/**
 * Checks whether the plan's state implies a completed path. Plans that were decided elsewhere before, or that are being
 * amended, do not count.
 */
export const isPathExpectedComplete = ({ plan, path }: CheckFacts): boolean =>
  ['approved', 'in_force', 'bridging', 'ended'].includes(plan.state) && !path!.isApprovedExternally && !path!.isAmending

/** Returns the steps with these codes that apply to the plan. */
export const findSteps = ({ path }: CheckFacts, codes: readonly string[] | undefined): StepFact[] =>
  path!.steps.filter(({ code, state }) => codes?.includes(code) && state !== 'not_applicable')

const isOpen = ({ state }: StepFact): boolean => state === 'open' || state === 'in_progress'

/** Returns early notices about a step that is open, in progress or refused, before an error occurs. */
export function findEarlyNotices(step: StepFact): RuleIssue<'no_participant' | 'refused' | 'response_pending'>[] {
  const data = { step: step.names, who: step.missing }
  if (step.hasNoParticipants && isOpen(step))
    return [{ element: null, messageCode: 'no_participant', data: { step: step.names } }]
  if (step.state === 'refused') return [{ element: null, messageCode: 'refused', data, severity: 'warning' }]
  return step.state === 'in_progress' && step.missing.length > 0
    ? [{ element: null, messageCode: 'response_pending', data, severity: 'hint' }]
    : []
}
