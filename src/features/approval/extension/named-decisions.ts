import { functionNames, getEvidence, getNamesMoment, listAuthorIds, type Seat } from '#features/approval/path/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import { loadNamesAt, type NamesAt } from '#features/country/registry/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { loadPeriodConfirmers, type PeriodConfirmers } from './confirmers.ts'
import {
  checkRow,
  findContest,
  findObstacle,
  findRevocation,
  getDecisionState,
  isDecidable,
  isDecision,
  listConfirmations,
} from './decisions/model.ts'
import type { DecisionState, NamedSeat, Obstacle, PeriodDecision } from './entities.ts'
import type { StoredRow } from './queries.ts'
import * as queries from './queries.ts'
import type { PlanWithExtension } from './read.ts'
import { findLateBoundsError, isContestWithdrawer } from './record.ts'

/** What is needed to show the decisions on a plan to the actor. */
interface Background extends PeriodConfirmers {
  rows: readonly StoredRow[]
  names: ReadonlyMap<Id, Names>
  getNamesAt: NamesAt
  evidence: Awaited<ReturnType<typeof getEvidence>>
  authorIds: ReadonlySet<Id>
  /** The contests that the actor may withdraw. */
  withdrawableIds: ReadonlySet<Id>
}

type Decision = StoredRow & Pick<PeriodDecision, 'kind'>

/** Returns the state of a decision. One that waits has lapsed if the plan ended, or is replaced before. */
function getStateOnPlan(plan: PlanWithExtension, rows: readonly StoredRow[], decision: Decision): DecisionState {
  const state = getDecisionState(rows, decision)
  if (state !== 'awaited' && state !== 'contested') return state
  return isDecidable(plan.state, decision.kind) && !findLateBoundsError(plan, decision) ? state : 'lapsed'
}

async function loadBackground(
  context: TransactionContext,
  plan: PlanWithExtension,
  rows: readonly StoredRow[],
): Promise<Background> {
  const { tx } = context
  const decisions = rows.filter(isDecision)
  const waiting = decisions.filter((row) => getStateOnPlan(plan, rows, row) === 'awaited')
  const confirmers = await loadPeriodConfirmers(context, decisions)
  const seats = rows.flatMap((row) => row.seats.map(({ organisationId }) => organisationId))
  const decisionIds = decisions.map(({ id }) => id)
  const withdrawableIds = new Set<Id>()
  for (const contest of decisions.flatMap(({ id }) => findContest(rows, id) ?? []))
    if (await isContestWithdrawer(context, rows, contest)) withdrawableIds.add(contest.id)
  const organisationIds = [
    ...waiting.flatMap(confirmers.listConfirmerIds),
    ...seats,
    ...rows.map(({ ownerId }) => ownerId),
  ]
  return {
    ...confirmers,
    rows,
    names: await queries.listBodyNames(tx, organisationIds),
    getNamesAt: await loadNamesAt(tx, 'organisation', organisationIds),
    evidence: await getEvidence(tx, 'extension', decisionIds),
    authorIds: await listAuthorIds(tx, plan.id),
    withdrawableIds,
  }
}

/** Returns the decisions on the period of a plan, with names, documents and what the actor may do. */
export async function listDecisions(
  context: TransactionContext,
  plan: PlanWithExtension,
  rows: readonly StoredRow[],
): Promise<PeriodDecision[]> {
  if (rows.length === 0) return []
  const background = await loadBackground(context, plan, rows)
  return rows.flatMap((row) => (isDecision(row) ? [describeDecision(context, plan, row, background)] : []))
}

