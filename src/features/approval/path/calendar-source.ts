import { loadStoredSteps } from '#features/planning/next-cycle/index.ts'
import { type DescribedEntry, describeDates } from '#platform/calendar.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { type DatedEntry, isWithin, type ResponsibleParty, taskName } from '#shared/dated.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { countBack, type PlannedStep, type StepDates } from '#shared/path-dates.ts'
import { loadPlanStatuses, type PlanPathStatus } from './bulk-status.ts'
import { pathCalendarMessages } from './calendar-messages.ts'
import { isEnd, type SeatStatus, type StepStatus } from './model.ts'
import { seatKey } from './queries/bodies.ts'
import { listSeatFunctions, listUpcomingPlans, type UpcomingPlan } from './queries/dated-plans.ts'
import { getPathSteps } from './read.ts'
import { computeAddendumStart } from './step-days.ts'

type Entry = DescribedEntry<typeof pathCalendarMessages>

type Planned = PlannedStep & { id: Id }

/** The data that the dates of a step need, in addition to the step's status. */
interface PathContext {
  plan: UpcomingPlan
  pathStatus: PlanPathStatus
  dates: ReadonlyMap<string, StepDates>
  functions: ReadonlyMap<string, Id>
}

/**
 * Returns the dates of all steps of plans and addenda in progress, counted backwards. They include the start and
 * deadline of each step with the legal article, the deadlines of requests, and the organisations that must act. The
 * number of statements does not depend on the number of plans.
 */
export const pathDates = describeDates(pathCalendarMessages, async (context, span) => {
  const plans = (await listUpcomingPlans(context.tx)).filter((plan) => getPathSteps(plan, null).length > 0)
  if (plans.length === 0) return []
  const standings = await loadPlanStatuses(context, plans, (query) => withSystemAccess(context, query))
  const planned = await loadStoredSteps(
    context.tx,
    plans.map(({ id }) => id),
  )
  const seats = [...standings.values()].flatMap(({ path }) => [...path.seats.values()].flat())
  const functions = await listSeatFunctions(context.tx, seats, context.today)
  const datesFrom = memoiseCountBack()
  return plans.flatMap((plan) => {
    const planPathStatus = standings.get(plan.id)
    // A plan in force has dates only while an addendum is in progress.
    if (
      !planPathStatus ||
      (plan.isInForce && (planPathStatus.round?.kind !== 'addendum' || planPathStatus.status.inForceOn !== null))
    )
      return []
    const plannedSteps: ReadonlyMap<string, Planned> = planned.get(plan.id) ?? new Map()
    const from = planPathStatus.status.inForceOn ?? getPathStart(plan, planPathStatus)
    const at: PathContext = {
      plan,
      pathStatus: planPathStatus,
      dates: datesFrom(planPathStatus.path.steps, from, plannedSteps, plan.periodTo),
      functions,
    }
    return [...planPathStatus.status.steps.values()]
      .flatMap((step) => toStepEntries(step, at, plannedSteps.get(step.step.code)))
      .filter((stepEntry) => isWithin(stepEntry, span))
  })
})

/**
 * Returns a variant of countBack() that counts once for plans with the same period and no changed planning.
 */
function memoiseCountBack(): typeof countBack {
  const counted = new Map<readonly PackPathStep[], Map<string, ReturnType<typeof countBack>>>()
  return (steps, from, plannedSteps, periodTo) => {
    if (plannedSteps && plannedSteps.size > 0) return countBack(steps, from, plannedSteps, periodTo)
    const period = `${from} ${periodTo}`
    const datesByStart = counted.get(steps) ?? new Map<string, ReturnType<typeof countBack>>()
    counted.set(steps, datesByStart)
    const dates = datesByStart.get(period) ?? countBack(steps, from, undefined, periodTo)
    datesByStart.set(period, dates)
    return dates
  }
}

/**
 * Returns the day from which the steps are counted back: the start of the plan. For an addendum without a set day it is
 * computed forward from the opening.
 */
function getPathStart({ isInForce, periodFrom }: UpcomingPlan, { path, round }: PlanPathStatus): LegalDate {
  if (!isInForce || !round) return periodFrom
  return computeAddendumStart(path.steps, round.openedAt.slice(0, 10))
}

/**
 * Returns the organisations that must act for a step: those asked without a response, the deciders whose turn it is, or
 * those that prepare.
 */
