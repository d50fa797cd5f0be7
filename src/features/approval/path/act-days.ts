import { Temporal } from 'temporal-polyfill'
import { isUnconfirmedRegistration } from '#features/planning/plans/index.ts'
import { findLaterPriorityDecision } from '#features/planning/versions/index.ts'
import { legalDay } from '#platform/clock.ts'
import type { TransactionContext } from '#platform/context.ts'
import { legalZone } from '#platform/procedure.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Failed, type Failure, fail } from '#shared/result.ts'
import type { PathAct } from './entities.ts'
import { isFollowUpStep } from './follow-up-steps.ts'
import { listEffectiveActs, type PathStatus } from './model.ts'
import { findFrozenAt, getFirstActDay, getInstanceStartDate } from './queries/acts.ts'
import type { LoadedPath, PlanOnPath } from './read.ts'
import { computeStepDays } from './step-days.ts'

export type PeriodFailure =
  | Failure<'ENTRY_OUTSIDE_PERIOD', { from: LegalDate; to: LegalDate }>
  | Failure<'DECISION_AFTER_PERIOD', { to: LegalDate }>

/**
 * Checks whether an act about a version is dated before the legal day on which the version was frozen, although it was given
 * in person, or the period of the plan began when this instance existed. A plan of an earlier period may have been
 * decided on paper before its text was entered here. The same rules are `require_speaker_on_day` and `check_version_day`
 * in the database.
 */
export async function isBeforeFreeze(
  { tx }: TransactionContext,
  { plan }: LoadedPath,
  pathStatus: PathStatus,
  { kind, versionId, date, provenance }: PathAct,
): Promise<boolean> {
  const id = kind === 'entered_into_force' ? pathStatus.submittedVersion?.versionId : versionId
  const frozenAt = id ? await findFrozenAt(tx, id) : undefined
  if (frozenAt === undefined || date >= legalDay(new Date(frozenAt), legalZone)) return false
  return provenance === 'in_person' || plan.periodFrom >= (await getInstanceStartDate(tx))
}

/**
 * Returns the first and the last day of the plan's period if a day of entry is outside it, or a decision before the entry
 * is later than it; null otherwise. An addendum to a plan that bridges the time until the next plan has no last day. The
 * same rules are `check_entry` and `check_act_days` in the database.
 */
export function findPeriodConflict(
  { plan, round, acts }: Pick<LoadedPath, 'plan' | 'round' | 'acts'>,
  { kind, date: day }: Pick<PathAct, 'kind' | 'date'>,
): Failed<PeriodFailure> | null {
  const { periodFrom: from, periodTo, extendedTo, state } = plan
  const end = extendedTo && extendedTo > periodTo ? extendedTo : periodTo
  const isLate = day >= end && !(round?.kind === 'addendum' && state === 'bridging')
  const to = Temporal.PlainDate.from(end).subtract({ days: 1 }).toString()
  if (kind === 'entered_into_force' && (day < from || isLate)) return fail('ENTRY_OUTSIDE_PERIOD', { from, to })
  const isEntered = listEffectiveActs(acts).some((act) => act.kind === 'entered_into_force')
  return kind === 'decided' && isLate && !isEntered ? fail('DECISION_AFTER_PERIOD', { to }) : null
}

export type FirstDayFailure = Failure<'DATE_TOO_EARLY', { from: LegalDate }> | Failure<'REGISTRATION_NOT_CONFIRMED'>

/** Acts that are about another act, and the entry into force, which lies in the period of the plan. */
const withoutFirstDay: readonly PathAct['kind'][] = ['withdrawn', 'confirmed', 'contested', 'entered_into_force']

/**
 * Returns why an act comes too early for the plan. What leads to the entry into force takes place at most two years before
 * the plan was started here or before its period begins, whichever is earlier. What follows the entry,
 * such as an evaluation, does not come before it, and for a registered plan not before its registration is confirmed.
 * The same rules are `check_first_act_day` and `check_follow_up_act` in the database.
 */
export async function findFirstDayConflict(
  { tx }: TransactionContext,
  { plan }: Pick<LoadedPath, 'plan'>,
  { kind, step, date }: Pick<PathAct, 'kind' | 'step' | 'date'>,
): Promise<Failed<FirstDayFailure> | null> {
  if (withoutFirstDay.includes(kind)) return null
  const isFollowUp = isFollowUpStep(plan, step)
  if (isFollowUp && isUnconfirmedRegistration(plan)) return fail('REGISTRATION_NOT_CONFIRMED')
  const from = isFollowUp ? (plan.inForceOn ?? plan.periodFrom) : await getFirstActDay(tx, plan.id)
  return date < from ? fail('DATE_TOO_EARLY', { from }) : null
}

export type PriorityFailure = Failure<'VERSION_PRIORITIES_CHANGED', { decidedOn: LegalDate }>

/** Acts about a version that is to enter into force. */
const decisive: readonly PathAct['kind'][] = ['submitted', 'decided', 'entered_into_force']

/**
 * Returns the day of the current decision on priorities if an act is about a version that was frozen without it: such a
 * version is replaced by a new one. What follows the entry is about the version in force, also while an addendum decides on
 * other priorities. The same rule is `require_current_priorities` in the database.
 */
export async function findPriorityConflict(
  { tx }: TransactionContext,
  { plan }: Pick<LoadedPath, 'plan'>,
  { submittedVersion }: PathStatus,
  { kind, step, versionId }: Pick<PathAct, 'kind' | 'step' | 'versionId'>,
): Promise<Failed<PriorityFailure> | null> {
  const id = versionId ?? submittedVersion?.versionId
  if (!decisive.includes(kind) || !id || isFollowUpStep(plan, step)) return null
  const decidedOn = await findLaterPriorityDecision(tx, id)
  return decidedOn === null ? null : fail('VERSION_PRIORITIES_CHANGED', { decidedOn })
}

/**
 * Returns the day of an act for which nobody named one: that of the last act of a plan whose period is over, and today for
 * every other plan and for what follows the entry into force.
 */
export async function findUsualDay(
  { tx, today }: TransactionContext,
  { plan, round, acts, path }: LoadedPath,
  step: string,
): Promise<LegalDate> {
  if (isFollowUpStep(plan, step)) return today
  const { usual } = computeStepDays(path.steps, acts, { ...plan, round }, today)
  const first = await getFirstActDay(tx, plan.id)
  return [usual, first].sort()[1]!
}

/** Checks whether a plan was approved before this instance existed. */
export const wasApprovedBeforeInstance = async (
  { tx }: TransactionContext,
  { decidedOn }: Pick<PlanOnPath, 'decidedOn'>,
): Promise<boolean> => decidedOn !== null && decidedOn < (await getInstanceStartDate(tx))
