import { type RawBuilder, sql } from 'kysely'
import type { Seat } from '#features/approval/path/entities.ts'
import { selectPlanState } from '#features/planning/plans/index.ts'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { PeriodRow } from './decisions/model.ts'

/** A row about the period of a plan, as it is stored. */
export interface StoredRow extends PeriodRow {
  planId: Id
  /** The organisation that recorded, confirmed or contested. */
  ownerId: Id
  decidedOn: LegalDate | null
  seats: Seat[]
  legalBasis: string | null
  evidence: string | null
  reason: string | null
  recordedAt: string
  recordedBy: string | null
  /** Of a confirmation or contest: the seats of the decision of which the person was the holder, the deputy or a member. */
  bySeats: Seat[]
}

/** Returns all rows about the period of a plan, the earliest first. */
export async function listRows(reader: Reader, planId: Id): Promise<StoredRow[]> {
  const rows = await reader
    .selectFrom('plan_extension as e')
    .leftJoin('person', 'person.id', 'e.recorded_by')
    .selectAll('e')
    .select('person.name as recorded_by_name')
    .where('e.plan_id', '=', planId)
    .orderBy('e.place')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as StoredRow['kind'],
    refersTo: row.refers_to,
    withdraws: row.withdraws,
    validUntil: row.valid_until,
    needsConfirmation: row.needs_confirmation,
    completes: row.completes,
    recordedById: row.recorded_by,
    planId: row.plan_id,
    ownerId: row.owner_id,
    decidedOn: row.decided_on,
    seats: (row.seats ?? []) as unknown as Seat[],
    legalBasis: row.legal_basis,
    evidence: row.evidence,
    reason: row.reason,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by_name,
    bySeats: (row.by_seats ?? []) as unknown as Seat[],
  }))
}

/** Returns the plan of a row that the reader may read. */
export async function findRowPlanId(reader: Reader, id: Id): Promise<Id | undefined> {
  const row = await reader.selectFrom('plan_extension').select('plan_id').where('id', '=', id).executeTakeFirst()
  return row?.plan_id
}

export type NewRow = Pick<StoredRow, 'planId' | 'ownerId' | 'kind'> &
  Partial<
    Pick<
      StoredRow,
      'refersTo' | 'withdraws' | 'validUntil' | 'decidedOn' | 'seats' | 'legalBasis' | 'evidence' | 'reason'
    >
  >

/** Adds a row. The database applies its effect on the plan, closes its tasks and writes the history of the plan. */
export async function insertRow(
  tx: Tx,
  row: NewRow,
  { now, personId }: { now: string; personId: Id | null },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('plan_extension')
    .values({
      id,
      plan_id: row.planId,
      owner_id: row.ownerId,
      kind: row.kind,
      refers_to: row.refersTo ?? null,
      withdraws: row.withdraws ?? null,
      valid_until: row.validUntil ?? null,
      decided_on: row.decidedOn ?? null,
      seats: row.seats ? json(row.seats) : null,
      legal_basis: row.legalBasis ?? null,
      evidence: row.evidence ?? null,
      reason: row.reason ?? null,
      recorded_at: now,
      recorded_by: personId,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
  return id
}

/**
 * Returns the bodies that issue, decided on or received a plan, or their successors, and the authorities of a later step, of
 * each decision. Their members may contest it.
 */
export const listPeriodBodies = (tx: Tx, decisionIds: readonly Id[]): Promise<ReadonlyMap<Id, Id[]>> =>
  listOrganisations(tx, sql`visible_period_bodies(${[...decisionIds]}::uuid[])`, decisionIds)

/** A seat of a decision, with the organisation that has it today. */
export interface PeriodSeat {
  decisionId: Id
  organisationId: Id
  /** Whether the actor is the holder or deputy; true for every person if the seat has no function. */
  isOwn: boolean
  /** The seat contested such a decision before, and nobody else confirms for it. */
  confirmsItself: boolean
}

/** Returns the seats of decisions. An organisation that ended is replaced by its successor. */
export async function listPeriodSeats(tx: Tx, decisionIds: readonly Id[]): Promise<PeriodSeat[]> {
  if (decisionIds.length === 0) return []
  const { rows } = await sql<PeriodSeat>`
    select decision_id as "decisionId", organisation_id as "organisationId", is_own as "isOwn",
      confirms_itself as "confirmsItself"
    from visible_period_seats(${[...decisionIds]}::uuid[]) order by 1, 2, seat_function`.execute(tx)
  return rows
}

/** Checks whether the actor confirms a decision for an organisation as a second person. The database checks it again. */
export async function mayConfirmDecision(tx: Tx, decisionId: Id, organisationId: Id): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select may_confirm_period_decision(${decisionId}::uuid, ${organisationId}::uuid) as may`.execute(tx)
  return rows[0]!.may
}

/** Returns the organisations of which a person may confirm each decision today. */
export const listPeriodConfirmers = (tx: Tx, decisionIds: readonly Id[]): Promise<ReadonlyMap<Id, Id[]>> =>
  listOrganisations(tx, sql`visible_period_confirmers(${[...decisionIds]}::uuid[])`, decisionIds)

async function listOrganisations(
  tx: Tx,
  source: RawBuilder<unknown>,
  decisionIds: readonly Id[],
): Promise<ReadonlyMap<Id, Id[]>> {
  if (decisionIds.length === 0) return new Map()
  const { rows } = await sql<{ decisionId: Id; organisationId: Id }>`
    select decision_id as "decisionId", organisation_id as "organisationId" from ${source} order by 1, 2`.execute(tx)
  const byDecision = Map.groupBy(rows, ({ decisionId }) => decisionId)
  return new Map([...byDecision].map(([id, found]) => [id, found.map(({ organisationId }) => organisationId)]))
}

/**
 * Checks whether the actor withdraws a contest of another person: as the seat that contested, or else independent of the person
 * who recorded the decision.
 */
export async function mayWithdrawContestOfOthers(tx: Tx, contestId: Id): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select may_withdraw_period_contest(${contestId}::uuid) as may`.execute(tx)
  return rows[0]!.may
}

export interface Successor {
  id: Id
  code: string
  title: LocalizedText
  state: PlanState
}

/** Returns the next plan. If several plans name this plan as previous plan, the earliest to begin is returned. */
export async function findSuccessor(reader: Reader, planId: Id): Promise<Successor | undefined> {
  const row = await reader
    .selectFrom('plan')
    .select(['id', 'code', 'title', selectPlanState().as('state')])
    .where('predecessor_id', '=', planId)
    .orderBy('period_from')
    .orderBy('code')
    .executeTakeFirst()
  return row && { ...row, title: row.title as LocalizedText }
}

/** Returns the names of organisations, including organisations that no longer exist. */
export async function listBodyNames(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, Names>> {
  const rows = await reader
    .selectFrom('organisation')
    .select(['id', 'names'])
    .where('id', '=', sql<Id>`any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, names }) => [id, names as Names]))
}
