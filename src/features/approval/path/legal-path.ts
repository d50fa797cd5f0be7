import { lawOf } from '#features/country/law/index.ts'
import { listSteps as listPlannedSteps } from '#features/planning/next-cycle/index.ts'
import { isEditable } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { type Actor, getOrganisationIds, may } from '#shared/actor.ts'
import { countDays, type LegalDate } from '#shared/dates.ts'
import { dayAfter } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { countBack, type StepDates } from '#shared/path-dates.ts'
import { wasApprovedBeforeInstance } from './act-days.ts'
import { loadSpeakerFinder } from './acting-capacity.ts'
import type { LegalPath, PathSeat, PathStep } from './contract.ts'
import type { RecordedAct, Seat } from './entities.ts'
import { listAttachableActs } from './evidence/act-evidence.ts'
import { findPlanRound, isFollowUpStep } from './follow-up-steps.ts'
import { functionNames } from './function-names.ts'
import { isEnd, listLateOpinions, mayComeLate, type SeatStatus, type StepStatus, sameSeat } from './model.ts'
import { listDecidedParts } from './parts.ts'
import { withNamesOfActs } from './printed-path.ts'
import * as acts from './queries/acts.ts'
import { seatKey } from './queries/bodies.ts'
import { listSpeakers } from './queries/speakers.ts'
import { findPath, type LoadedPath, mayRecordFor, wasDecidedBefore } from './read.ts'
import { listSelectableSections } from './scope.ts'
import { computeAddendumStart } from './step-days.ts'
import { findUsualFollowUpDay } from './step-order.ts'
import { listWithdrawableActs } from './withdrawals.ts'

/** The path with the data that the display of each step and seat needs. */
interface DisplayedPath {
  context: TransactionContext
  found: LoadedPath
  /** The day from which the steps are counted back. */
  countBackDate: LegalDate
  dates: ReadonlyMap<string, StepDates>
  planned: Awaited<ReturnType<typeof listPlannedSteps>>
  findSpeaker: Awaited<ReturnType<typeof loadSpeakerFinder>>
  isApprovedExternally: boolean
  /** Whether acts can still be recorded. */
  isOpen: boolean
  /** The people who may act for the open seats of the reader's organisations for which the reader may not act. */
  speakers: ReadonlyMap<string, readonly string[]>
  /** The first day of which it is known whether a step was late; null if all days are. */
  knownSince: LegalDate | null
}

/** Returns the path for display, with dates, names and the actions available to this reader. */
export async function loadLegalPath(context: TransactionContext, loaded: LoadedPath): Promise<LegalPath> {
  const displayed = await displayPath(context, loaded)
  const { found, countBackDate, isApprovedExternally, isOpen } = displayed
  const { plan, rounds, round, seating, status } = found
  const followUp = await loadFollowUp(context, found)
  const shownActs = [...found.acts, ...(followUp ? listFollowUpActs(followUp.found) : [])]
  const organisations = [...(followUp?.found.seating.bodies ?? []), ...seating.bodies]
  return {
    planId: plan.id,
    rounds: [...rounds],
    roundId: round?.id ?? null,
    // For a plan that was decided elsewhere, all known data is in the plan.
    state: plan.state === 'ended' ? 'ended' : isApprovedExternally ? getStateElsewhere(plan) : status.state,
    isApprovedExternally,
    ...(isApprovedExternally && (await wasApprovedBeforeInstance(context, plan)) && { isApprovedBeforeInstance: true }),
    approvedOn: isApprovedExternally ? plan.decidedOn : status.approvedOn,
    inForceOn: isApprovedExternally ? plan.inForceOn : status.inForceOn,
    countBackDate,
    submittedVersion: status.submittedVersion && {
      versionId: status.submittedVersion.versionId!,
      number: await acts.versionNumber(context.tx, status.submittedVersion.versionId!),
      date: status.submittedVersion.date,
    },
    steps: [
      ...listSteps(displayed, ({ code }) => !isApprovedExternally || isFollowUpStep(plan, code)),
      ...(followUp ? listSteps(followUp, ({ code }) => isFollowUpStep(plan, code)) : []),
    ],
    acts: shownActs,
    ...(found.formerSteps.length > 0 && {
      formerSteps: found.formerSteps.map(({ code, number, names }) => ({ code, number, names })),
    }),
    organisationNames: Object.fromEntries(organisations.map(([id, { names }]) => [id, names])),
    abilities: {
      lead: may(context.actor, 'path.lead', plan.ownerId),
      plan: isEditable(context.actor, plan) && isOpen,
      withdraw: [
        ...(await listWithdrawableActs(context, found)),
        ...(followUp ? await listWithdrawableActs(context, followUp.found) : []),
      ],
      attach: await listAttachableActs(context, shownActs),
    },
  }
}

