import { isIndependent } from '#features/approval/path/confirmations/model.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { DecisionState, Obstacle, PeriodDecision } from '../entities.ts'

type DecisionKind = PeriodDecision['kind']

/** A recorded row about the period of a plan: a decision, or a reaction to one. Rows are added and never changed. */
export interface PeriodRow {
  id: Id
  kind: DecisionKind | 'confirmed' | 'contested' | 'withdrawn'
  /** The extension that is revoked, or the decision that is confirmed or contested. */
  refersTo: Id | null
  /** The decision or the contest that is withdrawn. */
  withdraws: Id | null
  validUntil: LegalDate | null
  needsConfirmation: boolean
  /** Of a confirmation: the decision has effect from it. */
  completes: boolean
  recordedById: Id | null
}

const decisionKinds: readonly PeriodRow['kind'][] = ['extended', 'ended', 'revoked']

export const isDecision = <Row extends Pick<PeriodRow, 'kind'>>(row: Row): row is Row & { kind: DecisionKind } =>
  decisionKinds.includes(row.kind)

const isWithdrawn = (rows: readonly PeriodRow[], id: Id): boolean => rows.some(({ withdraws }) => withdraws === id)

/** Returns the confirmations of a decision: each seat with an account confirms, or an authority of a later step. */
export const listConfirmations = <Row extends PeriodRow>(rows: readonly Row[], id: Id): Row[] =>
  rows.filter((row) => row.kind === 'confirmed' && row.refersTo === id)

/** Checks whether an organisation confirmed a decision, which may still wait for other seats. */
export const hasConfirmed = (
  rows: readonly (PeriodRow & { ownerId: Id })[],
  id: Id,
  organisationId: Id | undefined,
): boolean => listConfirmations(rows, id).some(({ ownerId }) => ownerId === organisationId)

const isConfirmed = (rows: readonly PeriodRow[], id: Id): boolean =>
  listConfirmations(rows, id).some(({ completes }) => completes)

/** Returns the contest of a decision that was not withdrawn. */
export const findContest = <Row extends PeriodRow>(rows: readonly Row[], id: Id): Row | undefined =>
  rows.findLast((row) => row.kind === 'contested' && row.refersTo === id && !isWithdrawn(rows, row.id))

/** Returns the revocation of an extension that was not withdrawn. It has effect once it is confirmed. */
export const findRevocation = <Row extends PeriodRow>(rows: readonly Row[], id: Id): Row | undefined =>
  rows.find((row) => row.kind === 'revoked' && row.refersTo === id && !isWithdrawn(rows, row.id))

/**
 * Returns the state of a decision. A contest after the confirmation changes no state, because one person alone would
 * so end an extension. The same rules are `is_period_decision_in_effect` and `check_period_decision` in the
 * database.
 */
export function getDecisionState(rows: readonly PeriodRow[], decision: PeriodRow): DecisionState {
  const revocation = findRevocation(rows, decision.id)
  if (isWithdrawn(rows, decision.id) || (revocation && isConfirmed(rows, revocation.id))) return 'withdrawn'
  if (!decision.needsConfirmation) return 'not_required'
  if (isConfirmed(rows, decision.id)) return 'confirmed'
  return findContest(rows, decision.id) ? 'contested' : 'awaited'
}

/** Checks whether a decision has effect. */
export const isInEffect = (state: DecisionState): boolean => state === 'confirmed' || state === 'not_required'

/** Checks whether a decision was an extension in effect, which another decision withdrew. */
export const hadEffect = (
  { id, state }: Pick<PeriodDecision, 'id' | 'state'>,
  decisions: readonly Pick<PeriodDecision, 'kind' | 'refersTo' | 'state'>[],
): boolean =>
  state === 'withdrawn' &&
  decisions.some((other) => other.kind === 'revoked' && other.refersTo === id && isInEffect(other.state))

