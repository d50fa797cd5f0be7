import { lawOf } from '#features/country/law/index.ts'
import type { CompletedStep } from '#features/planning/next-cycle/index.ts'
import type { PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Tx } from '#platform/db/db.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { listMemberSeats } from './collegial-bodies.ts'
import type { RecordedAct, Round } from './entities.ts'
import { getTerm } from './follow-up-steps.ts'
import { computeStatus, type Path, type PathStatus } from './model.ts'
import { withUnansweredPoints } from './opinions/model.ts'
import { listOpenPoints } from './opinions/queries.ts'
import { listFixedSeats } from './queries/bodies.ts'
import * as queries from './queries/bulk-status.ts'
import { listStepSections } from './queries/sections.ts'
import { getPathSteps, toPlanRound } from './read.ts'
import { buildSeating, getRequiredOrganisations, getSeats, type Seating, seatSteps, toStepsOfRound } from './seats.ts'
import { computeStepDays, listDays, type PlanPeriod } from './step-days.ts'

/** A plan of a bulk query, with the path and status. */
export interface PlanPathStatus {
  round: Round | null
  acts: readonly RecordedAct[]
  path: Path
  seating: Seating
  status: PathStatus
}

type PlanOfMany = PlanLaw &
  PlanPeriod & { id: Id; areaId: Id | null; ownerId: Id } & Partial<Parameters<typeof getTerm>[0]>

/** Returns the days from which to which the plan is carried out, if its period is known. */
const getBulkTerm = (plan: PlanOfMany, today: LegalDate) => {
  const { periodFrom, periodTo, state = 'in_force', inForceOn = null } = plan
  return periodFrom && periodTo ? { term: getTerm({ ...plan, periodFrom, periodTo, state, inForceOn }, today) } : {}
}

/**
 * Returns the paths of many plans in a few statements, regardless of the number of plans. Used for checks and calendars
 * of the whole country.
 * @param runWithAccess runs a query with access to all rows, because the content of sections decides whether a step applies to
 *   a plan
 */
export async function loadPlanStatuses(
  { tx, today }: { tx: Tx; today: LegalDate },
  plans: readonly PlanOfMany[],
  runWithAccess: <T>(query: () => Promise<T>) => Promise<T>,
): Promise<Map<Id, PlanPathStatus>> {
  const onPath = plans.filter((plan) => getPathSteps(plan, null).length > 0)
  if (onPath.length === 0) return new Map()
  const ids = onPath.map(({ id }) => id)
  const rounds = await queries.lastRounds(tx, ids)
  const roundIds = [...rounds.values()].map(({ id }) => id)
  const acts = await queries.listActsByRound(tx, roundIds)
  const open = await listOpenPoints(tx, roundIds)
  const planRounds = onPath.map((plan) => {
    const round = rounds.get(plan.id) ?? null
    return toPlanRound(plan.id, round, round ? (acts.get(round.id) ?? []) : [])
  })
  const sections = await runWithAccess(() => listStepSections(tx, planRounds))
  const found = new Map<Id, PlanPathStatus>()
  const days = new Map(
    onPath.map((plan) => {
      const round = rounds.get(plan.id) ?? null
      const entries = round ? (acts.get(round.id) ?? []) : []
      return [plan.id, computeStepDays(getPathSteps(plan, round), entries, { ...plan, round }, today)]
    }),
  )
  const fixed = await listFixedSeats(
    tx,
    onPath.flatMap((plan) => {
      const round = rounds.get(plan.id)
      return round ? toStepsOfRound(round.id, getPathSteps(plan, round), days.get(plan.id)!) : []
    }),
  )
  // Plans of the same kind and law need the same organisations.
  for (const group of Map.groupBy(onPath, ({ kind, packVersion }) => `${kind} ${packVersion}`).values()) {
    const law = lawOf(group[0]!)
    const all = getPathSteps(group[0]!, null)
    const members = listMemberSeats(law, all.flatMap(getSeats))
    const bodies = await queries.listOrganisationsByPlan(tx, {
      plans: group.map(({ id, areaId, ownerId }) => ({ id, areaId, ownerId, days: listDays(days.get(id)!) })),
      ...getRequiredOrganisations(law, all, members),
    })
    for (const plan of group) {
      const { id } = plan
      const round = rounds.get(id) ?? null
      const steps = getPathSteps(plan, round)
      const seating = buildSeating(law, bodies.get(id) ?? new Map(), days.get(id)!)
      const entries = round ? (acts.get(round.id) ?? []) : []
      const stepSections = sections.get(id)!
      const path = withUnansweredPoints(
        {
          steps,
          ...seatSteps(steps, seating, entries, round ? fixed.get(round.id) : undefined),
          sections: stepSections.filled,
          ...getBulkTerm(plan, today),
          ...(stepSections.touched && { touchedSections: stepSections.touched }),
        },
        entries,
        open,
      )
      found.set(id, { round, acts: entries, path, seating, status: computeStatus(path, entries, today) })
    }
  }
  return found
}

/** Returns the completed steps of each plan, so that backward planning uses the same data as the approval path. */
export async function loadCompletedSteps(
  context: TransactionContext,
  { plans }: { plans: readonly (PlanLaw & { id: Id; ownerId: Id; areaId: Id | null })[] },
): Promise<ReadonlyMap<Id, ReadonlyMap<string, CompletedStep>>> {
  const planStatuses = await loadPlanStatuses(context, plans, (query) => withSystemAccess(context, query))
  return new Map(
    [...planStatuses].map(([id, { status, acts }]) => {
      const findSkipDate = (code: string) =>
        acts.findLast((act) => act.step === code && act.kind === 'skipped')?.date ?? null
      const steps = [...status.steps.values()].map(({ step, state, completedOn }): [string, CompletedStep] => [
        step.code,
        { doneOn: state === 'skipped' ? findSkipDate(step.code) : completedOn, applies: state !== 'not_applicable' },
      ])
      return [id, new Map(steps)]
    }),
  )
}
