import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { areaRoutes } from './area/routes.ts'
import { bulkRoutes } from './bulk/routes.ts'
import { planContract } from './contract.ts'
import { copyRoutes } from './copy/routes.ts'
import { areIssuers, createPlan, issuers, mayElaborate } from './create.ts'
import { isRemovable, isUnconfirmedRegistration, listDecidedFields } from './decided-fields/model.ts'
import { listHidingFields } from './decided-fields/queries.ts'
import type { Plan } from './entities.ts'
import { planEvents } from './events.ts'
import { checkReferences, computeAbilities, editablePlan, lockOwnedPlan, readablePlan, violates } from './guard.ts'
import { guidanceRoutes } from './guidance/routes.ts'
import { historyRoutes } from './history/routes.ts'
import { planHooks } from './hooks.ts'
import { kindRoutes } from './kinds/routes.ts'
import { findKind } from './kinds.ts'
import { changedFields, mergePatch, mergeTranslations } from './model.ts'
import { outlineRoutes } from './outline/routes.ts'
import { periodEnd } from './period.ts'
import { presenceRoutes } from './presence/routes.ts'
import { getOwnArea, isAllowedArea } from './queries/areas.ts'
import { getRecentChanges, recordChanges } from './queries/changes.ts'
import { listPlans } from './queries/plan-list.ts'
import { deletePlan, hasVersion, updatePlan } from './queries/plans.ts'
import { planReferences } from './references.ts'
import { replacementRoutes } from './replacement/routes.ts'
import { historyFields } from './start.ts'
import { undoRoutes } from './undo/routes.ts'

const os = implementSlice(planContract)

async function noteChange(
  context: TransactionContext,
  plan: Plan,
  procedure: string,
  before: Plan,
  reason?: string,
): Promise<void> {
  const fields = changedFields(historyFields(before), historyFields(plan))
  await recordChanges(context, [{ planId: plan.id, elementId: null, procedure, reason, fields }])
  context.audit({
    subjectKind: 'plan',
    subjectId: plan.id,
    planId: plan.id,
    organisationId: plan.ownerId,
    ...(reason && { reason }),
  })
}

export const planRoutes = os.router({
  listPlans: os.listPlans.handler(({ input: { after, limit, ...filter }, context }) =>
    listPlans(context.tx, filter, after, limit),
  ),

  getPlan: os.getPlan.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.id), errors)
    const abilities = computeAbilities(context.actor, plan)
    const onPath = (await planHooks.isBroughtIntoForceByPath.ask(context, { plan })).some(Boolean)
    return { plan, abilities: { ...abilities, force: abilities.decide && !onPath } }
  }),

  startPlan: os.startPlan.handler(async ({ input, context, errors }) =>
    valueOrThrow(await createPlan(context, input, 'startPlan'), errors),
  ),

  changePlan: os.changePlan.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.id), errors)
    const since = await getRecentChanges(context.tx, plan.id, null, plan.revision - input.revision)
    const { patch, conflicts } = mergePatch(plan, input.patch, since.fields)
    if (Object.keys(conflicts).length > 0)
      throw errors.CHANGED_CONCURRENTLY({
        data: { revision: plan.revision, changedBy: since.changedBy, fields: conflicts },
      })
    const next: Plan = { ...plan, ...mergeTranslations(plan, patch) }
    next.issuingBodyIds = issuers(plan.ownerId, next.issuingBodyIds)
    if (patch.areaId === null) next.areaId = await getOwnArea(context.tx, plan)
    const moved = patch.duration !== undefined || patch.periodFrom !== undefined
    if (moved && patch.periodTo === undefined) next.periodTo = periodEnd(next.periodFrom, next.duration)
    const decided = [
      ...listDecidedFields(plan, next, may(context.actor, 'plan.decide', plan.ownerId)),
      ...(await listHidingFields(context.tx, plan, next)),
    ]
    if (decided.length > 0) throw errors.FACTS_DECIDED({ data: { fields: decided } })
    if (next.periodFrom >= next.periodTo) throw errors.PERIOD_END_BEFORE_START()
    valueOrThrow(await checkReferences(context, planReferences(patch)), errors)
    const kind = findKind(plan)
    if (patch.issuingBodyIds && !(await areIssuers(context, kind, next.issuingBodyIds)))
      throw errors.ISSUER_NOT_ALLOWED()
    if (patch.areaId !== undefined && !(await isAllowedArea(context.tx, next))) throw errors.AREA_NOT_OF_OWNER()
    if (patch.elaboratesId && !(await mayElaborate(context, kind, patch.elaboratesId)))
      throw errors.UNKNOWN_REFERENCE({ data: { field: 'elaboratesId', id: patch.elaboratesId } })
    if (Object.keys(changedFields(historyFields(plan), historyFields(next))).length === 0) return plan
    if (!(await updatePlan(context.tx, next, context.now))) throw errors.WOULD_LOSE_ACCESS()
    if (next.periodFrom !== plan.periodFrom) await planEvents.planStartMoved.publish(context, { plan: next })
    await noteChange(context, next, 'changePlan', plan, input.reason)
    await planEvents.planChanged.publish(context, { planId: plan.id, elementIds: [] })
    return valueOrThrow(await readablePlan(context, plan.id), errors)
  }),

  sendPlan: os.sendPlan.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await lockOwnedPlan(context, input.id, 'plan.send'), errors)
    if (plan.sentAt !== null) throw errors.ALREADY_SENT()
    if (isUnconfirmedRegistration(plan)) throw errors.REGISTRATION_NOT_CONFIRMED()
    const names = (await planHooks.missingConsents.ask(context, { planId: plan.id })).flat()
    if (names.length > 0) throw errors.ISSUERS_NOT_AGREED({ data: { names } })
    const sent: Plan = { ...plan, sentAt: context.now }
    if (!(await updatePlan(context.tx, sent, context.now))) throw errors.WOULD_LOSE_ACCESS()
    await noteChange(context, sent, 'sendPlan', plan)
    await planEvents.planSent.publish(context, { planId: plan.id })
    return valueOrThrow(await readablePlan(context, plan.id), errors)
  }),

  removePlan: os.removePlan.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await lockOwnedPlan(context, input.id, 'plan.write'), errors)
    if (plan.wasRegistrationConfirmed) throw errors.REGISTRATION_KEPT()
    if (!isRemovable(plan) || plan.sentAt !== null || (await hasVersion(context.tx, plan.id)))
      throw errors.ALREADY_SENT()
    context.audit({ subjectKind: 'plan', subjectId: plan.id, organisationId: plan.ownerId, reason: input.reason })
    try {
      await deletePlan(context.tx, plan.id)
    } catch (error) {
      throw violates(error, '23503') ? errors.IN_USE() : error
    }
    return { id: plan.id }
  }),

  area: areaRoutes,
  outline: outlineRoutes,
  history: historyRoutes,
  bulk: bulkRoutes,
  copy: copyRoutes,
  undo: undoRoutes,
  presence: presenceRoutes,
  replacement: replacementRoutes,
  guidance: guidanceRoutes,
  kinds: kindRoutes,
})
