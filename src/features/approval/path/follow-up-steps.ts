import type { PlanLaw } from '#features/planning/plans/index.ts'
import { findKind } from '#features/planning/plans/index.ts'
import { computeValidUntil, type LegalDate, type PlanEnd } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import type { Round } from './entities.ts'

/** Checks whether a step is the entry into force, or only starts with it, such as the yearly evaluation. */
export function followsEntry(steps: readonly PackPathStep[], code: string): boolean {
  const step = steps.find((packPathStep) => packPathStep.code === code)
  return step !== undefined && (step.act === 'entry' || step.needs.some((needed) => followsEntry(steps, needed)))
}

/**
 * Checks whether a step follows the entry into force, such as the final evaluation. Such a step leads to no entry. It is
 * therefore recorded after an addendum and after the end of the plan too, and for a plan that was decided elsewhere. The
 * database has the same rule (`is_follow_up_step`).
 */
export function isFollowUpStep(plan: PlanLaw, code: string | null | undefined): boolean {
  const steps = findKind(plan)?.path?.steps ?? []
  const step = steps.find((packPathStep) => packPathStep.code === code)
  return step !== undefined && step.act !== 'entry' && followsEntry(steps, step.code)
}

/** Returns the round in which the plan itself was decided, whose steps a later addendum does not have; null if none. */
export const findPlanRound = (rounds: readonly Round[]): Round | null =>
  rounds.find(({ kind }) => kind !== 'addendum') ?? null

/**
 * Returns the round to which an act belongs: the last one, or for a step that follows the entry into force the round in
 * which the plan itself was decided.
 */
export const findRoundOfAct = (
  plan: PlanLaw,
  rounds: readonly Round[],
  act: { step: string | null } | undefined,
): Round | null => (isFollowUpStep(plan, act?.step) ? findPlanRound(rounds) : (rounds.at(-1) ?? null))

/**
 * Returns from which day to which day, excluded, a plan is carried out: the steps that follow its entry into force are
 * recorded for it. A plan that bridges the time until the next plan has no last day yet. The same rule is `plan_term` in
 * the database.
 */
export const getTerm = (
  plan: PlanEnd & { inForceOn: LegalDate | null; periodFrom: LegalDate; state: PlanState },
  today: LegalDate,
): { from: LegalDate; to: LegalDate } => {
  const { inForceOn, periodFrom, supersededOn, endedOn, state } = plan
  const until = computeValidUntil(plan)
  // Of a plan that was ended before the day was stored, only that it has ended is known.
  const hasEndedUnknown = state === 'ended' && !supersededOn && !endedOn
  const to = (state === 'bridging' && today > until) || (hasEndedUnknown && today < until) ? today : until
  return { from: inForceOn ?? periodFrom, to }
}