/** Returns the end of the plan by the extensions in effect; null if there are none. */
export const computeExtendedTo = (rows: readonly PeriodRow[]): LegalDate | null =>
  rows
    .filter((row) => row.kind === 'extended' && isInEffect(getDecisionState(rows, row)))
    .map(({ validUntil }) => validUntil)
    .reduce((latest, day) => (latest === null || day! > latest ? day : latest), null)

/** Checks whether the state of the plan allows that a decision is recorded or confirmed. */
export const isDecidable = (state: PlanState, kind: DecisionKind): boolean =>
  state === 'in_force' || state === 'bridging' || (state === 'approved' && kind !== 'ended')

export type RowError = 'NOT_FOUND' | 'ACT_NOT_ALLOWED' | 'ALREADY_RECORDED' | 'PLAN_NOT_IN_FORCE'

/** Returns the reason why a row cannot be recorded, regardless of the person; null if it can. */
export function checkRow(
  rows: readonly PeriodRow[],
  row: Pick<PeriodRow, 'kind' | 'refersTo' | 'withdraws'>,
  planState: PlanState,
): RowError | null {
  const target = rows.find(({ id }) => id === (row.refersTo ?? row.withdraws))
  const kind = row.kind === 'confirmed' ? target?.kind : row.kind
  if (kind && isDecision({ kind }) && !isDecidable(planState, kind as DecisionKind)) return 'PLAN_NOT_IN_FORCE'
  if (row.kind === 'ended' || row.kind === 'extended') {
    const isOpen = (other: PeriodRow) => ['awaited', 'contested'].includes(getDecisionState(rows, other))
    return rows.some((other) => other.kind === row.kind && isOpen(other)) ? 'ALREADY_RECORDED' : null
  }
  if (!target) return 'NOT_FOUND'
  if (isWithdrawn(rows, target.id)) return 'ALREADY_RECORDED'
  if (row.kind === 'withdrawn' && target.kind === 'contested') return null
  if (!isDecision(target)) return 'ACT_NOT_ALLOWED'
  return checkReference(rows, row.kind, target)
}

function checkReference(rows: readonly PeriodRow[], kind: PeriodRow['kind'], target: PeriodRow): RowError | null {
  const state = getDecisionState(rows, target)
  if (state === 'withdrawn') return 'ALREADY_RECORDED'
  if (kind === 'revoked') {
    if (target.kind !== 'extended' || !isInEffect(state)) return 'ACT_NOT_ALLOWED'
    return findRevocation(rows, target.id) ? 'ALREADY_RECORDED' : null
  }
  if (kind === 'withdrawn') return isInEffect(state) ? 'ACT_NOT_ALLOWED' : null
  if (state === 'not_required') return 'ACT_NOT_ALLOWED'
  if (kind === 'confirmed') return state === 'awaited' ? null : 'ALREADY_RECORDED'
  return findContest(rows, target.id) ? 'ALREADY_RECORDED' : null
}

/**
 * Returns the reason why a person may not confirm a decision; null if the person may. The people who wrote any text of
 * the plan count, because the decision is about the whole plan.
 */
export function findObstacle(
  decision: Pick<PeriodRow, 'recordedById'>,
  authorIds: ReadonlySet<Id>,
  personId: Id | null,
): Obstacle | null {
  const recorderIds = new Set(decision.recordedById ? [decision.recordedById] : [])
  if (isIndependent(personId, { authorIds, recorderIds })) return null
  return personId !== null && recorderIds.has(personId) ? 'recorded' : 'wrote'
}

/**
 * Checks whether a person may withdraw a contest: the person who contested, or another person of the same organisation who
 * did not record the contested decision. The caller checks the organisation. `check_contest_withdrawal` in the database also
 * refuses people who depend on the recorder.
 */
export const mayWithdrawContest = (
  rows: readonly PeriodRow[],
  contest: Pick<PeriodRow, 'refersTo' | 'recordedById'>,
  personId: Id | null,
): boolean =>
  personId !== null &&
  (contest.recordedById === personId || rows.find(({ id }) => id === contest.refersTo)?.recordedById !== personId)