function listWaitingParties(
  { step, seats, state }: StepStatus,
  { plan, pathStatus, functions }: PathContext,
): ResponsibleParty[] {
  const getName = (organisationId: Id) => pathStatus.seating.bodies.get(organisationId)?.names ?? plan.ownerNames
  const unanswered = seats.filter((seat) => seat.state !== 'received' && seat.state !== 'absent')
  const requested = unanswered.filter((seatStatus) => seatStatus.state === 'requested')
  const pending = requested.length > 0 ? requested : state === 'open' || state === 'in_progress' ? unanswered : []
  if ((step.act === 'opinion' || step.act === 'decision') && pending.length > 0)
    return pending.map(({ seat }) => ({
      organisationId: seat.organisationId,
      names: getName(seat.organisationId),
      functionId: functions.get(seatKey(seat)) ?? null,
    }))
  const prepares = pathStatus.seating.resolveSeats(step.preparedBy, step.code)
  return prepares.length > 0
    ? prepares.map(({ organisationId }) => ({ organisationId, names: getName(organisationId) }))
    : [{ organisationId: plan.ownerId, names: plan.ownerNames }]
}

function toStepEntries(stepStatus: StepStatus, at: PathContext, planned: Planned | undefined): Entry[] {
  const { step, seats } = stepStatus
  const { plan, dates, pathStatus } = at
  if (stepStatus.state === 'not_applicable') return []
  const { startsOn, readyOn } = dates.get(step.code)!
  const done = isEnd(stepStatus.state)
  const common = {
    kind: 'step' as const,
    names: formatNumberedNames(step),
    title: null,
    planTitle: plan.title,
    basis: step.basis,
    source: planned?.duration || planned?.plannedOn ? ('planned' as const) : step.source,
    owner: { organisationId: plan.ownerId, names: plan.ownerNames },
    href: `/plans/${plan.id}?tab=path`,
    confidential: plan.confidential,
  }
  // The key is the same whether or not the path has started. An addendum has separate dates.
  const round = pathStatus.round?.kind === 'addendum' ? `:${pathStatus.round.number}` : ''
  const key = `step:${plan.id}${round}:${step.code}`
  return [
    ...(startsOn === readyOn
      ? []
      : [
          {
            ...common,
            key: `${key}:begins`,
            event: 'begins' as const,
            date: startsOn,
            state: 'announced' as const,
            responsibleParties: [],
          },
        ]),
    {
      ...common,
      key: `${key}:ready`,
      event: 'ready' as const,
      date: stepStatus.completedOn ?? readyOn,
      state: done ? ('done' as const) : ('open' as const),
      responsibleParties: done ? [] : listWaitingParties(stepStatus, at),
      // The organisation that leads the plan may have created a task for the step.
      ...(planned && { tasks: [taskName('preparation_step', planned.id, plan.ownerId)] }),
    },
    ...seats.flatMap((seat) => toRequestEntries(seat, stepStatus, at, { ...common, key })),
  ]
}

/** Returns the deadline of a request. The related task is merged into this entry. */
function toRequestEntries(
  seatStatus: SeatStatus,
  { step }: StepStatus,
  { plan, pathStatus, functions }: PathContext,
  common: Omit<Entry, 'event' | 'date' | 'state' | 'responsibleParties'>,
): Entry[] {
  if (seatStatus.state !== 'requested' || !seatStatus.act || !seatStatus.dueOn) return []
  const { organisationId } = seatStatus.seat
  const names = pathStatus.seating.bodies.get(organisationId)?.names ?? plan.ownerNames
  const functionId = functions.get(seatKey(seatStatus.seat)) ?? null
  return [
    {
      ...common,
      key: `step:${seatStatus.act.id}:asked`,
      event: 'requested',
      date: seatStatus.dueOn,
      source: 'planned',
      state: 'open',
      responsibleParties: [{ organisationId, names, functionId }],
      tasks: [taskName(step.act === 'opinion' ? 'path_opinion' : 'path_decision', seatStatus.act.id, organisationId)],
    },
  ]
}

/** Returns the numbered name as used in practice: `Z7 Approval`. */
const formatNumberedNames = ({ number, names }: PackPathStep): DatedEntry['names'] =>
  Object.fromEntries(Object.entries(names).map(([language, text]) => [language, `${number} ${text}`]))
