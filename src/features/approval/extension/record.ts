import {
  acquirePathLock,
  attachUploads,
  type Confirmer,
  findUploads,
  getEvidence,
  listAuthorIds,
} from '#features/approval/path/index.ts'
import { findKind, readablePlan, refreshPlanState } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { loadPeriodConfirmers, type PeriodConfirmers } from './confirmers.ts'
import { mayConfirmDecision, mayWithdrawContestOfOthers } from './confirming/queries.ts'
import { checkRow, findContest, findObstacle, hasConfirmed, mayWithdrawContest } from './decisions/model.ts'
import type { PeriodDecision } from './entities.ts'
import { type BoundsError, findBoundsError } from './model.ts'
import type { NewRow, StoredRow } from './queries.ts'
import * as queries from './queries.ts'
import type { PlanWithExtension } from './read.ts'
import { createConfirmationTasks, createContestTask } from './tasks.ts'

interface DecidedPlan {
  id: Id
  ownerId: Id
  issuingBodyIds: readonly Id[]
  state: PlanState
}

type UploadFailure = Failure<'EVIDENCE_REQUIRED' | 'UPLOAD_UNKNOWN'>

const auditPlan = (context: TransactionContext, plan: DecidedPlan, organisationId: Id, reason?: string | null): void =>
  context.audit({
    subjectKind: 'plan',
    subjectId: plan.id,
    planId: plan.id,
    organisationId,
    ...(reason ? { reason } : {}),
  })

/**
 * Records a decision with its documents. It has no effect yet: the seats are asked to confirm it.
 * @param plan the plan, locked; the caller checks that the decision is allowed
 * @param evidenceIds uploads of the actor, at least one
 */
export async function recordDecision(
  context: TransactionContext,
  plan: DecidedPlan,
  decision: Omit<NewRow, 'planId' | 'ownerId' | 'seats'> &
    Pick<StoredRow, 'seats' | 'reason'> &
    Pick<PeriodDecision, 'kind'>,
  evidenceIds: readonly Id[],
): Promise<Result<{ id: Id }, UploadFailure>> {
  const uploads = await findUploads(context, evidenceIds)
  if (!uploads.ok) return uploads
  const { now, actor } = context
  const row = { ...decision, planId: plan.id, ownerId: plan.ownerId }
  const id = await queries.insertRow(context.tx, row, { now, personId: actor.personId })
  await attachUploads(context, { kind: 'extension', id, ownerId: plan.ownerId }, uploads.value)
  await createConfirmationTasks(context, plan, { id })
  auditPlan(context, plan, plan.ownerId, decision.reason)
  return succeed({ id })
}

/** Records a reaction to a decision: a confirmation, a contest or a withdrawal. The database applies its effect. */
export async function recordReaction(
  context: TransactionContext,
  plan: DecidedPlan,
  row: Omit<NewRow, 'planId'>,
): Promise<{ id: Id }> {
  const { now, actor } = context
  const id = await queries.insertRow(context.tx, { ...row, planId: plan.id }, { now, personId: actor.personId })
  if (row.kind === 'contested') await createContestTask(context, plan, row.refersTo!, row.ownerId)
  auditPlan(context, plan, row.ownerId, row.reason)
  if (row.kind === 'confirmed') await refreshPlanState(context, plan.id)
  return { id }
}

/** Returns the plan of a row with all its rows, locked so that rows are recorded one after the other. */
export async function lockRow(context: TransactionContext, id: Id) {
  const planId = await queries.findRowPlanId(context.tx, id)
  if (!planId) return fail('NOT_FOUND')
  await acquirePathLock(context.tx, planId)
  const plan = await readablePlan(context, planId)
  if (!plan.ok) return plan
  const rows = await queries.listRows(context.tx, planId)
  const target = rows.find((row) => row.id === id)
  return target ? succeed({ plan: plan.value, rows, target }) : fail('NOT_FOUND')
}

/** Returns the organisation for which the actor confirms or contests a decision. */
export async function findConfirmer(
  context: TransactionContext,
  decision: StoredRow,
): Promise<Result<Confirmer & PeriodConfirmers, Failure<'NOT_YOUR_SEAT'>>> {
  const confirmers = await loadPeriodConfirmers(context, [decision])
  const { personId } = context.actor
  const organisationId = confirmers.findOrganisation(decision)
  return personId && organisationId ? succeed({ personId, organisationId, ...confirmers }) : fail('NOT_YOUR_SEAT')
}

/**
 * Returns why a decision can no longer have effect although the state of the plan allows it: an extension that was recorded
 * before the plan was extended or replaced otherwise.
 */
export const findLateBoundsError = (
  plan: PlanWithExtension,
  { kind, validUntil }: Pick<StoredRow, 'kind' | 'validUntil'>,
): BoundsError | { code: 'KIND_NOT_EXTENDABLE' } | null => {
  if (kind !== 'extended') return null
  const extension = findKind(plan)?.extension
  return extension ? findBoundsError(plan, extension.atMost, validUntil!) : { code: 'KIND_NOT_EXTENDABLE' }
}

/** Returns the reason why the actor cannot confirm a decision for an organisation; null if the actor can. */
export async function findConfirmationError(
  context: TransactionContext,
  plan: PlanWithExtension,
  rows: readonly StoredRow[],
  decision: StoredRow,
  { organisationId, listConfirmerIds, isReservedForSeat }: Confirmer & PeriodConfirmers,
) {
  const error = checkRow(rows, { kind: 'confirmed', refersTo: decision.id, withdraws: null }, plan.state)
  if (error === 'ALREADY_RECORDED' && findContest(rows, decision.id)) return 'CONTESTED'
  if (error) return error
  const boundsError = findLateBoundsError(plan, decision)
  if (boundsError) return boundsError
  const mayConfirm = listConfirmerIds(decision).includes(organisationId)
  if (!mayConfirm && hasConfirmed(rows, decision.id, organisationId)) return 'ALREADY_RECORDED'
  if (isReservedForSeat(decision, organisationId)) return 'HOLDER_CONFIRMS'
  const authorIds = await listAuthorIds(context.tx, plan.id)
  const isSecond =
    !findObstacle(decision, authorIds, context.actor.personId) &&
    (await mayConfirmDecision(context.tx, decision.id, organisationId))
  if (!isSecond) return 'SECOND_PERSON_REQUIRED'
  if (!mayConfirm) return 'SEAT_CONFIRMS'
  const documents = await getEvidence(context.tx, 'extension', [decision.id])
  return documents.has(decision.id) ? null : 'DOCUMENT_NOT_READABLE'
}

/**
 * Checks whether the actor may withdraw a contest of the own organisation: as who contested, as the seat that contested, or
 * else independent of the recorder.
 */
export const isContestWithdrawer = async (
  { tx, actor }: TransactionContext,
  rows: readonly StoredRow[],
  contest: StoredRow,
): Promise<boolean> =>
  mayWithdrawContest(rows, contest, actor.personId) &&
  (contest.recordedById === actor.personId || mayWithdrawContestOfOthers(tx, contest.id))
