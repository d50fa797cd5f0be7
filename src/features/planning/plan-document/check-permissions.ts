import type { Plan } from '#features/planning/plans/entities.ts'
import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import {
  type DecidedField,
  findKind,
  historyFields,
  isAllowedArea,
  listDecidedFields,
  listHidingFields,
  listOrganisationsWithUsers,
  organisationKinds,
} from '#features/planning/plans/index.ts'
import { changedFields } from '#features/planning/plans/model.ts'
import { lacksReason } from '#features/planning/plans/outline/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { ImportInput, PreparedPlan } from './prepare.ts'

/** The names of fields in a plan document, where they differ. */
const documentNames: Readonly<Partial<Record<DecidedField, string>>> = {
  ownerId: 'owner',
  partnerIds: 'readers',
  personIds: 'persons',
  issuingBodyIds: 'issuingBodies',
  areaId: 'area',
  elaboratesId: 'elaborates',
}

/** States that need a decision. The drafting organisation sets the other states. */
const decidedStates: readonly PlanState[] = ['in_force', 'bridging', 'ended']

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
  if (before?.state === 'ended' && changesAnything) addIssue('', 'PLAN_NOT_EDITABLE')
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

  const decides =
    (before?.state ?? 'drafting') !== plan.state && [before?.state, plan.state].some((value) => isDecided(value))
  if ((decides || (before?.inForceOn ?? null) !== plan.inForceOn) && !may(context.actor, 'plan.decide', plan.ownerId))
    addIssue('/state', 'NOT_YOURS_TO_DECIDE', { permission: 'plan.decide' })
  // The importer writes the plan, so another person brings it into force.
  const entry = getEntry(plan)
  const enters = entry !== null && (before?.state === 'ended' || (before && getEntry(before)) !== entry)
  if (enters && context.actor.kind !== 'system') addIssue('/state', 'SECOND_PERSON_REQUIRED')
  if (!before?.sentAt && plan.sentAt && !may(context.actor, 'plan.send', plan.ownerId))
    addIssue('/sentAt', 'NOT_YOURS_TO_DECIDE', { permission: 'plan.send' })
  if (!before?.sentAt && plan.sentAt && (await isConsentMissing(context, plan, before, input)))
    addIssue('/sentAt', 'ISSUERS_NOT_AGREED')

  const issuersChange = !before || String(before.issuingBodyIds) !== String(plan.issuingBodyIds)
  if ((!before || before.areaId !== plan.areaId) && !(await isAllowedArea(context.tx, plan)))
    addIssue('/area', 'AREA_NOT_OF_OWNER')
  if (issuersChange && !input.isOnBehalf) {
    const kinds = await organisationKinds(context.tx, plan.issuingBodyIds)
    const allowed = findKind(plan)?.issuerKinds ?? []
    const others = [...kinds.values()].filter((kind) => !allowed.includes(kind))
    if (others.length > 0) addIssue('/issuingBodies', 'ISSUER_NOT_ALLOWED', { kinds: others, allowed: [...allowed] })
  }
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
 * Returns the day on which a plan enters into force without a further act, or the state if the day is not known; null if
 * it does not. An approved plan with a day enters into force on that day.
 */
const getEntry = ({ state, inForceOn }: Plan): string | null =>
  state === 'in_force' || state === 'bridging' ? (inForceOn ?? 'unknown') : state === 'approved' ? inForceOn : null

const isDecided = (state: PlanState | undefined): boolean => state !== undefined && decidedStates.includes(state)

/** Checks whether an issuing organisation would still have to agree, before the plan is sent in its name. */
async function isConsentMissing(
  context: TransactionContext,
  plan: Plan,
  before: Plan | null,
  { isOnBehalf }: ImportInput,
): Promise<boolean> {
  const added = plan.issuingBodyIds.filter(
    (id) => id !== plan.ownerId && !before?.issuingBodyIds.includes(id) && !may(context.actor, 'plan.decide', id),
  )
  // Without an approval procedure, nothing else proves that an organisation without users issues the plan.
  if (added.length > 0 && !isOnBehalf && !findKind(plan)?.path) return true
  if ((await listOrganisationsWithUsers(context.tx, added)).length > 0) return true
  return before !== null && (await planHooks.missingConsents.ask(context, { planId: before.id })).flat().length > 0
}
