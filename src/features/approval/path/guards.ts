import type { LegalDate } from '#shared/dates.ts'
import { isFilledText } from '#shared/filled-text.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { type DateConflict, findDateConflict } from './act-dates.ts'
import {
  type ActOnPath,
  checkReference,
  findEntryThatRestsOn,
  isAfterEntry,
  listUnresolvedActs,
} from './confirmations/model.ts'
import type { PathAct } from './entities.ts'
import {
  isBesideAbsence,
  listEffectiveActs,
  listUnansweredSteps,
  type Path,
  type PathStatus,
  type StepStatus,
  sameSeat,
} from './model.ts'
import { isEarlyFollowUp, isRepeatedOnDay, listStepsOutOfOrder } from './step-order.ts'

/** The reason why an act is not possible now, with the data of the error. */
export type ActError =
  | {
      code:
        | 'STEP_UNKNOWN'
        | 'ACT_NOT_ALLOWED'
        | 'NOT_SEATED'
        | 'ALREADY_RECORDED'
        | 'ALREADY_WITHDRAWN'
        | 'STEP_REQUIRED'
    }
  /** The step does not apply: no organisation of it existed on the day, or the section concerned is empty. */
  | { code: 'NOT_APPLICABLE'; absentOn: LegalDate | null }
  /** The seat contested what was recorded for it, so the seat itself confirms. */
  | { code: 'NOT_YOUR_SEAT' }
  /** The seat acts where a record for it is confirmed, or somebody records over what the seat gave in person. */
  | { code: 'RECORDED_FOR_SEAT' | 'GIVEN_IN_PERSON' }
  /** No version is submitted, or the act refers to another version. */
  | { code: 'NO_VERSION_SUBMITTED' | 'VERSION_OUTDATED' }
  /** An approved plan changes only by an addendum. */
  | { code: 'APPROVED' }
  /** Points of the opinions that this step takes into account have no answer. */
  | { code: 'POINTS_UNANSWERED'; steps: string[]; points: number }
  | { code: 'REASON_REQUIRED' | 'ORDER_REASON_REQUIRED' | 'STEPS_INCOMPLETE' | 'LATER_STEPS_DEPEND'; steps: string[] }
  /** Recorded acts of these steps are contested, or not confirmed by a second person. */
  | { code: 'ACTS_UNCONFIRMED'; steps: string[] }
  /** The act is dated before an act that it follows. */
  | ({ code: 'DATE_ORDER' } & DateConflict)
  /** Errors of the plan block exactly this step; the rules are listed by number. */
  | { code: 'CHECKS_FAILED'; steps: string[]; rules: string[] }

const allowedActs: Readonly<Record<PackPathStep['act'], readonly PathAct['kind'][]>> = {
  work: ['done', 'skipped'],
  opinion: ['requested', 'opinion_given', 'opinion_missing', 'skipped'],
  decision: ['requested', 'decided', 'skipped'],
  sending: ['sent', 'received', 'skipped'],
  entry: ['entered_into_force'],
}

/**
 * Returns the reason why an act may not be added to the recorded acts; null if it may. An act that the law does not
 * allow is refused for every user. An unusual act needs a reason (rule `reason_given`). Permissions are checked
 * elsewhere.
 */
export function checkAct(
  path: Path,
  acts: readonly ActOnPath[],
  pathStatus: PathStatus,
  act: ActOnPath,
): ActError | null {
  const error = checkOrder(path, acts, pathStatus, act)
  if (error) return error
  const conflict = findDateConflict(path, acts, pathStatus, act)
  return conflict && { code: 'DATE_ORDER', ...conflict }
}

