import type { LegalDate } from '#shared/dates.ts'
import { listCountingActs } from './confirmations/model.ts'
import type { PathAct } from './entities.ts'
import { followsEntry } from './follow-up-steps.ts'
import {
  listEffectiveActs,
  listOpinionsAfterDecision,
  type Path,
  type PathStatus,
  type StepStatus,
  sameSeat,
} from './model.ts'

/** An act in the error about the order of two dates: the kind, the number of the step, and the date. */
export interface DatedAct {
  kind: PathAct['kind']
  /** The number of the step as used in practice (`N9`); null for an act about the whole path. */
  number: string | null
  date: LegalDate
}

/** Two acts with impossible dates: `act` cannot be earlier than `earlier`. */
export interface DateConflict {
  act: DatedAct
  earlier: DatedAct
}

/** Acts that take place after what the step needs. A request may be made before. */
const completing: readonly PathAct['kind'][] = ['done', 'opinion_given', 'opinion_missing', 'decided', 'sent']
/** Acts about a version, which must have been submitted. */
const aboutVersion: readonly PathAct['kind'][] = ['decided', 'sent']

/** Acts that take place on the day of the entry into force at the latest. Sendings and receipts may follow it. */
const beforeEntry: readonly PathAct['kind'][] = ['done', 'opinion_given', 'opinion_missing', 'decided']

/** Returns the completed steps that a step needs, and the steps that these need. */
function listPrerequisites(
  pathStatus: PathStatus,
  { step }: StepStatus,
  found = new Set<StepStatus>(),
): Set<StepStatus> {
  for (const code of step.needs) {
    const needed = pathStatus.steps.get(code)
    if (!needed || found.has(needed)) continue
    found.add(needed)
    listPrerequisites(pathStatus, needed, found)
  }
  return found
}

/** Returns the dates of a completed step: each valid act of the seats, the receipts of a sending, or the end of work. */
function listStepDates(stepStatus: StepStatus): DatedAct[] {
  const { step, seats, state, completedOn } = stepStatus
  if (state !== 'completed' || completedOn === null) return []
  const { number } = step
  const receipts = seats.flatMap(({ receivedOn }): DatedAct[] =>
    receivedOn === null ? [] : [{ kind: 'received', number, date: receivedOn }],
  )
  const last =
    seats.find(({ act }) => act?.date === completedOn)?.act?.kind ?? (step.act === 'sending' ? 'sent' : 'done')
  return [{ kind: last, number, date: completedOn }, ...receipts]
}

const toDatedAct = ({ steps }: Path, { kind, step, date }: PathAct): DatedAct => ({
  kind,
  number: steps.find(({ code }) => code === step)?.number ?? null,
  date,
})

/**
 * Returns all decisions, opinions and work that the entry into force follows, whether it needs their steps or not. An
 * opinion that is given after the decision changes nothing, and may be later. The same rule is `check_act_days` in the
 * database.
 */
function listActsBeforeEntry(path: Path, acts: readonly PathAct[]): DatedAct[] {
  const lateIds = listOpinionsAfterDecision(path, acts)
  return listCountingActs(acts)
    .filter(({ id, kind }) => beforeEntry.includes(kind) && !lateIds.has(id))
    .map((act) => toDatedAct(path, act))
}

/** Returns the conflict of an act that is recorded after the entry into force, and dated after it. */
function findConflictWithEntry(path: Path, acts: readonly PathAct[], act: PathAct): DateConflict | null {
  const entry = listCountingActs(acts).find(({ kind }) => kind === 'entered_into_force')
  // An opinion that is given now is an opinion after the decision.
  const isBefore =
    beforeEntry.includes(act.kind) && act.kind !== 'opinion_given' && !followsEntry(path.steps, act.step!)
  return entry && isBefore && act.date > entry.date
    ? { act: toDatedAct(path, entry), earlier: toDatedAct(path, act) }
    : null
}

/**
 * Returns the conflict of an act that replaces a recorded one and is dated after acts of steps that need it. An opinion
 * after the decision changes no step.
 */
function findConflictWithLaterSteps(path: Path, acts: readonly PathAct[], act: PathAct): DateConflict | null {
  if (act.withdraws === null || listOpinionsAfterDecision(path, acts).has(act.withdraws)) return null
  const later = path.steps.filter(({ needs }) => needs.includes(act.step!)).map(({ code }) => code)
  const first = listCountingActs(acts)
    .filter(({ step, kind }) => later.includes(step!) && kind !== 'requested' && kind !== 'skipped')
    .toSorted((entry, other) => entry.date.localeCompare(other.date))[0]
  return first && first.date < act.date ? { act: toDatedAct(path, first), earlier: toDatedAct(path, act) } : null
}

/** Returns the acts that must not be later than this act. */
function listEarlierActs(
  path: Path,
  acts: readonly PathAct[],
  pathStatus: PathStatus,
  at: StepStatus,
  act: PathAct,
): DatedAct[] {
  const { number } = at.step
  const own = listEffectiveActs(acts).filter(
    (entry) => entry.step === act.step && act.seat && sameSeat(entry.seat, act.seat),
  )
  const findOwn = (kind: PathAct['kind']): DatedAct[] => {
    const found = own.findLast((entry) => entry.kind === kind)
    return found ? [{ kind, number, date: found.date }] : []
  }
  if (act.kind === 'received') return findOwn('sent')
  const { submittedVersion } = pathStatus
  return [
    ...(aboutVersion.includes(act.kind) && submittedVersion
      ? [{ kind: submittedVersion.kind, number: null, date: submittedVersion.date }]
      : []),
    ...(completing.includes(act.kind)
      ? [...findOwn('requested'), ...at.step.needs.flatMap((code) => listStepDates(pathStatus.steps.get(code)!))]
      : []),
    ...(act.kind === 'entered_into_force'
      ? [...[...listPrerequisites(pathStatus, at)].flatMap(listStepDates), ...listActsBeforeEntry(path, acts)]
      : []),
  ]
}

/**
 * Returns the latest recorded act that is dated after this act although it comes before it; null if the dates are
 * possible. A receipt follows the sending, an answer the request, a decision and a sending the submission of the version,
 * and each step the steps that it needs. The entry into force follows all of them, with the receipts, and every decision,
 * opinion and work of other steps. What is recorded after the entry is not later than the entry either.
 */
export function findDateConflict(
  path: Path,
  acts: readonly PathAct[],
  pathStatus: PathStatus,
  act: PathAct,
): DateConflict | null {
  const at = act.step === null ? undefined : pathStatus.steps.get(act.step)
  if (!at || act.kind === 'requested' || act.kind === 'skipped' || act.kind === 'withdrawn') return null
  const latest = listEarlierActs(path, acts, pathStatus, at, act).toSorted((entry, other) =>
    other.date.localeCompare(entry.date),
  )[0]
  if (!latest || latest.date <= act.date)
    return findConflictWithEntry(path, acts, act) ?? findConflictWithLaterSteps(path, acts, act)
  return { act: toDatedAct(path, act), earlier: latest }
}
