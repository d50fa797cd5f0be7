import type { Plan } from '#features/planning/plans/entities.ts'
import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import {
  beganBeforeInstance,
  type DecidedField,
  findKind,
  historyFields,
  isAllowedArea,
  isContentOpen,
  isUnconfirmedRegistration,
  listDecidedFields,
  listHidingFields,
  listOrganisationsWithUsers,
  organisationKinds,
} from '#features/planning/plans/index.ts'
import { changedFields } from '#features/planning/plans/model.ts'
import { lacksReason } from '#features/planning/plans/outline/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { ImportInput, PreparedPlan } from './prepare.ts'
import { findNewConflict } from './registration/queries.ts'

/** The names of fields in a plan document, where they differ. */
const documentNames: Readonly<Partial<Record<DecidedField, string>>> = {
  ownerId: 'owner',
  partnerIds: 'readers',
  personIds: 'persons',
  issuingBodyIds: 'issuingBodies',
  areaId: 'area',
  elaboratesId: 'elaborates',
}

/** Checks whether the import would change the plan's own fields. */
export const planChanges = (before: Plan | null, plan: Plan): boolean =>
  Object.keys(changedFields(before && historyFields(before), historyFields(plan))).length > 0

/** Finds issues that prevent writing a prepared plan: ownership, content that needs a decision, missing content. */
export async function findPlanIssues(
  context: TransactionContext,
  prepared: PreparedPlan,
  input: ImportInput,
): Promise<DocumentIssue[]> {
  const { plan, before, pointer, added, changed, removed } = prepared
  const issues: DocumentIssue[] = []
  const addIssue = (where: string, code: string, data: Record<string, unknown> = {}) =>
    issues.push({ pointer: `${pointer}/plan${where}`, code, data })
  const changesPlan = planChanges(before, plan)
  const changesAnything = changesPlan || added.length + changed.length + removed.length > 0
  if (!may(context.actor, 'plan.write', plan.ownerId) || (before && before.ownerId !== plan.ownerId))
    return [{ pointer: `${pointer}/plan/owner`, code: 'NOT_YOURS', data: {} }]
  if (before && changesAnything && !isContentOpen(before)) addIssue('', 'PLAN_NOT_EDITABLE')
  if (plan.periodFrom >= plan.periodTo) addIssue('/periodTo', 'PERIOD_END_BEFORE_START')
  if (before && before.kind !== plan.kind)
    addIssue('/kind', 'KIND_UNKNOWN', { kind: plan.kind, previousKind: before.kind })

  if (before)
    for (const field of [
      ...listDecidedFields(before, plan, may(context.actor, 'plan.decide', plan.ownerId)),
      ...(await listHidingFields(context.tx, before, plan)),
    ])
      if (field !== 'state' || context.actor.kind !== 'system')
        addIssue(`/${documentNames[field] ?? field}`, 'FACTS_DECIDED', { field })

  if (context.actor.kind !== 'system' && decides(prepared, context.today)) addIssue('/state', 'SECOND_PERSON_REQUIRED')
  const conflict = prepared.isRegistered ? await findNewConflict(context.tx, plan) : null
  if (conflict === 'path') addIssue('/decidedOn', 'PLAN_ON_PATH')
  if (conflict === 'in_force') addIssue('/periodFrom', 'PLANS_OVERLAP')
  if (!before?.sentAt && plan.sentAt && !may(context.actor, 'plan.send', plan.ownerId))
    addIssue('/sentAt', 'NOT_YOURS_TO_DECIDE', { permission: 'plan.send' })
  if (!before?.sentAt && plan.sentAt && (await isConsentMissing(context, plan, before)))
    addIssue('/sentAt', 'ISSUERS_NOT_AGREED')
  if (plan.sentAt && before && isUnconfirmedRegistration(before)) addIssue('/sentAt', 'REGISTRATION_NOT_CONFIRMED')

  if ((!before || before.areaId !== plan.areaId) && !(await isAllowedArea(context.tx, plan)))
    addIssue('/area', 'AREA_NOT_OF_OWNER')
  for (const { code, data } of await findIssuerIssues(context, prepared, input)) addIssue('/issuingBodies', code, data)
  const written = new Set(
    [...added, ...changed.map((entry) => entry.after)].filter(lacksReason).map((entry) => entry.id),
  )
  if (written.size > 0)
    prepared.entry.elements.forEach(({ key }, index) => {
      if (written.has(prepared.keys.get(key)!))
        issues.push({ pointer: `${pointer}/elements/${index}/stateReason`, code: 'REASON_REQUIRED', data: { key } })
    })
  return issues
}

/**
 * Checks whether a document would decide on a plan. The importer writes the plan, so its state follows from the acts that
 * are recorded here, or another person brings it into force with the document of its decision. A plan that is registered
 * from a list of published plans is not decided here, but its period must have begun.
 */
const decides = ({ plan, before, isRegistered }: PreparedPlan, today: LegalDate): boolean =>
  isRegistered
    ? plan.periodFrom > today
    : (plan.state !== 'drafting' && (before?.state ?? 'drafting') !== plan.state) ||
      (before?.inForceOn ?? null) !== plan.inForceOn

/** Finds issuing organisations of a wrong kind, and those in whose name nobody else registers a plan. */
async function findIssuerIssues(
  { tx }: TransactionContext,
  { plan, before, isRegistered }: PreparedPlan,
  { isOnBehalf }: ImportInput,
): Promise<Pick<DocumentIssue, 'code' | 'data'>[]> {
  if (before && String(before.issuingBodyIds) === String(plan.issuingBodyIds)) return []
  const issuers = isOnBehalf ? listNamedIssuers(plan) : plan.issuingBodyIds
  const allowed = findKind(plan)?.issuerKinds ?? []
  const kinds = [...(await organisationKinds(tx, issuers)).values()].filter((kind) => !allowed.includes(kind))
  const issues: Pick<DocumentIssue, 'code' | 'data'>[] = []
  if (kinds.length > 0) issues.push({ code: 'ISSUER_NOT_ALLOWED', data: { kinds, allowed: [...allowed] } })
  const others = issuers.filter((id) => id !== plan.ownerId)
  if (isRegistered && (await listOrganisationsWithUsers(tx, others)).length > 0)
    issues.push({ code: 'ISSUER_REGISTERS_ITSELF', data: {} })
  return issues
}

/**
 * Returns the organisations in whose name a plan is registered. The owner is one only if no other is named: otherwise it
 * registers the plan of the others.
 */
function listNamedIssuers({ ownerId, issuingBodyIds }: Plan): readonly Id[] {
  const others = issuingBodyIds.filter((id) => id !== ownerId)
  return others.length > 0 ? others : issuingBodyIds
}

/** Checks whether an issuing organisation would still have to agree, before the plan is sent in its name. */
async function isConsentMissing(context: TransactionContext, plan: Plan, before: Plan | null): Promise<boolean> {
  const added =
    context.actor.kind === 'system'
      ? []
      : plan.issuingBodyIds.filter((id) => id !== plan.ownerId && !before?.issuingBodyIds.includes(id))
  // Without a decision in a procedure here, nothing proves that an organisation without users issues the plan.
  const isDecidedHere = findKind(plan)?.path !== undefined && !(await beganBeforeInstance(context.tx, plan))
  if (added.length > 0 && !isDecidedHere) return true
  if ((await listOrganisationsWithUsers(context.tx, added)).length > 0) return true
  return before !== null && (await planHooks.missingConsents.ask(context, { planId: before.id })).flat().length > 0
}
