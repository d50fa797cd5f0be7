import type { Plan } from '#features/planning/plans/entities.ts'
import {
  createPlan,
  editablePlan,
  findCurrentKind,
  isEditable,
  periodEnd,
  readablePlan,
  usualDuration,
} from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { computeValidUntil } from '#shared/dates.ts'
import { decide } from './carry-over.ts'
import { nextCycleContract } from './contract.ts'
import { canHaveNextCycle, replaceYears } from './model.ts'
import { computeDefaultSteps } from './preparation/default-steps.ts'
import { findPreviousPlan, listPreviousElements } from './previous-plan.ts'
import { listSuccessors } from './queries.ts'

const os = implementSlice(nextCycleContract)

/**
 * Returns the next period. It begins where the previous period ends, with the legal duration for that day. The next
 * plan has the current law.
 */
function nextPeriod(plan: Plan, given: { periodFrom?: string | undefined; duration?: string | undefined }) {
  const kind = findCurrentKind(plan.kind)
  const periodFrom = given.periodFrom ?? computeValidUntil(plan)
  const duration = given.duration ?? (kind && usualDuration(kind, periodFrom)) ?? plan.duration
  return { periodFrom, duration, periodTo: periodEnd(periodFrom, duration) }
}

const toPlanName = ({ id, code, title, periodFrom, periodTo, state }: Plan) => ({
  id,
  code,
  title,
  periodFrom,
  periodTo,
  state,
})

export const nextCycleRoutes = os.router({
  proposeNextPlan: os.proposeNextPlan.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const period = nextPeriod(plan, input)
    const code = replaceYears(plan.code, plan, period)
    return {
      title: replaceYears(plan.title, plan, period),
      code: code === plan.code ? `${code}-${period.periodFrom.slice(0, 4)}`.slice(-80) : code,
      ...period,
      preparationSteps: computeDefaultSteps(plan.kind, period.periodFrom, context.today),
      successors: (await listSuccessors(context.tx, plan.id)).map(toPlanName),
      ready: canHaveNextCycle(plan),
      editable: may(context.actor, 'plan.write', plan.ownerId),
    }
  }),

  startNextPlan: os.startNextPlan.handler(async ({ input, context, errors }) => {
    const previousPlan = valueOrThrow(await readablePlan(context, input.planId), errors)
    if (!canHaveNextCycle(previousPlan)) throw errors.PLAN_NEVER_IN_FORCE()
    const ownerId = input.ownerId ?? previousPlan.ownerId
    const { periodFrom, duration } = nextPeriod(previousPlan, input)
    const start = {
      code: input.code,
      kind: previousPlan.kind,
      title: input.title,
      ownerId,
      // If another organisation takes over, it is the only issuer until changed.
      issuingBodyIds: ownerId === previousPlan.ownerId ? previousPlan.issuingBodyIds : [ownerId],
      areaId: previousPlan.areaId,
      periodFrom,
      duration,
      marking: previousPlan.marking,
      partnerIds: previousPlan.partnerIds,
      personIds: previousPlan.personIds,
      languages: previousPlan.languages,
      legalBasis: previousPlan.legalBasis,
      predecessorId: previousPlan.id,
    }
    return valueOrThrow(await createPlan(context, start, 'startNextPlan'), errors)
  }),

  getCarryOver: os.getCarryOver.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const previousPlan = await findPreviousPlan(context, plan)
    const rows = previousPlan ? await listPreviousElements(context, plan, previousPlan) : []
    return {
      planId: plan.id,
      previousPlan: previousPlan ? toPlanName(previousPlan) : null,
      rows,
      open: rows.filter((row) => row.outcome === null).length,
      editable: isEditable(context.actor, plan),
    }
  }),

  decideCarryOver: os.decideCarryOver.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const previousPlan = await findPreviousPlan(context, plan)
    if (!previousPlan) throw errors.NO_PREVIOUS_PLAN()
    return valueOrThrow(await decide(context, plan, previousPlan, input.decisions), errors)
  }),
})
