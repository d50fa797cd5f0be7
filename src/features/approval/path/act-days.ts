import { Temporal } from 'temporal-polyfill'
import { legalDay } from '#platform/clock.ts'
import type { TransactionContext } from '#platform/context.ts'
import { legalZone } from '#platform/procedure.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Failed, type Failure, fail } from '#shared/result.ts'
import type { PathAct } from './entities.ts'
import { listEffectiveActs, type PathStatus } from './model.ts'
import { findFrozenAt, getInstanceStartDate } from './queries/acts.ts'
import type { LoadedPath } from './read.ts'

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
