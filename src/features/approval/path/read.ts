import { findKind, isEditable, readPlannedSteps } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import { countDays, type LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { countBack } from '#shared/path-dates.ts'
import { addendumHoldsFrom } from './addendum-days.ts'
import type { LegalPath, PathSeat, PathStep } from './contract.ts'
import type { RecordedAct, Round, Seat } from './entities.ts'
import { withEvidence } from './evidence/act-evidence.ts'
import { functionNames } from './function-names.ts'
import type { StepIssues } from './hooks.ts'
import { loadSpeakerFinder } from './mandates/acting-capacity.ts'
import {
  addendumSteps,
  computeStatus,
  isEnd,
  type Path,
  type PathStatus,
  type SeatStatus,
  type StepStatus,
  sameSeat,
} from './model.ts'
import { countUnanswered } from './opinions/model.ts'
import { readOpenPoints } from './opinions/queries.ts'
import { listDecidedParts } from './parts.ts'
import * as acts from './queries/acts.ts'
import { listFilledSections } from './queries/sections.ts'
import { listSelectableSections } from './scope.ts'
import { getSeats, readSeating, type Seating } from './seats.ts'
import { measuredAlike } from './section-hashes.ts'
import { loadStepIssues } from './step-issues.ts'

export interface PlanOnPath {
  id: Id
  kind: string
  state: PlanState
  ownerId: Id
  areaId: Id | null
  periodFrom: LegalDate
  inForceOn: LegalDate | null
  decidedOn: LegalDate | null
}

/** A plan with the path and status. */
export interface Found {
  plan: PlanOnPath
  rounds: readonly Round[]
  round: Round | null
  acts: readonly RecordedAct[]
  path: Path
  seating: Seating
  status: PathStatus
  issues: StepIssues
}

/** Returns the steps of a round. An addendum repeats the steps that approve it. */
export const getPathSteps = (kind: string, round: Round | null): readonly PackPathStep[] => {
  const steps = findKind(kind)?.path?.steps ?? []
  return round?.kind === 'addendum' ? addendumSteps(steps) : steps
}

/**
 * Returns a plan with the path and status in a round, by default the last. Returns undefined if the kind of plan has no
 * path.
 */
export async function findPath(
  context: TransactionContext,
  plan: PlanOnPath,
  roundId?: Id,
): Promise<Found | undefined> {
  if (!findKind(plan.kind)?.path) return undefined
  const rounds = await acts.readRounds(context.tx, plan.id)
  const round = (roundId ? rounds.find(({ id }) => id === roundId) : rounds.at(-1)) ?? null
  const steps = getPathSteps(plan.kind, round)
  const matches = round
    ? await withEvidence(context, await measuredAlike(context, plan.kind, await acts.readActs(context.tx, round.id)))
    : []
  const seating = await readSeating(context, plan, steps)
  const path: Path = {
    steps,
    seats: new Map(steps.map((step) => [step.code, seating.resolveSeats(getSeats(step))])),
    sections: await listFilledSections(context, plan.id),
    unansweredPoints: countUnanswered(matches, round ? await readOpenPoints(context.tx, [round.id]) : new Map()),
  }
  const pathStatus = computeStatus(path, matches, context.today)
  const issues = await loadStepIssues(context, plan, pathStatus)
  const stops = new Map([...issues].map(([step, stepIssues]) => [step, stepIssues.map(({ rule }) => rule)]))
  return {
    plan,
    rounds,
    round,
    acts: matches,
    path: { ...path, issues: stops },
    seating,
    status: pathStatus,
    issues,
  }
}

const statesAfterEntry: readonly PlanState[] = ['in_force', 'bridging', 'ended']

/**
 * Checks whether the plan was approved before this instance existed: by hand with a reason, or imported as a plan in
 * force. The steps were completed elsewhere.
 */
export const wasDecidedBefore = ({ plan, round }: { plan: Pick<PlanOnPath, 'state'>; round: Round | null }): boolean =>
  round === null ? statesAfterEntry.includes(plan.state) : round.kind === 'external'

/**
 * Checks whether the actor may record acts for a seat: as leader of the plan, or with the same permission in the seat's
 * organisation.
 */
export const mayRecordFor = (context: TransactionContext, plan: { ownerId: Id }, seat: Seat): boolean =>
  may(context.actor, 'path.lead', plan.ownerId) || may(context.actor, 'path.lead', seat.organisationId)

/** Returns the path for display, with dates, names and the actions available to this reader. */
export async function loadLegalPath(context: TransactionContext, found: Found): Promise<LegalPath> {
  const { plan, rounds, round, path, seating, status, issues } = found
  const recorded = new Map(found.acts.map((act) => [act.id, act]))
  const speaks = await loadSpeakerFinder(context)
  const begun = round?.kind === 'addendum' ? addendumHoldsFrom(path.steps, round.openedAt.slice(0, 10)) : null
  const countBackDate = status.inForceOn ?? begun ?? plan.inForceOn ?? plan.periodFrom
  const planned = await readPlannedSteps(context.tx, plan.id)
  const dates = countBack(path.steps, countBackDate, planned)
  const lead = may(context.actor, 'path.lead', plan.ownerId)
  const isApprovedExternally = wasDecidedBefore(found)
  const isOpen = status.state !== 'in_force' && !isApprovedExternally
  const bodies = (seats: readonly Seat[]) =>
    seats.map(({ organisationId }) => ({ id: organisationId, names: seating.bodies.get(organisationId)!.names }))
  const toPathSeat = (seatStatus: SeatStatus, at: StepStatus): PathSeat => {
    const { seat, state, act, dueOn, receivedOn } = seatStatus
    const isWaiting =
      ['open', 'in_progress', 'refused'].includes(at.state) && state !== 'received' && state !== 'absent'
    const requested = found.acts.findLast(
      (other) => other.kind === 'requested' && other.step === at.step.code && sameSeat(other.seat, seat),
    )
    const parts = listDecidedParts(found, at, seatStatus)
    // Receipt can be confirmed after the plan came into force.
    const mayAct = isOpen || (!isApprovedExternally && act?.kind === 'sent' && receivedOn === null)
    return {
      seat,
      names: seating.bodies.get(seat.organisationId)!.names,
      functionNames: functionNames(seat.function),
      state,
      act: act ? (recorded.get(act.id) ?? null) : null,
      dueOn,
      receivedOn,
      awaitedSince: isWaiting ? (requested?.date ?? null) : null,
      ...(parts && { sectionCodes: parts }),
      abilities: {
        speak: mayAct && speaks(seat, at.step.code) !== undefined,
        record: mayAct && mayRecordFor(context, plan, seat),
      },
    }
  }
  const toPathStep = (at: StepStatus): PathStep => {
    const { step } = at
    const { startsOn, readyOn } = dates.get(step.code)!
    const until = at.completedOn ?? context.today
    const isLate = until > readyOn && (at.completedOn !== null || !['skipped', 'not_applicable'].includes(at.state))
    const matches = found.acts.filter((act) => act.step === step.code)
    const sections = step.act === 'decision' ? listSelectableSections(found, step.code) : []
    return {
      code: step.code,
      number: step.number,
      names: step.names,
      basis: step.basis,
      act: step.act,
      required: step.required,
      mayBeAbsent: step.act === 'opinion' && step.mayBeAbsent === true,
      approves: step.act === 'decision' && step.approves === true,
      withoutConfidential: 'withoutConfidential' in step && step.withoutConfidential === true,
      ...(step.consultationList && { allowsConsultation: true }),
      state: at.state,
      issues: isEnd(at.state) ? [] : [...(issues.get(step.code) ?? [])],
      missingPrerequisites: [...at.missingPrerequisites],
      stepsOutOfOrder: [...at.stepsOutOfOrder],
      completedOn: at.completedOn,
      startsOn,
      readyOn,
      duration: planned.get(step.code)?.duration ?? step.duration,
      usualDuration: step.duration,
      plannedOn: planned.get(step.code)?.plannedOn ?? null,
      plannedReason: planned.get(step.code)?.reason ?? null,
      lateDays: isLate ? countDays(readyOn, until) : null,
      preparedBy: bodies(seating.resolveSeats(step.preparedBy)),
      informs: bodies(seating.resolveSeats(step.informs ?? [])),
      seats: at.seats.map((seat) => toPathSeat(seat, at)),
      ...(sections.length > 1 && { sections }),
      reason: matches.findLast((act) => act.reason !== null)?.reason ?? null,
    }
  }
  return {
    planId: plan.id,
    rounds: [...rounds],
    roundId: round?.id ?? null,
    // For a plan approved before this instance existed, all known data is in the plan.
    state: isApprovedExternally ? 'in_force' : status.state,
    isApprovedExternally,
    approvedOn: isApprovedExternally ? plan.decidedOn : status.approvedOn,
    inForceOn: isApprovedExternally ? plan.inForceOn : status.inForceOn,
    countBackDate,
    submittedVersion: status.submittedVersion && {
      versionId: status.submittedVersion.versionId!,
      number: await acts.versionNumber(context.tx, status.submittedVersion.versionId!),
      date: status.submittedVersion.date,
    },
    steps: path.steps.map((step) => toPathStep(status.steps.get(step.code)!)),
    acts: [...found.acts],
    organisationNames: Object.fromEntries([...seating.bodies].map(([id, { names }]) => [id, names])),
    abilities: { lead, plan: isEditable(context.actor, plan) && isOpen },
  }
}
