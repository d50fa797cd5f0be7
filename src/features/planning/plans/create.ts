import { ORPCError } from '@orpc/server'
import { countryPack } from '#features/country/registry/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { PlanStart } from './contract.ts'
import type { Plan } from './entities.ts'
import { planEvents } from './events.ts'
import { readablePlan, refuseUnknown, violates } from './guard.ts'
import { findKind } from './kinds.ts'
import { changedFields } from './model.ts'
import { findElement } from './outline/queries/read-elements.ts'
import { insertElements } from './outline/queries/write-elements.ts'
import { periodEnd, usualDuration } from './period.ts'
import { recordChanges } from './queries/changes.ts'
import { insertPlan, isDemo, staysReadable } from './queries/plans.ts'
import { organisationKinds } from './queries/references.ts'
import { planReferences } from './references.ts'
import { buildInitialElements, historyFields } from './start.ts'

/** Errors that a procedure which starts a plan declares. */
export interface CreatePlanErrors {
  KIND_UNKNOWN: () => Error
  TEMPLATE_UNKNOWN: () => Error
  CODE_TAKEN: () => Error
  ISSUER_NOT_ALLOWED: () => Error
  UNKNOWN_REFERENCE: (options: { data: { field: string; id: Id } }) => Error
  PERIOD_END_BEFORE_START: () => Error
  WOULD_LOSE_ACCESS: () => Error
}

/** Returns the issuing organisations including the owner, without duplicates. */
export const issuers = (ownerId: Id, others: readonly Id[]): Id[] => [...new Set([ownerId, ...others])]

export async function areIssuers(
  context: TransactionContext,
  kind: PackPlanKind | undefined,
  bodies: readonly Id[],
): Promise<boolean> {
  const kinds = await organisationKinds(context.tx, bodies)
  return bodies.every((id) => kind?.issuerKinds.includes(kinds.get(id) ?? ''))
}

/** Checks whether a plan of this kind may elaborate that element. */
export async function mayElaborate(
  context: TransactionContext,
  kind: PackPlanKind | undefined,
  elementId: Id | null,
): Promise<boolean> {
  if (elementId === null) return true
  const element = await findElement(context.tx, elementId)
  return !!element && !!kind?.elaborates?.includes(element.kind)
}

/** Creates a draft with the empty parts and sections of the kind, and optionally a template as guidance. */
export async function createPlan(
  context: TransactionContext,
  { template: requested, ...input }: PlanStart,
  procedure: string,
  errors: CreatePlanErrors,
): Promise<Plan> {
  if (!may(context.actor, 'plan.write', input.ownerId)) throw new ORPCError('FORBIDDEN')
  const kind = findKind(input.kind)
  if (!kind) throw errors.KIND_UNKNOWN()
  const template = kind.templates?.find((packTemplate) => packTemplate.code === requested)
  if (requested !== undefined && !template) throw errors.TEMPLATE_UNKNOWN()
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
    illustrative: await isDemo(context.tx),
    revision: 1,
    updatedAt: context.now,
  }
  await refuseUnknown(context, planReferences(plan), errors)
  if (!(await areIssuers(context, kind, plan.issuingBodyIds))) throw errors.ISSUER_NOT_ALLOWED()
  if (!(await mayElaborate(context, kind, plan.elaboratesId)))
    throw errors.UNKNOWN_REFERENCE({ data: { field: 'elaboratesId', id: plan.elaboratesId! } })
  if (plan.periodFrom >= plan.periodTo) throw errors.PERIOD_END_BEFORE_START()
  if (!(await staysReadable(context.tx, plan))) throw errors.WOULD_LOSE_ACCESS()
  try {
    await insertPlan(context.tx, plan, template?.code ?? null)
  } catch (error) {
    throw violates(error, '23505') ? errors.CODE_TAKEN() : error
  }
  const elements = buildInitialElements(kind, plan)
  await insertElements(context.tx, elements, context.now)
  await recordChanges(
    context,
    [plan, ...elements].map((entry) => ({
      planId: plan.id,
      elementId: entry === plan ? null : entry.id,
      procedure,
      fields: changedFields(null, historyFields(entry)),
    })),
  )
  context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
  await planEvents.planChanged.publish(context, { planId: plan.id, elementIds: null })
  return readablePlan(context, plan.id, { NOT_FOUND: errors.WOULD_LOSE_ACCESS })
}