/** Returns the state of a plan that was decided elsewhere. */
const getStateElsewhere = ({ state }: LoadedPath['plan']): LegalPath['state'] =>
  state === 'bridging' ? 'in_force' : state

/** Returns a path with the data that its display needs. */
async function displayPath(context: TransactionContext, loaded: LoadedPath): Promise<DisplayedPath> {
  const found = await withNamesOfActs(context, loaded)
  const { plan, round, path, status } = found
  const isApprovedExternally = wasDecidedBefore(found)
  const isOpen = status.state !== 'in_force' && !isApprovedExternally && plan.state !== 'ended'
  const addendumStart =
    round?.kind === 'addendum' ? computeAddendumStart(path.steps, round.openedAt.slice(0, 10)) : null
  const countBackDate = status.inForceOn ?? addendumStart ?? plan.inForceOn ?? plan.periodFrom
  const findSpeaker = await loadSpeakerFinder(context)
  const planned = await listPlannedSteps(context.tx, plan.id)
  const dates = countBack(path.steps, countBackDate, planned, plan.extendedTo ?? plan.periodTo)
  const closedSeats = [...status.steps.values()].flatMap((stepStatus) =>
    stepStatus.seats
      .filter((seatStatus) => isOpen && isClosedToMember(context.actor, findSpeaker, stepStatus, seatStatus))
      .map(({ seat }) => seat),
  )
  const speakers = await listSpeakers(context.tx, closedSeats, context.today)
  // What happened elsewhere before this instance existed is not known, so none of it is late.
  const knownSince = isApprovedExternally ? await acts.getInstanceStartDate(context.tx) : null
  return {
    context,
    found,
    countBackDate,
    dates,
    planned,
    findSpeaker,
    isApprovedExternally,
    isOpen,
    speakers,
    knownSince,
  }
}

/**
 * Returns the path of the round in which the plan itself was decided, for the display of a later addendum: the steps that
 * follow the entry into force, such as the final evaluation, are recorded there.
 */
async function loadFollowUp(
  context: TransactionContext,
  { plan, round, rounds }: LoadedPath,
): Promise<DisplayedPath | undefined> {
  const planRound = round?.kind === 'addendum' ? findPlanRound(rounds) : null
  return planRound ? displayPath(context, (await findPath(context, plan, planRound.id))!) : undefined
}

const listFollowUpActs = ({ plan, acts }: LoadedPath): RecordedAct[] =>
  acts.filter(({ step }) => isFollowUpStep(plan, step))

const listSteps = (displayed: DisplayedPath, isIncluded: (step: PackPathStep) => boolean): PathStep[] =>
  displayed.found.path.steps
    .filter(isIncluded)
    .map((step) => toPathStep(displayed, displayed.found.status.steps.get(step.code)!))

function toPathStep(displayed: DisplayedPath, stepStatus: StepStatus): PathStep {
  const { context, found, dates, planned, knownSince } = displayed
  const { step, state, completedOn } = stepStatus
  const { startsOn, readyOn } = dates.get(step.code)!
  const plannedStep = planned.get(step.code)
  const absentOn = found.path.absentOn?.get(step.code)
  const reasonBefore = findUsualFollowUpDay(found.path, found.acts, step)
  // A step of each year is late once the next year is over.
  const dueOn = completedOn && reasonBefore && step.completedAt === 'year_end' ? dayAfter(reasonBefore) : readyOn
  const until = isEnd(state) ? (completedOn ?? context.today) : context.today
  const isLate =
    until > dueOn &&
    (knownSince === null || dueOn >= knownSince) &&
    (completedOn !== null || !['skipped', 'not_applicable'].includes(state))
  const sections = step.act === 'decision' ? listSelectableSections(found, step.code) : []
  const toOrganisations = (seats: readonly Seat[]) =>
    seats.map(({ organisationId }) => ({ id: organisationId, names: found.seating.bodies.get(organisationId)!.names }))
  return {
    code: step.code,
    number: step.number,
    names: step.names,
    basis: step.basis,
    isLaw: step.basisKind === 'law',
    act: step.act,
    required: step.required,
    mayBeAbsent: step.act === 'opinion' && step.mayBeAbsent === true,
    approves: step.act === 'decision' && step.approves === true,
    withoutConfidential: 'withoutConfidential' in step && step.withoutConfidential === true,
    ...(step.consultationList && { allowsConsultation: true }),
    state,
    ...(absentOn && { absentOn }),
    ...(reasonBefore && !isEnd(state) && { reasonBefore }),
    issues: isEnd(state) ? [] : [...(found.issues.get(step.code) ?? [])],
    missingPrerequisites: [...stepStatus.missingPrerequisites],
    stepsOutOfOrder: [...stepStatus.stepsOutOfOrder],
    completedOn,
    startsOn,
    readyOn,
    duration: plannedStep?.duration ?? step.duration,
    usualDuration: step.duration,
    plannedOn: plannedStep?.plannedOn ?? null,
    plannedReason: plannedStep?.reason ?? null,
    lateDays: isLate ? countDays(dueOn, until) : null,
    preparedBy: toOrganisations(found.seating.resolveSeats(step.preparedBy, step.code)),
    informs: toOrganisations(found.seating.resolveSeats(step.informs ?? [], step.code)),
    seats: stepStatus.seats.map((seat) => toPathSeat(displayed, stepStatus, seat)),
    ...(sections.length > 1 && { sections }),
    reason: findStepReason(found, stepStatus),
  }
}

