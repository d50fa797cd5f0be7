import {
  endPlanValidity,
  lockOwnedPlan,
  readablePlan,
  recordChanges,
  refreshPlanState,
} from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { computeValidUntil, type LegalDate } from '#shared/dates.ts'
import { extensionContract, type PlanExtension } from './contract.ts'
import { findExtensionError } from './model.ts'
import * as queries from './queries.ts'
import { findDeciders, loadExtension, type PlanWithExtension } from './read.ts'

const os = implementSlice(extensionContract)

/** Applies the effects of an extension decision: an entry in the history, the checks, and the state of the plan. */
async function updateExtension(
  context: TransactionContext,
  plan: PlanWithExtension,
  input: { procedure: string; reason: string },
  errors: { NOT_FOUND: () => Error },
): Promise<PlanExtension> {
  const extendedTo: [LegalDate | null, LegalDate | null] = [
    plan.extendedTo ?? null,
    await queries.getExtendedTo(context.tx, plan.id),
  ]
  await recordChanges(context, [{ planId: plan.id, elementId: null, ...input, fields: { extendedTo } }])
  auditPlan(context, plan, input.reason)
  await refreshPlanState(context, plan.id)
  return loadExtension(context, valueOrThrow(await readablePlan(context, plan.id), errors))
}

const auditPlan = (context: TransactionContext, { id, ownerId }: PlanWithExtension, reason: string): void =>
  context.audit({ subjectKind: 'plan', subjectId: id, planId: id, organisationId: ownerId, reason })

export const extensionRoutes = os.router({
  getExtension: os.getExtension.handler(async ({ input, context, errors }) =>
    loadExtension(context, valueOrThrow(await readablePlan(context, input.planId), errors)),
  ),

  extendPlan: os.extendPlan.handler(async ({ input: { planId, reason, ...request }, context, errors }) => {
    const plan = valueOrThrow(await lockOwnedPlan(context, planId, 'path.lead'), errors)
    // A decision dated in the future is refused below.
    const deciders = await findDeciders(context, plan, request.decidedOn)
    if (!deciders) throw errors.KIND_NOT_EXTENDABLE()
    const seats = deciders.deciders.map(({ seat }) => seat)
    const why = findExtensionError(plan, { deciders: seats, atMost: deciders.atMost }, request, context.today)
    if (why?.code === 'EXTENSION_TOO_SHORT')
      throw errors.EXTENSION_TOO_SHORT({ data: { validUntil: computeValidUntil(plan) } })
    if (why?.code === 'TOO_LONG' || why?.code === 'SUPERSEDED') throw errors[why.code]({ data: { latest: why.latest } })
    if (why?.code === 'SEATS_MISSING')
      throw errors.SEATS_MISSING({ data: { seats: deciders.deciders.filter(({ seat }) => why.seats.includes(seat)) } })
    if (why) throw errors[why.code]()
    const { decided, ...input } = request
    const at = { planId, reason, now: context.now, personId: context.actor.personId }
    await queries.insertExtension(context.tx, { ...input, seats: decided, ...at })
    return updateExtension(context, plan, { procedure: 'extendPlan', reason }, errors)
  }),

  withdrawExtension: os.withdrawExtension.handler(async ({ input: { id, reason }, context, errors }) => {
    const [storedExtension] = await queries.listExtensions(context.tx, { id })
    if (!storedExtension) throw errors.NOT_FOUND()
    const plan = valueOrThrow(await lockOwnedPlan(context, storedExtension.planId, 'path.lead'), errors)
    // Read again under the lock, because another user may have withdrawn it in the meantime.
    const [still] = await queries.listExtensions(context.tx, { id })
    if (!still || still.withdrawn) throw errors.ALREADY_RECORDED()
    const at = { planId: plan.id, reason, now: context.now, personId: context.actor.personId }
    await queries.insertExtension(context.tx, { withdraws: id, ...at })
    return updateExtension(context, plan, { procedure: 'withdrawExtension', reason }, errors)
  }),

  endPlan: os.endPlan.handler(async ({ input: { planId, reason }, context, errors }) => {
    const plan = valueOrThrow(await lockOwnedPlan(context, planId, 'path.lead'), errors)
    if (!(await endPlanValidity(context, plan, reason))) throw errors.PLAN_NOT_IN_FORCE()
    auditPlan(context, plan, reason)
    return loadExtension(context, valueOrThrow(await readablePlan(context, planId), errors))
  }),
})
