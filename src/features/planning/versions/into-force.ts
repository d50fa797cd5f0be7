import type { Plan } from '#features/planning/plans/entities.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { historyFields, recordChanges, updatePlan } from '#features/planning/plans/index.ts'
import { changedFields } from '#features/planning/plans/model.ts'
import { legalDay } from '#platform/clock.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Tx } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import { computeValidUntil, type LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { findLastDecidedVersion, getInstanceStart, markInForce, supersede, withdrawEntry } from './queries/versions.ts'

/**
 * Checks whether a version may enter into force by hand on a day: in the period of the plan, or, for a later version of a
 * plan in force, until another plan replaces it. The same rule is `is_day_of_plan` in the database.
 */
export const isDayOfPlan = (
  plan: Pick<Plan, 'periodFrom' | 'periodTo' | 'extendedTo' | 'inForceOn'>,
  date: LegalDate,
): boolean =>
  plan.periodFrom <= date && (date < computeValidUntil(plan) || (plan.inForceOn !== null && plan.inForceOn < date))

/**
 * Checks whether a decision is dated before the legal day on which the version was frozen, although the period of the plan
 * begins when this instance exists. A plan of an earlier period may have been decided on paper before its text was entered
 * here. The same rule is `require_decision_document` in the database.
 */
export async function isDecidedBeforeFreeze(
  tx: Tx,
  { periodFrom }: Pick<Plan, 'periodFrom'>,
  { frozenAt }: { frozenAt: string },
  decidedOn: LegalDate,
): Promise<boolean> {
  if (decidedOn >= legalDay(new Date(frozenAt), legalZone)) return false
  return periodFrom >= (await getInstanceStart(tx))
}

/**
 * Brings a version into force on a day and replaces the previous version. The caller checks whether this is allowed.
 */
export async function bringVersionIntoForce(
  context: TransactionContext,
  plan: Plan,
  versionId: Id,
  input: { date: LegalDate; reason: string; decidedOn: LegalDate | null },
): Promise<void> {
  const previousVersionId = await findLastDecidedVersion(context.tx, plan.id)
  if (previousVersionId) await supersede(context.tx, previousVersionId, input.date)
  await markInForce(context.tx, versionId, input.date, input.reason)
  // The plan keeps its first day when a later version replaces a version.
  const isInForce = plan.state === 'in_force' || plan.state === 'bridging'
  const inForceOn = isInForce || (plan.inForceOn && plan.inForceOn < input.date) ? plan.inForceOn : input.date
  const next: Plan = {
    ...plan,
    state: isInForce ? plan.state : inForceOn && inForceOn > context.today ? 'approved' : 'in_force',
    inForceOn,
    decidedOn: input.decidedOn,
  }
  if (!(await updatePlan(context.tx, next, context.now))) throw new Error('The locked plan was not found.')
  const fields = changedFields(historyFields(plan), historyFields(next))
  await recordChanges(context, [
    { planId: plan.id, elementId: null, procedure: 'bringIntoForce', reason: input.reason, fields },
  ])
  const { id: planId, ownerId: organisationId } = plan
  context.audit({ subjectKind: 'plan', subjectId: planId, planId, organisationId, reason: input.reason })
  await planEvents.versionCameIntoForce.publish(context, {
    planId: plan.id,
    versionId,
    previousVersionId,
    date: input.date,
    reason: input.reason,
  })
}

/**
 * Undoes the entry into force of a version before its day: the previous version stays in force, and plans that the plan
 * was to supersede are in force again. The caller checks whether this is allowed.
 */
export async function withdrawEntryIntoForce(
  context: TransactionContext,
  plan: Plan,
  versionId: Id,
  reason: string,
): Promise<void> {
  await withdrawEntry(context.tx, plan.id, versionId)
  // A plan with an earlier version keeps its first day, also after its end.
  const isInForce = plan.state === 'in_force' || plan.state === 'bridging'
  if (isInForce || (await findLastDecidedVersion(context.tx, plan.id)) !== null) return
  const next: Plan = { ...plan, inForceOn: null }
  if (!(await updatePlan(context.tx, next, context.now))) throw new Error('The locked plan was not found.')
  const fields = changedFields(historyFields(plan), historyFields(next))
  await recordChanges(context, [{ planId: plan.id, elementId: null, procedure: 'withdrawAct', reason, fields }])
}
