import { sql } from 'kysely'
import type { Seat } from '#features/approval/path/entities.ts'
import { sameSeat } from '#features/approval/path/model.ts'
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

/** Returns seats, each with the organisations that answer for it on a day: the successors of one that ended. */
export async function listSuccessorSeats(tx: Tx, planId: Id, seats: readonly Seat[], day: LegalDate): Promise<Seat[]> {
  const { rows } = await sql<{ id: Id; successorId: Id }>`
    select organisation_id as id, successor_id as "successorId"
    from visible_successors_in_seat(${planId}::uuid, ${seats.map(({ organisationId }) => organisationId)}::uuid[],
      ${day}::date)`.execute(tx)
  const successorSeats = seats.flatMap((seat) =>
    rows.flatMap(({ id, successorId }) => (id === seat.organisationId ? { ...seat, organisationId: successorId } : [])),
  )
  // Organisations that merged into one have one seat.
  return successorSeats.filter((seat, index) => successorSeats.findIndex((other) => sameSeat(other, seat)) === index)
}