/** Checks everything but the dates. */
function checkOrder(path: Path, acts: readonly ActOnPath[], pathStatus: PathStatus, act: ActOnPath): ActError | null {
  if (act.kind === 'submitted') return checkSubmission(pathStatus, act)
  if (act.kind === 'withdrawn') return checkWithdrawal(path, acts, pathStatus, act)
  if (act.kind === 'confirmed' || act.kind === 'contested') {
    const code = checkReference(acts, act)
    return code && { code }
  }
  const at = act.step === null ? undefined : pathStatus.steps.get(act.step)
  if (!at) return { code: 'STEP_UNKNOWN' }
  if (at.state === 'not_applicable')
    return { code: 'NOT_APPLICABLE', absentOn: path.absentOn?.get(at.step.code) ?? null }
  if (!allowedActs[at.step.act].includes(act.kind)) return { code: 'ACT_NOT_ALLOWED' }
  if (at.missingPrerequisites.length > 0) return { code: 'STEPS_INCOMPLETE', steps: [...at.missingPrerequisites] }
  if (at.state === 'skipped' || isRepeatedOnDay(acts, at, act)) return { code: 'ALREADY_RECORDED' }
  if (act.kind === 'skipped') return checkSkip(at, act)
  if (isOfEndedOrganisation(path, act)) return { code: 'NOT_SEATED' }
  if (act.kind === 'received') return checkReceipt(at, act)
  // An organisation is not asked while errors, which only the author can fix, block its step.
  const issues = completesStep(act) || act.kind === 'requested' ? (path.issues?.get(at.step.code) ?? []) : []
  if (issues.length > 0) return { code: 'CHECKS_FAILED', steps: [at.step.code], rules: [...issues] }
  const stepsOutOfOrder = listStepsOutOfOrder(acts, pathStatus, at, act)
  if (stepsOutOfOrder.length > 0 && !isFilledText(act.reason))
    return { code: 'ORDER_REASON_REQUIRED', steps: stepsOutOfOrder }
  if (isEarlyFollowUp(path, acts, at.step, act) && !isFilledText(act.reason))
    return { code: 'REASON_REQUIRED', steps: [at.step.code] }
  const unanswered = act.kind === 'requested' ? [] : listUnansweredSteps(path, at.step)
  if (unanswered.length > 0) {
    const points = unanswered.reduce((sum, code) => sum + path.unansweredPoints!.get(code)!, 0)
    return { code: 'POINTS_UNANSWERED', steps: unanswered, points }
  }
  const unconfirmedActs = act.kind === 'entered_into_force' ? listUnresolvedActs(acts) : []
  if (unconfirmedActs.length > 0)
    return { code: 'ACTS_UNCONFIRMED', steps: [...new Set(unconfirmedActs.flatMap(({ step }) => step ?? []))] }
  if (act.kind !== 'done' && act.kind !== 'entered_into_force') return checkSpeaker(at, pathStatus, acts, act)
  return at.state === 'completed' ? { code: 'ALREADY_RECORDED' } : null
}

/** Checks whether an act is of an organisation that no longer exists on its day. Its missing opinion is recorded. */
const isOfEndedOrganisation = ({ endedSeats }: Path, { step, seat, kind }: PathAct): boolean =>
  kind !== 'opinion_missing' && (endedSeats?.get(step!)?.some((ended) => sameSeat(seat, ended)) ?? false)

/** Checks a submission. The version that is submitted is not submitted again, so that a repeated request writes one act. */
function checkSubmission({ approvedOn, submittedVersion }: PathStatus, act: PathAct): ActError | null {
  if (approvedOn !== null) return { code: 'APPROVED' }
  return submittedVersion?.versionId === act.versionId ? { code: 'ALREADY_RECORDED' } : null
}

function checkSkip({ step, state, stepsOutOfOrder }: StepStatus, act: PathAct): ActError | null {
  if (step.required) return { code: 'STEP_REQUIRED' }
  if (state === 'completed') return { code: 'ALREADY_RECORDED' }
  return isFilledText(act.reason) ? null : { code: 'ORDER_REASON_REQUIRED', steps: [step.code, ...stepsOutOfOrder] }
}

/**
 * Checks a receipt. It is recorded once, and needs no reason even if the document was sent in another order than usual.
 */
function checkReceipt({ step, seats }: StepStatus, act: PathAct): ActError | null {
  const seatStatus = seats.find(({ seat }) => sameSeat(act.seat, seat))
  if (!seatStatus) return { code: 'NOT_SEATED' }
  if (seatStatus.act?.kind !== 'sent') return { code: 'STEPS_INCOMPLETE', steps: [step.code] }
  return seatStatus.receivedOn === null || act.withdraws !== null ? null : { code: 'ALREADY_RECORDED' }
}

