import { findKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate, PlanEnd } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { getConfirmationStates } from './confirmations/model.ts'
import type { RecordedAct, Round, Seat } from './entities.ts'
import { withEvidence } from './evidence/act-evidence.ts'
import { findRoundOfAct, getTerm, isFollowUpStep } from './follow-up-steps.ts'
import { listFormerSteps, withFormerParticipants } from './former-steps.ts'
import type { StepIssues } from './hooks.ts'
import { addendumSteps, computeStatus, findSubmission, type Path, type PathStatus } from './model.ts'
import { withUnansweredPoints } from './opinions/model.ts'
import { listOpenPoints } from './opinions/queries.ts'
import { loadStepIssues } from './path-checks.ts'
import * as acts from './queries/acts.ts'
import { listFixedSeats } from './queries/bodies.ts'
import { listStepSections, type PlanRound } from './queries/sections.ts'
import { getSeating, type Seating, seatSteps, toStepsOfRound } from './seats.ts'
import { hashWithSameScheme } from './section-hashes.ts'
import { computeStepDays } from './step-days.ts'

export interface PlanOnPath extends PlanLaw, PlanEnd {
  id: Id
  state: PlanState
  isRegistered?: true | undefined
  registrationConfirmedAt?: string | undefined
  ownerId: Id
  areaId: Id | null
  periodFrom: LegalDate
  inForceOn: LegalDate | null
  decidedOn: LegalDate | null
}

/** A plan with the path and status. */
export interface LoadedPath {
  plan: PlanOnPath
  rounds: readonly Round[]
  round: Round | null
  acts: readonly RecordedAct[]
  path: Path
  seating: Seating
  status: PathStatus
  issues: StepIssues
  /** Steps of recorded acts that only an earlier law of the plan has. */
  formerSteps: readonly PackPathStep[]
}

/** Returns the steps of a round. An addendum repeats the steps that approve it. */
export const getPathSteps = (plan: PlanLaw, round: Round | null): readonly PackPathStep[] => {
  const steps = findKind(plan)?.path?.steps ?? []
  return round?.kind === 'addendum' ? addendumSteps(steps) : steps
}

/** Returns a plan's round as the query for the sections of conditional steps needs it. */
export const toPlanRound = (planId: Id, round: Round | null, roundActs: readonly RecordedAct[]): PlanRound => ({
  planId,
  versionId: findSubmission(roundActs)?.versionId ?? null,
  isAddendum: round?.kind === 'addendum',
})

/**
 * Returns a plan with the path and status in a round, by default the last. Returns undefined if the kind of plan has no
 * path.
 * @param act an act to be recorded: its step has the seats that exist on the day of the act
 */
export async function findPath(
  context: TransactionContext,
  plan: PlanOnPath,
  roundId?: Id,
  act?: { step: string | null; date: LegalDate },
): Promise<LoadedPath | undefined> {
  if (!findKind(plan)?.path) return undefined
  const rounds = await acts.listRounds(context.tx, plan.id)
  const round = (roundId ? rounds.find(({ id }) => id === roundId) : findRoundOfAct(plan, rounds, act)) ?? null
  const steps = getPathSteps(plan, round)
  const roundActs = round
    ? await withEvidence(context, await hashWithSameScheme(context, plan, await acts.listActs(context.tx, round.id)))
    : []
  const confirmations = getConfirmationStates(roundActs)
  const days = computeStepDays(steps, roundActs, { ...plan, round }, context.today, act)
  const fixed = round && (await listFixedSeats(context.tx, toStepsOfRound(round.id, steps, days))).get(round.id)
  const onDays = await getSeating(context, plan, steps, days)
  const seating = await withFormerParticipants(context, onDays, roundActs, fixed ?? undefined)
  const sections = (
    await withSystemAccess(context, () => listStepSections(context.tx, [toPlanRound(plan.id, round, roundActs)]))
  ).get(plan.id)!
  const path = withUnansweredPoints(
    {
      steps,
      ...seatSteps(steps, seating, roundActs, fixed ?? undefined),
      sections: sections.filled,
      ...(sections.touched && { touchedSections: sections.touched }),
      term: getTerm(plan, context.today),
      ...(wasDecidedBefore({ plan, round }) && { completedElsewhere: listStepsElsewhere(plan) }),
    },
    roundActs,
    round ? await listOpenPoints(context.tx, [round.id]) : new Map(),
  )
  const pathStatus = computeStatus(path, roundActs, context.today)
  const issues = await loadStepIssues(context, plan, pathStatus)
  const stops = new Map([...issues].map(([step, stepIssues]) => [step, stepIssues.map(({ rule }) => rule)]))
  return {
    plan,
    rounds,
    round,
    acts: roundActs.map((act) => {
      const confirmation = confirmations.get(act.id)
      return confirmation ? { ...act, confirmation } : act
    }),
    path: { ...path, issues: stops },
    seating,
    status: pathStatus,
    issues,
    formerSteps: await listFormerSteps(
      context,
      plan,
      round?.kind === 'addendum' ? getPathSteps(plan, null) : steps,
      roundActs,
    ),
  }
}

/** Returns the steps up to the entry into force, which were completed where the plan was decided. */
const listStepsElsewhere = (plan: PlanLaw): ReadonlySet<string> =>
  new Set(getPathSteps(plan, null).flatMap(({ code }) => (isFollowUpStep(plan, code) ? [] : code)))

const statesAfterEntry: readonly PlanState[] = ['in_force', 'bridging', 'ended']

/**
 * Checks whether the plan was decided elsewhere: by hand with a reason before this instance existed, imported as a plan in
 * force, or registered from a list of published plans, also after this instance existed.
 */
export const wasDecidedBefore = ({
  plan,
  round,
}: {
  plan: Pick<PlanOnPath, 'state' | 'isRegistered'>
  round: Round | null
}): boolean =>
  plan.isRegistered === true || (round === null ? statesAfterEntry.includes(plan.state) : round.kind === 'external')

/**
 * Checks whether the actor may record acts for a seat: as leader of the plan, or with the same permission in the seat's
 * organisation.
 */
export const mayRecordFor = (context: TransactionContext, plan: { ownerId: Id }, seat: Seat): boolean =>
  may(context.actor, 'path.lead', plan.ownerId) || may(context.actor, 'path.lead', seat.organisationId)
