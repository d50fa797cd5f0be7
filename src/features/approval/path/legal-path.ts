import { lawOf } from '#features/country/law/index.ts'
import { listSteps } from '#features/planning/next-cycle/index.ts'
import { isEditable } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { type Actor, getOrganisationIds, may } from '#shared/actor.ts'
import { countDays } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { countBack, type StepDates } from '#shared/path-dates.ts'
import { loadSpeakerFinder } from './acting-capacity.ts'
import { computeAddendumStart } from './addendum-days.ts'
import type { LegalPath, PathSeat, PathStep } from './contract.ts'
import type { Seat } from './entities.ts'
import { listAttachableActs } from './evidence/act-evidence.ts'
import { functionNames } from './function-names.ts'
import { isEnd, listLateOpinions, mayComeLate, type SeatStatus, type StepStatus, sameSeat } from './model.ts'
import { listDecidedParts } from './parts.ts'
import { withNamesOfActs } from './printed-path.ts'
import * as acts from './queries/acts.ts'
import { seatKey } from './queries/bodies.ts'
import { listSpeakers } from './queries/speakers.ts'
import { type LoadedPath, mayRecordFor, wasDecidedBefore } from './read.ts'
import { listSelectableSections } from './scope.ts'
import { listWithdrawableActs } from './withdrawals.ts'

/** The path with the data that the display of each step and seat needs. */
interface DisplayedPath {
  context: TransactionContext
  found: LoadedPath
  dates: ReadonlyMap<string, StepDates>
  planned: Awaited<ReturnType<typeof listSteps>>
  findSpeaker: Awaited<ReturnType<typeof loadSpeakerFinder>>
  isApprovedExternally: boolean
  /** Whether acts can still be recorded. */
  isOpen: boolean
  /** The people who may act for the open seats of the reader's organisations for which the reader may not act. */
  speakers: ReadonlyMap<string, readonly string[]>
}

/** Returns the path for display, with dates, names and the actions available to this reader. */
export async function loadLegalPath(context: TransactionContext, loaded: LoadedPath): Promise<LegalPath> {
  const found = await withNamesOfActs(context, loaded)
  const { plan, rounds, round, path, seating, status } = found
  const isApprovedExternally = wasDecidedBefore(found)
  const isOpen = status.state !== 'in_force' && !isApprovedExternally && plan.state !== 'ended'
  const addendumStart =
    round?.kind === 'addendum' ? computeAddendumStart(path.steps, round.openedAt.slice(0, 10)) : null
  const countBackDate = status.inForceOn ?? addendumStart ?? plan.inForceOn ?? plan.periodFrom
  const findSpeaker = await loadSpeakerFinder(context)
  const planned = await listSteps(context.tx, plan.id)
  const dates = countBack(path.steps, countBackDate, planned, plan.extendedTo ?? plan.periodTo)
  const closedSeats = [...status.steps.values()].flatMap((stepStatus) =>
    stepStatus.seats
      .filter((seatStatus) => isOpen && isClosedToMember(context.actor, findSpeaker, stepStatus, seatStatus))
      .map(({ seat }) => seat),
  )
  const speakers = await listSpeakers(context.tx, closedSeats, context.today)
  const displayed: DisplayedPath = {
    context,
    found,
    dates,
    planned,
    findSpeaker,
    isApprovedExternally,
    isOpen,
    speakers,
  }
  return {
    planId: plan.id,
    rounds: [...rounds],
    roundId: round?.id ?? null,
    // For a plan approved before this instance existed, all known data is in the plan.
    state: plan.state === 'ended' ? 'ended' : isApprovedExternally ? 'in_force' : status.state,
    isApprovedExternally,
    approvedOn: isApprovedExternally ? plan.decidedOn : status.approvedOn,
    inForceOn: isApprovedExternally ? plan.inForceOn : status.inForceOn,
    countBackDate,
    submittedVersion: status.submittedVersion && {
      versionId: status.submittedVersion.versionId!,
      number: await acts.versionNumber(context.tx, status.submittedVersion.versionId!),
      date: status.submittedVersion.date,
    },
    steps: path.steps.map((step) => toPathStep(displayed, status.steps.get(step.code)!)),
    acts: [...found.acts],
    ...(found.formerSteps.length > 0 && {
      formerSteps: found.formerSteps.map(({ code, number, names }) => ({ code, number, names })),
    }),
    organisationNames: Object.fromEntries([...seating.bodies].map(([id, { names }]) => [id, names])),
    abilities: {
      lead: may(context.actor, 'path.lead', plan.ownerId),
      plan: isEditable(context.actor, plan) && isOpen,
      withdraw: await listWithdrawableActs(context, found),
      attach: await listAttachableActs(context, round?.id ?? null),
    },
  }
}

function toPathStep(displayed: DisplayedPath, stepStatus: StepStatus): PathStep {
  const { context, found, dates, planned } = displayed
  const { step, state, completedOn } = stepStatus
  const { startsOn, readyOn } = dates.get(step.code)!
  const plannedStep = planned.get(step.code)
  const absentOn = found.path.absentOn?.get(step.code)
  const until = completedOn ?? context.today
  const isLate = until > readyOn && (completedOn !== null || !['skipped', 'not_applicable'].includes(state))
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
    lateDays: isLate ? countDays(readyOn, until) : null,
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