/** Checks an act of an organisation that advises, decides or receives. */
function checkSpeaker(
  at: StepStatus,
  pathStatus: PathStatus,
  acts: readonly ActOnPath[],
  act: ActOnPath,
): ActError | null {
  const seatStatus = at.seats.find(({ seat }) => sameSeat(act.seat, seat))
  if (!seatStatus) return { code: 'NOT_SEATED' }
  const given = seatStatus.state === 'superseded' ? undefined : acts.find(({ id }) => id === seatStatus.act?.id)
  if (given && act.kind !== 'requested' && isKeptBySeat(given, act)) return { code: 'GIVEN_IN_PERSON' }
  if (act.kind === 'opinion_missing' && !(at.step.act === 'opinion' && at.step.mayBeAbsent))
    return { code: 'STEP_REQUIRED' }
  if (act.kind === 'opinion_missing' && !isFilledText(act.text))
    return { code: 'REASON_REQUIRED', steps: [at.step.code] }
  if (act.kind === 'decided' && act.verdict !== 'approved' && !isFilledText(act.text))
    return { code: 'REASON_REQUIRED', steps: [at.step.code] }
  if (act.kind === 'decided' || act.kind === 'sent') {
    if (!pathStatus.submittedVersion) return { code: 'NO_VERSION_SUBMITTED' }
    if (act.versionId !== pathStatus.submittedVersion.versionId) return { code: 'VERSION_OUTDATED' }
  }
  if (act.kind === 'requested')
    return seatStatus.state === 'none' || seatStatus.state === 'superseded' ? null : { code: 'ALREADY_RECORDED' }
  // What was recorded for the seat and waits for a confirmation is replaced in person (`withReplacedAct`).
  if (act.withdraws !== null) return null
  if (seatStatus.state !== 'received' && !seatStatus.lateOpinion) return null
  const isRecorded = (seatStatus.lateOpinion ?? seatStatus.act)?.provenance !== 'in_person'
  return { code: isRecorded && act.provenance === 'in_person' ? 'RECORDED_FOR_SEAT' : 'ALREADY_RECORDED' }
}

/**
 * Checks whether an act cannot replace what a seat gave for the version. What was given in person is changed only in
 * person, and what the holder or the deputy gave not under a power of attorney. `forbid_replaced_decision` in the database
 * keeps decisions of the holder or the deputy too.
 */
const isKeptBySeat = (given: ActOnPath, act: ActOnPath): boolean =>
  given.provenance === 'in_person' && (act.provenance !== 'in_person' || (!given.mandateId && Boolean(act.mandateId)))

/** Checks whether the act can complete the step. A request or a refused decision cannot. */
const completesStep = ({ kind, verdict }: PathAct): boolean =>
  kind !== 'requested' && !(kind === 'decided' && verdict === 'refused')

/**
 * Checks a withdrawal. An act on which other steps depend cannot be withdrawn before the acts of those steps, and no act
 * on which an entry into force rests can be withdrawn.
 */
function checkWithdrawal(path: Path, acts: readonly PathAct[], status: PathStatus, act: PathAct): ActError | null {
  const effectiveActs = listEffectiveActs(acts)
  const withdrawnAct = effectiveActs.find((entry) => entry.id === act.withdraws)
  if (!withdrawnAct) return { code: acts.some(({ id }) => id === act.withdraws) ? 'ALREADY_WITHDRAWN' : 'STEP_UNKNOWN' }
  if (!isFilledText(act.text)) return { code: 'REASON_REQUIRED', steps: withdrawnAct.step ? [withdrawnAct.step] : [] }
  const entry = findEntryThatRestsOn(acts, withdrawnAct)
  if (entry && entry.date <= act.date) return { code: 'APPROVED' }
  if (entry && entry.id !== withdrawnAct.id) return { code: 'LATER_STEPS_DEPEND', steps: [entry.step!] }
  const isReference = withdrawnAct.kind === 'confirmed' || withdrawnAct.kind === 'contested'
  // A contest after the entry into force has no effect on it, and a late opinion changes no state.
  const isContest = withdrawnAct.kind === 'contested' && isAfterEntry(acts, withdrawnAct.id)
  if (isContest || isBesideAbsence(status, withdrawnAct)) return null
  const dependentSteps = path.steps
    // Only the entry into force depends on a confirmation.
    .filter((step) => !isReference || step.act === 'entry')
    .filter(
      (step) =>
        isReference || (withdrawnAct.step === null ? usesVersion(step) : step.needs.includes(withdrawnAct.step)),
    )
    .filter((step) => effectiveActs.some((entry) => entry.step === step.code && entry.kind !== 'requested'))
  return dependentSteps.length > 0
    ? { code: 'LATER_STEPS_DEPEND', steps: dependentSteps.map(({ code }) => code) }
    : null
}

const usesVersion = ({ act }: PackPathStep): boolean => act === 'decision' || act === 'sending'