function toPathSeat(displayed: DisplayedPath, stepStatus: StepStatus, seatStatus: SeatStatus): PathSeat {
  const { context, found, findSpeaker, isApprovedExternally, isOpen, speakers } = displayed
  const { seat, state, act, lateOpinion, dueOn, receivedOn } = seatStatus
  const stepCode = stepStatus.step.code
  const isWaiting = isAwaited(stepStatus, seatStatus)
  const request = found.acts.findLast(
    (other) => other.kind === 'requested' && other.step === stepCode && sameSeat(other.seat, seat),
  )
  const parts = listDecidedParts(found, stepStatus, seatStatus)
  // Receipt can be confirmed, and a late opinion given, after the plan came into force.
  const isStillPossible = (act?.kind === 'sent' && receivedOn === null) || mayComeLate(found.status, seatStatus)
  const mayAct = isOpen || (!isApprovedExternally && isStillPossible)
  const findAct = (id: Id) => found.acts.find((entry) => entry.id === id)
  const late = lateOpinion && findAct(lateOpinion.id)
  return {
    seat,
    names: found.seating.bodies.get(seat.organisationId)!.names,
    functionNames: functionNames(lawOf(found.plan), seat.function),
    state,
    act: act ? (findAct(act.id) ?? null) : null,
    ...(late && { lateOpinion: late }),
    dueOn,
    receivedOn,
    awaitedSince: isWaiting ? (request?.date ?? null) : null,
    ...(parts && { sectionCodes: parts }),
    abilities: {
      speak: mayAct && findSpeaker(seat, stepCode) !== undefined,
      record: mayAct && mayRecordFor(context, found.plan, seat),
    },
    ...(isOpen &&
      isClosedToMember(context.actor, findSpeaker, stepStatus, seatStatus) && {
        refusal: {
          missing: may(context.actor, 'path.speak', seat.organisationId) ? ('function' as const) : ('role' as const),
          speakers: [...(speakers.get(seatKey(seat)) ?? [])],
        },
      }),
  }
}

/** Returns the last reason for another order than usual, or for skipping. A late opinion does not replace it. */
function findStepReason({ acts }: LoadedPath, stepStatus: StepStatus): string | null {
  const lateIds = listLateOpinions([stepStatus])
  const act = acts.findLast(
    ({ id, step, reason }) => step === stepStatus.step.code && reason !== null && !lateIds.has(id),
  )
  return act?.reason ?? null
}

/** Checks whether the step waits for an act of this participant. */
const isAwaited = ({ state }: StepStatus, seatStatus: SeatStatus): boolean =>
  ['open', 'in_progress', 'refused'].includes(state) && seatStatus.state !== 'received' && seatStatus.state !== 'absent'

/** Checks whether the step waits for an organisation of the actor for which the actor may not act. */
const isClosedToMember = (
  actor: Actor,
  findSpeaker: DisplayedPath['findSpeaker'],
  stepStatus: StepStatus,
  seatStatus: SeatStatus,
): boolean =>
  isAwaited(stepStatus, seatStatus) &&
  getOrganisationIds(actor).includes(seatStatus.seat.organisationId) &&
  !findSpeaker(seatStatus.seat, stepStatus.step.code)