function describeDecision(
  context: TransactionContext,
  plan: PlanWithExtension,
  decision: Decision,
  background: Background,
): PeriodDecision {
  const { rows, names, getNamesAt, evidence, listConfirmerIds } = background
  const { id } = decision
  const state = getStateOnPlan(plan, rows, decision)
  const confirmations = listConfirmations(rows, id)
  const contest = findContest(rows, id)
  const withdrawal = rows.find(({ withdraws }) => withdraws === id) ?? findRevocation(rows, id)
  const nameOf = (organisationId: Id): Names => names.get(organisationId) ?? {}
  // Those who decided, confirmed or contested have the name of that time.
  const nameAt = (organisationId: Id, at: string): Names => getNamesAt(organisationId, nameOf(organisationId), at)
  const toNamedSeat = (seat: Seat): NamedSeat => ({
    seat,
    names: nameAt(seat.organisationId, getNamesMoment({ date: decision.decidedOn, recordedAt: decision.recordedAt })),
    functionNames: functionNames(lawOf(plan), seat.function),
  })
  const isWaiting = state === 'awaited'
  return {
    id,
    kind: decision.kind,
    refersTo: decision.refersTo,
    validUntil: decision.validUntil,
    decidedOn: decision.decidedOn,
    decided: decision.seats.map(toNamedSeat),
    legalBasis: decision.legalBasis,
    evidence: decision.evidence,
    documents: evidence.get(id) ?? [],
    reason: decision.reason ?? '',
    recordedAt: decision.recordedAt,
    recordedBy: decision.recordedBy,
    recordedFor: nameAt(decision.ownerId, decision.recordedAt),
    state,
    confirmations: confirmations.map(({ recordedAt, recordedBy, ownerId }) => ({
      at: recordedAt,
      by: recordedBy,
      organisationNames: nameAt(ownerId, recordedAt),
    })),
    contest: contest
      ? {
          id: contest.id,
          text: contest.reason ?? '',
          at: contest.recordedAt,
          by: contest.recordedBy,
          organisationNames: nameAt(contest.ownerId, contest.recordedAt),
        }
      : null,
    withdrawn:
      state === 'withdrawn' && withdrawal
        ? { reason: withdrawal.reason ?? '', withdrawnAt: withdrawal.recordedAt }
        : null,
    confirmers: isWaiting ? listConfirmerIds(decision).map(nameOf) : [],
    obstacle: isWaiting ? findReaderObstacle(context, decision, background) : null,
    abilities: computeDecisionAbilities(context, plan, decision, background),
  }
}

function findReaderObstacle(
  context: TransactionContext,
  decision: StoredRow,
  { authorIds, evidence, findOrganisation, isReservedForSeat, listConfirmerIds }: Background,
): Obstacle | null {
  const obstacle = findObstacle(decision, authorIds, context.actor.personId)
  if (obstacle) return obstacle
  const organisationId = findOrganisation(decision)
  if (organisationId === undefined) return 'unrelated'
  if (isReservedForSeat(decision, organisationId)) return 'contested'
  if (!listConfirmerIds(decision).includes(organisationId)) return 'reserved'
  return evidence.has(decision.id) ? null : 'unreadable'
}

function computeDecisionAbilities(
  context: TransactionContext,
  plan: PlanWithExtension,
  decision: Decision,
  background: Background,
): PeriodDecision['abilities'] {
  const { rows, findOrganisation, withdrawableIds } = background
  const { id } = decision
  const leads = may(context.actor, 'path.lead', plan.ownerId)
  const isOfBody = findOrganisation(decision) !== undefined
  const contest = findContest(rows, id)
  const isPossible = (kind: 'confirmed' | 'contested' | 'revoked' | 'withdrawn') =>
    checkRow(
      rows,
      kind === 'withdrawn' ? { kind, refersTo: null, withdraws: id } : { kind, refersTo: id, withdraws: null },
      plan.state,
    ) === null
  return {
    confirm:
      isPossible('confirmed') &&
      getStateOnPlan(plan, rows, decision) === 'awaited' &&
      findReaderObstacle(context, decision, background) === null,
    contest: isOfBody && isPossible('contested'),
    withdraw: leads && (isPossible('withdrawn') || isPossible('revoked')),
    withdrawContest:
      contest !== undefined && may(context.actor, 'path.speak', contest.ownerId) && withdrawableIds.has(contest.id),
  }
}
