import { currentLaw } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { type Failure, fail, type Result } from '#shared/result.ts'
import type { PlanStart } from './contract.ts'
import type { Plan } from './entities.ts'
import { planEvents } from './events.ts'
import { checkReferences, readablePlan, type UnknownReference, violates } from './guard.ts'
import { findCurrentKind } from './kinds.ts'
import { changedFields } from './model.ts'
import { findElement } from './outline/queries/read-elements.ts'
import { insertElements } from './outline/queries/write-elements.ts'
import { periodEnd, usualDuration } from './period.ts'
import { getOwnArea, isAllowedArea } from './queries/areas.ts'
import { recordChanges } from './queries/changes.ts'
import { insertPlan, isDemo, staysReadable } from './queries/plans.ts'
import { organisationKinds } from './queries/references.ts'
import { planReferences } from './references.ts'
import { buildInitialElements, historyFields } from './start.ts'

/** The reasons why a plan cannot be created. */
type CreatePlanFailure =
  | Failure<'FORBIDDEN' | 'KIND_UNKNOWN' | 'TEMPLATE_UNKNOWN' | 'CODE_TAKEN' | 'ISSUER_NOT_ALLOWED'>
  | Failure<'AREA_NOT_OF_OWNER'>
  | Failure<'PERIOD_END_BEFORE_START' | 'WOULD_LOSE_ACCESS'>
  | UnknownReference

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
  { template: requestedTemplate, ...input }: PlanStart,
  procedure: string,
): Promise<Result<Plan, CreatePlanFailure>> {
  if (!may(context.actor, 'plan.write', input.ownerId)) return fail('FORBIDDEN')
  const kind = findCurrentKind(input.kind)
  if (!kind) return fail('KIND_UNKNOWN')
  const template = kind.templates?.find((packTemplate) => packTemplate.code === requestedTemplate)
  if (requestedTemplate !== undefined && !template) return fail('TEMPLATE_UNKNOWN')
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
    packVersion: currentLaw().version,
    illustrative: await isDemo(context.tx),
    revision: 1,
    updatedAt: context.now,
  }
  plan.areaId ??= await getOwnArea(context.tx, plan)
  const references = await checkReferences(context, planReferences(plan))
  if (!references.ok) return references
  if (!(await areIssuers(context, kind, plan.issuingBodyIds))) return fail('ISSUER_NOT_ALLOWED')
  if (!(await mayElaborate(context, kind, plan.elaboratesId)))
    return fail('UNKNOWN_REFERENCE', { field: 'elaboratesId', id: plan.elaboratesId! })
  if (!(await isAllowedArea(context.tx, plan))) return fail('AREA_NOT_OF_OWNER')
  if (plan.periodFrom >= plan.periodTo) return fail('PERIOD_END_BEFORE_START')
  if (!(await staysReadable(context.tx, plan))) return fail('WOULD_LOSE_ACCESS')
  try {
    await insertPlan(context.tx, plan, { template: template?.code ?? null })
  } catch (error) {
    if (violates(error, '23505')) return fail('CODE_TAKEN')
    throw error
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
  const created = await readablePlan(context, plan.id)
  return created.ok ? created : fail('WOULD_LOSE_ACCESS')
}
