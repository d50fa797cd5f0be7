import type { Plan } from '#features/planning/plans/contract.ts'
import { findKind, findPlan } from '#features/planning/plans/index.ts'
import { findLastDecidedVersion } from '#features/planning/versions/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { hasDecisionDocument } from './evidence/queries.ts'
import * as queries from './queries/acts.ts'
import { findPath } from './read.ts'

/**
 * Checks whether a version that enters into force on a day was decided before this instance existed: the period of the
 * plan began before, and the day lies in the period and before. Every other decision is recorded on the path. The same
 * rule is `is_decided_elsewhere` in the database.
 */
const wasDecidedElsewhere = async (
  { tx }: TransactionContext,
  { periodFrom, periodTo }: Pick<Plan, 'periodFrom' | 'periodTo'>,
  date: LegalDate,
): Promise<boolean> => {
  const start = await queries.getInstanceStartDate(tx)
  return periodFrom < start && periodFrom <= date && date < periodTo && date < start
}

/**
 * Returns the names of the required steps that are missing before a version may be brought into force by hand. Empty if
 * it may. The first version of a plan that was decided before this instance existed has no path here, and no step is
 * missing. A later version is an addendum. The same rule is `is_entry_founded` in the database.
 */
export async function findMissingSteps(
  context: TransactionContext,
  { planId, date }: { planId: Id; date: string },
): Promise<readonly Names[]> {
  const plan = await findPlan(context.tx, planId)
  const found = plan && (await findPath(context, plan))
  if (!found) return []
  const isExternal = !found.round || found.round.kind === 'external'
  if (
    isExternal &&
    (await findLastDecidedVersion(context.tx, planId)) === null &&
    (await wasDecidedElsewhere(context, plan, date))
  )
    return []
  return [...found.status.steps.values()]
    .filter(({ step, state }) => step.required && state !== 'completed' && state !== 'not_applicable')
    .map(({ step }) => step.names)
}

/**
 * Checks whether a version that is decided outside a procedure here lacks the document of that decision: its kind of plan
 * has no procedure, or it was decided before this instance existed. The person who brings it into force compares it with
 * the document, which another person attached. The database checks it again.
 */
export async function lacksDecisionDocument(
  context: TransactionContext,
  { planId, versionId, date }: { planId: Id; versionId: Id; date: string },
): Promise<boolean> {
  const { tx, actor } = context
  if (actor.personId === null) return false
  const plan = await findPlan(tx, planId)
  if (!plan) return false
  const last = (await queries.listRounds(tx, planId)).at(-1)
  const isExternal = last
    ? last.kind === 'external'
    : !findKind(plan)?.path || (await wasDecidedElsewhere(context, plan, date))
  return isExternal && !(await hasDecisionDocument(tx, versionId, actor.personId))
}

/**
 * Records that a plan was approved before this instance existed: an external round with the reason. Does nothing for a
 * plan without a legal path, with a round, or in force since this instance exists.
 */
export async function recordExternalApproval(
  context: TransactionContext,
  { planId, date, reason }: { planId: Id; date: string; reason: string },
): Promise<void> {
  const plan = await findPlan(context.tx, planId)
  if (!plan || !findKind(plan)?.path) return
  if ((await queries.listRounds(context.tx, planId)).length > 0) return
  if (!(await wasDecidedElsewhere(context, plan, date))) return
  const { now, actor } = context
  await queries.insertRound(context.tx, {
    planId,
    number: 1,
    kind: 'external',
    reason,
    now,
    personId: actor.personId,
  })
}

/** Checks whether a plan enters into force by the document of a decision that was made outside a procedure here. */
export async function mayBeDecidedElsewhere(context: TransactionContext, planId: Id): Promise<boolean> {
  const plan = await findPlan(context.tx, planId)
  return plan !== undefined && !(await isBroughtIntoForceByPath(context, { plan }))
}

/**
 * Checks whether a plan comes into force through its path. Only a plan whose period began before this instance existed may
 * have been decided elsewhere. As long as its path has not started here, its first version may be brought into force by hand.
 */
export async function isBroughtIntoForceByPath(
  context: TransactionContext,
  { plan }: { plan: Pick<Plan, 'id' | 'kind' | 'packVersion' | 'periodFrom'> },
): Promise<boolean> {
  if (!findKind(plan)?.path) return false
  if ((await findLastDecidedVersion(context.tx, plan.id)) !== null) return true
  const last = (await queries.listRounds(context.tx, plan.id)).at(-1)
  if (last && last.kind !== 'external') return true
  return plan.periodFrom >= (await queries.getInstanceStartDate(context.tx))
}
