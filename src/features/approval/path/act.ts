import { readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import { type Failed, type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { DateConflict } from './act-dates.ts'
import {
  type FirstDayFailure,
  findFirstDayConflict,
  findPeriodConflict,
  findPriorityConflict,
  isBeforeFreeze,
  type PeriodFailure,
  type PriorityFailure,
} from './act-days.ts'
import { loadSpeakerFinder } from './acting-capacity.ts'
import { type ActOnPath, checkPerson, hasDecidedAnotherSeat, type Participants } from './confirmations/model.ts'
import { loadParticipants } from './confirmations/queries.ts'
import { createConfirmationTask } from './confirmations/tasks.ts'
import type { LegalPath } from './contract.ts'
import type { PathAct, Seat } from './entities.ts'
import { pathEvents } from './events.ts'
import { attachUploads, findActUploads } from './evidence/uploads.ts'
import { isFollowUpStep } from './follow-up-steps.ts'
import { type ActError, checkAct } from './guards.ts'
import { loadLegalPath } from './legal-path.ts'
import { computeStatus, listEffectiveActs } from './model.ts'
import * as queries from './queries/acts.ts'
import { enteredOwnHolding } from './queries/bodies.ts'
import { findPath, type LoadedPath, mayRecordFor, wasDecidedBefore } from './read.ts'
import { withReplacedAct } from './replacement.ts'
import { endSteps, stopWaiting } from './tasks.ts'

type Named = 'REASON_REQUIRED' | 'ORDER_REASON_REQUIRED' | 'STEPS_INCOMPLETE' | 'LATER_STEPS_DEPEND'
type NoPath = Failure<'NOT_FOUND' | 'NO_PATH'>
/** The failures of an act with the steps concerned. */
type StepFailure = 'CHECKS_FAILED' | 'POINTS_UNANSWERED' | 'ACTS_UNCONFIRMED'
/** The reasons why a path refuses acts. */
type ActFailure =
  | Failure<Exclude<ActError['code'], Named | StepFailure | 'DATE_ORDER' | 'NOT_APPLICABLE'>>
  | Failure<'NOT_APPLICABLE', { absentOn: LegalDate | null }>
  | Failure<Named | 'ACTS_UNCONFIRMED', { steps: string[] }>
  | Failure<'DATE_ORDER', { steps: string[] } & DateConflict>
  | Failure<'CHECKS_FAILED', { steps: string[]; rules: string[] }>
  | PeriodFailure
  | PriorityFailure
  | FirstDayFailure
  | Failure<'POINTS_UNANSWERED', { steps: string[]; points: number }>
  | Failure<
      | 'DATE_IN_FUTURE'
      | 'NOT_YOUR_SEAT'
      | 'FORBIDDEN'
      | 'SECOND_PERSON_REQUIRED'
      | 'ANOTHER_SEAT_DECIDED'
      | 'HOLDING_NOT_CONFIRMED'
    >
  | Failure<'EVIDENCE_REQUIRED' | 'UPLOAD_UNKNOWN' | 'NOT_HOLDER_ON_DATE' | 'DATE_BEFORE_VERSION' | 'PLAN_ENDED'>

/** The input of an act. All other fields follow from the status of the path. */
export type ActInput = Pick<PathAct, 'kind' | 'date'> &
  Partial<PathAct> &
  queries.ActProvenance & {
    /** Uploads of the actor that prove the act. */
    evidenceIds?: readonly Id[]
  }

const toActFailure = (error: ActError): Failed<ActFailure> =>
  error.code === 'DATE_ORDER'
    ? fail('DATE_ORDER', { steps: [], act: error.act, earlier: error.earlier })
    : error.code === 'CHECKS_FAILED'
      ? fail('CHECKS_FAILED', { steps: error.steps, rules: error.rules })
      : error.code === 'POINTS_UNANSWERED'
        ? fail('POINTS_UNANSWERED', { steps: error.steps, points: error.points })
        : error.code === 'NOT_APPLICABLE'
          ? fail('NOT_APPLICABLE', { absentOn: error.absentOn })
          : 'steps' in error
            ? fail(error.code, { steps: error.steps })
            : fail(error.code)

/**
 * Locks the path of a plan and loads it, so that acts are recorded sequentially.
 * @param act the act to be recorded, whose step has the seats that exist on the day of the act
 */
export async function lockPath(
  context: TransactionContext,
  planId: Id,
  act?: { step?: string | null; date: LegalDate },
): Promise<Result<LoadedPath, NoPath>> {
  // The plan is read under the lock, because it may be moved to another law until then.
  await queries.acquirePathLock(context.tx, planId)
  const readable = await readablePlan(context, planId)
  if (!readable.ok) return readable
  const plan = readable.value
  await pathEvents.pathActRequested.publish(context, {
    planId: plan.id,
    kind: plan.kind,
    packVersion: plan.packVersion,
  })
  const path = await findPath(context, plan, undefined, act && { step: act.step ?? null, date: act.date })
  return path ? succeed(path) : fail('NO_PATH')
}

/** The organisation for which an act is recorded, and whether the organisation acts itself. */
interface Writer {
  ownerId: Id
  provenance: PathAct['provenance']
  mandateId?: Id | null
}

/** Returns who writes an act; undefined if the actor may not record it. */
function findWriter(
  context: TransactionContext,
  speakerAt: Awaited<ReturnType<typeof loadSpeakerFinder>>,
  { plan }: LoadedPath,
  act: ActInput,
): Writer | undefined {
  const leads = may(context.actor, 'path.lead', plan.ownerId)
  const isOfBody = act.kind === 'opinion_given' || act.kind === 'decided' || act.kind === 'received'
  if (!isOfBody || !act.seat) return leads ? { ownerId: plan.ownerId, provenance: null } : undefined
  const speaker = speakerAt(act.seat, act.step ?? null)
  if (speaker) return { ...speaker, provenance: 'in_person' }
  return findRecorder(context, plan, act.seat)
}

const findRecorder = (context: TransactionContext, plan: { ownerId: Id }, seat: Seat): Writer | undefined =>
  mayRecordFor(context, plan, seat)
    ? {
        ownerId: may(context.actor, 'path.lead', plan.ownerId) ? plan.ownerId : seat.organisationId,
        provenance: 'recorded',
      }
    : undefined

/**
 * Returns the organisation that writes the result of a meeting. Who closes the meeting and holds several seats of a step
 * decides in person in the first, if this person leads the procedures of its organisation. The others are recorded from the
 * minutes, and wait for a confirmation.
 */
function findMeetingWriter(
  context: TransactionContext,
  { plan }: LoadedPath,
  { acts, participants }: { acts: readonly ActOnPath[]; participants: Participants | null },
  actInput: ActInput,
  writer: Writer,
): Writer {
  const { seat } = actInput
  if (!actInput.meetingId || !seat || writer.provenance !== 'in_person' || writer.mandateId) return writer
  const act: ActOnPath = { ...emptyAct, ...actInput, id: newId(), provenance: 'in_person' }
  const isRecorded =
    !may(context.actor, 'path.lead', writer.ownerId) ||
    (participants && hasDecidedAnotherSeat(acts, participants, context.actor.personId, act))
  return (isRecorded && findRecorder(context, plan, seat)) || writer
}

/** Returns why the actor may not act for a seat on the day of the act. */
async function explainNotSeated(
  context: TransactionContext,
  { seat, step, date }: ActInput,
): Promise<'NOT_HOLDER_ON_DATE' | 'NOT_YOUR_SEAT' | 'FORBIDDEN' | 'HOLDING_NOT_CONFIRMED'> {
  if (!seat || !may(context.actor, 'path.speak')) return 'FORBIDDEN'
  if (await enteredOwnHolding(context.tx, context.actor.personId, seat, date)) return 'HOLDING_NOT_CONFIRMED'
  const isHolderToday = (await loadSpeakerFinder(context))(seat, step ?? null) !== undefined
  return date < context.today && isHolderToday ? 'NOT_HOLDER_ON_DATE' : 'NOT_YOUR_SEAT'
}

/** Appends acts and returns the path with the resulting status. */
export async function addActs(
  context: TransactionContext,
  found: LoadedPath,
  actInputs: readonly ActInput[],
  withdrawerId?: Id,
): Promise<Result<LoadedPath, ActFailure>> {
  const roundId = await writeActs(context, found, actInputs, withdrawerId)
  return roundId.ok ? succeed((await findPath(context, found.plan, roundId.value))!) : roundId
}

/**
 * Appends acts to a plan's path, all or none, under the plan's lock. Each act is refused if the law does not allow it
 * in the current status. The second of two concurrent approvals therefore sees the first.
 * @param withdrawerId the organisation whose act is withdrawn; the caller checks the permission
 * @returns the round of the acts
 */
export async function writeActs(
  context: TransactionContext,
  found: LoadedPath,
  actInputs: readonly ActInput[],
  withdrawerId?: Id,
): Promise<Result<Id | undefined, ActFailure>> {
  const { plan, path } = found
  const speakers = new Map<LegalDate, Awaited<ReturnType<typeof loadSpeakerFinder>>>()
  const acts: ActOnPath[] = [...found.acts]
  let pathStatus = found.status
  let roundId = found.round?.id
  const isFollowUp = actInputs.every(({ step }) => isFollowUpStep(plan, step))
  const isElsewhere = wasDecidedBefore(found)
  if (isElsewhere && !isFollowUp) return fail('APPROVED')
  // What follows an entry, such as the final evaluation, is recorded after the end of the plan too.
  const hasEntered = listEffectiveActs(acts).some(({ kind }) => kind === 'entered_into_force')
  if (plan.state === 'ended' && !hasEntered && !isFollowUp) return fail('PLAN_ENDED')
  for (const actInput of actInputs) {
    const { date } = actInput
    if (date <= context.today && !speakers.has(date)) speakers.set(date, await loadSpeakerFinder(context, date))
    const speaker = speakers.get(date) ?? (await loadSpeakerFinder(context))
    const seatWriter = withdrawerId
      ? { ownerId: withdrawerId, provenance: null }
      : findWriter(context, speaker, found, actInput)
    if (!seatWriter) return fail(await explainNotSeated(context, actInput))
    const isPersonal = actInput.kind === 'entered_into_force' || actInput.kind === 'decided'
    const participants = isPersonal ? await loadParticipants(context.tx, plan.id, found.round?.id ?? null) : null
    const writer = findMeetingWriter(context, found, { acts, participants }, actInput, seatWriter)
    if (actInput.kind !== 'entered_into_force' && actInput.date > context.today) return fail('DATE_IN_FUTURE')
    const { meetingId, votes, evidenceIds = [], mandateId: meetingMandateId, ...what } = actInput
    const mandateId = writer.mandateId ?? meetingMandateId
    const newAct: ActOnPath = { ...emptyAct, ...what, id: newId(), provenance: writer.provenance, mandateId }
    const act = withdrawerId ? newAct : withReplacedAct(acts, pathStatus, newAct)
    if (!withdrawerId && (await isBeforeFreeze(context, found, pathStatus, act))) return fail('DATE_BEFORE_VERSION')
    const dayError = await findFirstDayConflict(context, found, act)
    if (dayError) return dayError
    const error = checkAct(path, acts, pathStatus, act)
    if (error) return toActFailure(error)
    const textError = findPeriodConflict(found, act) ?? (await findPriorityConflict(context, found, pathStatus, act))
    if (textError) return textError
    const personError = participants && checkPerson(acts, participants, context.actor.personId, act)
    if (personError) return fail(personError)
    const uploads = await findActUploads(context, act, evidenceIds, meetingId)
    if (!uploads.ok) return uploads
    roundId ??= await queries.insertRound(context.tx, {
      planId: plan.id,
      number: 1,
      kind: isElsewhere ? 'external' : 'plan',
      reason: null,
      now: context.now,
      personId: context.actor.personId,
    })
    const at = { roundId, planId: plan.id, ownerId: writer.ownerId, now: context.now, personId: context.actor.personId }
    await queries.insertAct(context.tx, act, { ...at, meetingId, votes, mandateId })
    await attachUploads(context, { kind: 'act', id: act.id, ownerId: writer.ownerId }, uploads.value)
    await stopWaiting(context, acts, act)
    await createConfirmationTask(context, found, act, writer.ownerId)
    acts.push(act)
    pathStatus = computeStatus(path, acts, context.today)
  }
  // During an addendum the plan remains in force.
  if (!isElsewhere && found.round?.kind !== 'addendum' && pathStatus.state !== 'in_force')
    await queries.savePlanState(context.tx, plan.id, pathStatus.state, pathStatus.approvedOn)
  context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
  await endSteps(context, plan.id, pathStatus)
  await pathEvents.pathChanged.publish(context, { planId: plan.id })
  return succeed(roundId)
}

/** The empty fields of an act, to be completed with an id, a kind and a day. */
export const emptyAct: Omit<PathAct, 'id' | 'kind' | 'date'> = {
  step: null,
  seat: null,
  dueOn: null,
  versionId: null,
  sections: null,
  verdict: null,
  text: null,
  reason: null,
  method: null,
  provenance: null,
  withdraws: null,
}

/** Appends an act and returns the path. */
export async function act(
  context: TransactionContext,
  planId: Id,
  actInput: ActInput,
): Promise<Result<LegalPath, NoPath | ActFailure>> {
  const found = await lockPath(context, planId, actInput)
  if (!found.ok) return found
  const changed = await addActs(context, found.value, [actInput])
  return changed.ok ? succeed(await loadLegalPath(context, changed.value)) : changed
}
