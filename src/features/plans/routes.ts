import { ORPCError } from '@orpc/server'
import { countryPack } from '#features/registry/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { planContract } from './contract.ts'
import { documentRoutes } from './document/routes.ts'
import type { Plan } from './entities.ts'
import { planFacts } from './events.ts'
import { abilitiesOn, editablePlan, ownPlan, readablePlan, refuseUnknown, violates } from './guard.ts'
import { historyRoutes } from './history/routes.ts'
import { kindRoutes } from './kinds/routes.ts'
import { findKind } from './kinds.ts'
import { changedFields, mergePatch, settleTexts } from './model.ts'
import { findElement } from './outline/queries/read-elements.ts'
import { insertElements } from './outline/queries/write-elements.ts'
import { outlineRoutes } from './outline/routes.ts'
import { periodEnd, usualDuration } from './period.ts'
import { changesInLastActs, recordChanges } from './queries/changes.ts'
import { listPlans } from './queries/plan-list.ts'
import { deletePlan, hasVersion, insertPlan, isDemo, staysReadable, updatePlan } from './queries/plans.ts'
import { organisationKinds } from './queries/references.ts'
import { readingsRoutes } from './readings/routes.ts'
import { planReferences } from './references.ts'
import { elementsOfKind, historyFields } from './start.ts'
import { versionsRoutes } from './versions/routes.ts'

const os = implementSlice(planContract)

/** The issuing bodies with the owner among them, each once. */
const issuers = (ownerId: string, others: readonly string[]): string[] => [...new Set([ownerId, ...others])]

async function areIssuers(work: Work, kind: PackPlanKind | undefined, bodies: readonly string[]): Promise<boolean> {
  const kinds = await organisationKinds(work.tx, bodies)
  return bodies.every((id) => kind?.issuerKinds.includes(kinds.get(id) ?? ''))
}

/** Whether a plan of this kind may be the elaboration of that element. */
async function mayElaborate(work: Work, kind: PackPlanKind | undefined, elementId: string | null): Promise<boolean> {
  if (elementId === null) return true
  const element = await findElement(work.tx, elementId)
  return !!element && !!kind?.elaborates?.includes(element.kind)
}

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
  listPlans: os.listPlans.handler(({ input: { after, most, ...filter }, context: { work } }) =>
    listPlans(work.tx, filter, after, most),
  ),

  getPlan: os.getPlan.handler(async ({ input, context: { work }, errors }) => {
    const plan = await readablePlan(work, input.id, errors)
    return { plan, abilities: abilitiesOn(work.actor, plan) }
  }),

  startPlan: os.startPlan.handler(async ({ input, context: { work }, errors }) => {
    if (!may(work.actor, 'plan.write', input.ownerId)) throw new ORPCError('FORBIDDEN')
    const kind = findKind(input.kind)
    if (!kind) throw errors.KIND_UNKNOWN()
    const duration = input.duration ?? usualDuration(kind, input.periodFrom) ?? 'P4Y'
    const plan: Plan = {
      motto: null,
      shortMessage: null,
      areaId: null,
      partnerIds: [],
      personIds: [],
      legalBasis: null,
      predecessorId: null,
      elaboratesId: null,
      ...input,
      id: newId(),
      issuingBodyIds: issuers(input.ownerId, input.issuingBodyIds ?? []),
      duration,
      periodTo: periodEnd(input.periodFrom, duration),
      decidedOn: null,
      inForceOn: null,
      publishedOn: null,
      state: 'drafting',
      sentAt: null,
      packVersion: countryPack().version,
      illustrative: await isDemo(work.tx),
      revision: 1,
      updatedAt: work.now,
    }
    await refuseUnknown(work, planReferences(plan), errors)
    if (!(await areIssuers(work, kind, plan.issuingBodyIds))) throw errors.NOT_AN_ISSUER()
    if (!(await mayElaborate(work, kind, plan.elaboratesId)))
      throw errors.UNKNOWN_REFERENCE({ data: { field: 'elaboratesId', id: plan.elaboratesId! } })
    if (plan.periodFrom >= plan.periodTo) throw errors.PERIOD_ENDS_BEFORE_IT_BEGINS()
    if (!(await staysReadable(work.tx, plan))) throw errors.HIDDEN_FROM_YOURSELF()
    try {
      await insertPlan(work.tx, plan)
    } catch (error) {
      throw violates(error, '23505') ? errors.CODE_TAKEN() : error
    }
    const elements = elementsOfKind(kind, plan)
    await insertElements(work.tx, elements, work.now)
    await recordChanges(
      work,
      [plan, ...elements].map((thing) => ({
        planId: plan.id,
        elementId: thing === plan ? null : thing.id,
        procedure: 'startPlan',
        fields: changedFields(null, historyFields(thing)),
      })),
    )
    work.note({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
    await planFacts.planChanged.announce(work, { planId: plan.id, elementIds: null })
    return readablePlan(work, plan.id, { NOT_FOUND: errors.HIDDEN_FROM_YOURSELF })
  }),

  changePlan: os.changePlan.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.id, errors)
    const since = await changesInLastActs(work.tx, plan.id, null, plan.revision - input.revision)
    const { patch, conflicts } = mergePatch(plan, input.patch, since.fields)
    if (Object.keys(conflicts).length > 0)
      throw errors.CHANGED_MEANWHILE({
        data: { revision: plan.revision, changedBy: since.changedBy, fields: conflicts },
      })
    const next: Plan = { ...plan, ...settleTexts(plan, patch) }
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
    if (!(await updatePlan(work.tx, next, work.now))) throw errors.HIDDEN_FROM_YOURSELF()
    await noteChange(work, next, 'changePlan', plan, input.reason)
    await planFacts.planChanged.announce(work, { planId: plan.id, elementIds: [] })
    return readablePlan(work, plan.id, errors)
  }),

  sendPlan: os.sendPlan.handler(async ({ input, context: { work }, errors }) => {
    const plan = await ownPlan(work, input.id, 'plan.send', errors)
    if (plan.sentAt !== null) throw errors.ALREADY_SENT()
    const sent: Plan = { ...plan, sentAt: work.now }
    if (!(await updatePlan(work.tx, sent, work.now))) throw errors.HIDDEN_FROM_YOURSELF()
    await noteChange(work, sent, 'sendPlan', plan)
    await planFacts.planSent.announce(work, { planId: plan.id })
    return readablePlan(work, plan.id, errors)
  }),

  removePlan: os.removePlan.handler(async ({ input, context: { work }, errors }) => {
    const plan = await ownPlan(work, input.id, 'plan.write', errors)
    if (plan.sentAt !== null || (await hasVersion(work.tx, plan.id))) throw errors.ALREADY_SENT()
    work.note({ subjectKind: 'plan', subjectId: plan.id, organisationId: plan.ownerId, reason: input.reason })
    try {
      await deletePlan(work.tx, plan.id)
    } catch (error) {
      throw violates(error, '23503') ? errors.ANSWERED_BELOW() : error
    }
    return { id: plan.id }
  }),

  outline: outlineRoutes,
  versions: versionsRoutes,
  history: historyRoutes,
  document: documentRoutes,
  readings: readingsRoutes,
  kinds: kindRoutes,
})
