import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { bulkRoutes } from './bulk/routes.ts'
import { planContract } from './contract.ts'
import { copyRoutes } from './copy/routes.ts'
import { areIssuers, createPlan, issuers, mayElaborate } from './create.ts'
import type { Plan } from './entities.ts'
import { planFacts } from './events.ts'
import { computeAbilities, editablePlan, lockOwnedPlan, readablePlan, refuseUnknown, violates } from './guard.ts'
import { guidanceRoutes } from './guidance/routes.ts'
import { historyRoutes } from './history/routes.ts'
import { kindRoutes } from './kinds/routes.ts'
import { findKind } from './kinds.ts'
import { changedFields, mergePatch, mergeTranslations } from './model.ts'
import { successorRoutes } from './next-cycle/routes.ts'
import { onePageRoutes } from './one-page/routes.ts'
import { outlineRoutes } from './outline/routes.ts'
import { periodEnd } from './period.ts'
import { preparationRoutes, updateTaskDueDates } from './preparation/routes.ts'
import { presenceRoutes } from './presence/routes.ts'
import { getRecentChanges, recordChanges } from './queries/changes.ts'
import { listPlans } from './queries/plan-list.ts'
import { deletePlan, hasVersion, updatePlan } from './queries/plans.ts'
import { planReferences } from './references.ts'
import { historyFields } from './start.ts'
import { undoRoutes } from './undo/routes.ts'

const os = implementSlice(planContract)

async function noteChange(work: Work, plan: Plan, procedure: string, before: Plan, reason?: string): Promise<void> {
  const fields = changedFields(historyFields(before), historyFields(plan))
  await recordChanges(work, [{ planId: plan.id, elementId: null, procedure, reason, fields }])
  work.note({
    subjectKind: 'plan',
    subjectId: plan.id,
    planId: plan.id,
    organisationId: plan.ownerId,
    ...(reason && { reason }),
  })
}

export const planRoutes = os.router({
  listPlans: os.listPlans.handler(({ input: { after, limit, ...filter }, context: { work } }) =>
    listPlans(work.tx, filter, after, limit),
  ),

  getPlan: os.getPlan.handler(async ({ input, context: { work }, errors }) => {
    const plan = await readablePlan(work, input.id, errors)
    const abilities = computeAbilities(work.actor, plan)
    const onPath = (await planFacts.onItsWayIntoForce.announce(work, { plan })).some(Boolean)
    return { plan, abilities: { ...abilities, force: abilities.decide && !onPath } }
  }),

  startPlan: os.startPlan.handler(({ input, context: { work }, errors }) =>
    createPlan(work, input, 'startPlan', errors),
  ),

  changePlan: os.changePlan.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.id, errors)
    const since = await getRecentChanges(work.tx, plan.id, null, plan.revision - input.revision)
    const { patch, conflicts } = mergePatch(plan, input.patch, since.fields)
    if (Object.keys(conflicts).length > 0)
      throw errors.CHANGED_CONCURRENTLY({
        data: { revision: plan.revision, changedBy: since.changedBy, fields: conflicts },
      })
    const next: Plan = { ...plan, ...mergeTranslations(plan, patch) }
    next.issuingBodyIds = issuers(plan.ownerId, next.issuingBodyIds)
    const moved = patch.duration !== undefined || patch.periodFrom !== undefined
    if (moved && patch.periodTo === undefined) next.periodTo = periodEnd(next.periodFrom, next.duration)
    if (next.periodFrom >= next.periodTo) throw errors.PERIOD_ENDS_BEFORE_IT_BEGINS()
    await refuseUnknown(work, planReferences(patch), errors)
    const kind = findKind(plan.kind)
    if (patch.issuingBodyIds && !(await areIssuers(work, kind, next.issuingBodyIds))) throw errors.NOT_AN_ISSUER()
    if (patch.elaboratesId && !(await mayElaborate(work, kind, patch.elaboratesId)))
      throw errors.UNKNOWN_REFERENCE({ data: { field: 'elaboratesId', id: patch.elaboratesId } })
    if (Object.keys(changedFields(historyFields(plan), historyFields(next))).length === 0) return plan
    if (!(await updatePlan(work.tx, next, work.now))) throw errors.WOULD_LOSE_ACCESS()
    if (next.periodFrom !== plan.periodFrom) await updateTaskDueDates(work, next)
    await noteChange(work, next, 'changePlan', plan, input.reason)
    await planFacts.planChanged.announce(work, { planId: plan.id, elementIds: [] })
    return readablePlan(work, plan.id, errors)
  }),

  sendPlan: os.sendPlan.handler(async ({ input, context: { work }, errors }) => {
    const plan = await lockOwnedPlan(work, input.id, 'plan.send', errors)
    if (plan.sentAt !== null) throw errors.ALREADY_SENT()
    const sent: Plan = { ...plan, sentAt: work.now }
    if (!(await updatePlan(work.tx, sent, work.now))) throw errors.WOULD_LOSE_ACCESS()
    await noteChange(work, sent, 'sendPlan', plan)
    await planFacts.planSent.announce(work, { planId: plan.id })
    return readablePlan(work, plan.id, errors)
  }),

  removePlan: os.removePlan.handler(async ({ input, context: { work }, errors }) => {
    const plan = await lockOwnedPlan(work, input.id, 'plan.write', errors)
    if (plan.sentAt !== null || (await hasVersion(work.tx, plan.id))) throw errors.ALREADY_SENT()
    work.note({ subjectKind: 'plan', subjectId: plan.id, organisationId: plan.ownerId, reason: input.reason })
    try {
      await deletePlan(work.tx, plan.id)
    } catch (error) {
      throw violates(error, '23503') ? errors.IN_USE() : error
    }
    return { id: plan.id }
  }),

  outline: outlineRoutes,
  history: historyRoutes,
  nextCycle: successorRoutes,
  preparation: preparationRoutes,
  bulk: bulkRoutes,
  copy: copyRoutes,
  undo: undoRoutes,
  presence: presenceRoutes,
  onePage: onePageRoutes,
  guidance: guidanceRoutes,
  kinds: kindRoutes,
})
