import {
  endPlanValidity,
  lockOwnedPlan,
  readablePlan,
  recordChanges,
  refreshPlanState,
} from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { computeValidUntil, type LegalDate } from '#shared/dates.ts'
import { extensionContract, type PlanExtension } from './contract.ts'
import { findExtensionError } from './model.ts'
import * as queries from './queries.ts'
import { loadExtension, type PlanWithExtension, readDeciders } from './read.ts'

const os = implementSlice(extensionContract)

/** Applies the effects of an extension decision: an entry in the history, the checks, and the state of the plan. */
async function updateExtension(
  work: Work,
  plan: PlanWithExtension,
  input: { procedure: string; reason: string },
  errors: { NOT_FOUND: () => Error },
): Promise<PlanExtension> {
  const extendedTo: [LegalDate | null, LegalDate | null] = [
    plan.extendedTo ?? null,
    await queries.getExtendedTo(work.tx, plan.id),
  ]
  await recordChanges(work, [{ planId: plan.id, elementId: null, ...input, fields: { extendedTo } }])
  note(work, plan, input.reason)
  await refreshPlanState(work, plan.id)
  return loadExtension(work, await readablePlan(work, plan.id, errors))
}

const note = (work: Work, { id, ownerId }: PlanWithExtension, reason: string): void =>
  work.note({ subjectKind: 'plan', subjectId: id, planId: id, organisationId: ownerId, reason })

export const extensionRoutes = os.router({
  getExtension: os.getExtension.handler(async ({ input, context: { work }, errors }) =>
    loadExtension(work, await readablePlan(work, input.planId, errors)),
  ),

  extendPlan: os.extendPlan.handler(async ({ input: { planId, reason, ...asked }, context: { work }, errors }) => {
    const plan = await lockOwnedPlan(work, planId, 'path.lead', errors)
    const deciders = await readDeciders(work, plan)
    if (!deciders) throw errors.NOT_EXTENDED()
    const seats = deciders.deciders.map(({ seat }) => seat)
    const why = findExtensionError(plan, { deciders: seats, atMost: deciders.atMost }, asked, work.today)
    if (why?.code === 'EXTENSION_TOO_SHORT')
      throw errors.EXTENSION_TOO_SHORT({ data: { validUntil: computeValidUntil(plan) } })
    if (why?.code === 'TOO_LONG') throw errors.TOO_LONG({ data: { latest: why.latest } })
    if (why?.code === 'SEATS_MISSING')
      throw errors.SEATS_MISSING({ data: { seats: deciders.deciders.filter(({ seat }) => why.seats.includes(seat)) } })
    if (why) throw errors[why.code]()
    const { decided, ...input } = asked
    const at = { planId, reason, now: work.now, personId: work.actor.personId }
    await queries.insertExtension(work.tx, { ...input, seats: decided, ...at })
    return updateExtension(work, plan, { procedure: 'extendPlan', reason }, errors)
  }),

  withdrawExtension: os.withdrawExtension.handler(async ({ input: { id, reason }, context: { work }, errors }) => {
    const [storedExtension] = await queries.readExtensions(work.tx, { id })
    if (!storedExtension) throw errors.NOT_FOUND()
    const plan = await lockOwnedPlan(work, storedExtension.planId, 'path.lead', errors)
    // Read again under the lock, because another user may have withdrawn it in the meantime.
    const [still] = await queries.readExtensions(work.tx, { id })
    if (!still || still.withdrawn) throw errors.ALREADY_RECORDED()
    const at = { planId: plan.id, reason, now: work.now, personId: work.actor.personId }
    await queries.insertExtension(work.tx, { withdraws: id, ...at })
    return updateExtension(work, plan, { procedure: 'withdrawExtension', reason }, errors)
  }),

  endPlan: os.endPlan.handler(async ({ input: { planId, reason }, context: { work }, errors }) => {
    const plan = await lockOwnedPlan(work, planId, 'path.lead', errors)
    if (!(await endPlanValidity(work, plan, reason))) throw errors.PLAN_NOT_IN_FORCE()
    note(work, plan, reason)
    return loadExtension(work, await readablePlan(work, planId, errors))
  }),
})
