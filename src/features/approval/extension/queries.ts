import { sql } from 'kysely'
import type { Seat } from '#features/approval/path/entities.ts'
import { selectPlanState } from '#features/planning/plans/index.ts'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'

export interface StoredExtension {
  id: Id
  planId: Id
  validUntil: LegalDate
  decidedOn: LegalDate
  seats: Seat[]
  legalBasis: string | null
  evidence: string | null
  reason: string
  recordedAt: string
  recordedBy: string | null
  withdrawn: { reason: string; withdrawnAt: string } | null
}

/**
 * Returns the extensions of a plan, the earliest first, or the extension with that id. Withdrawn extensions are
 * included.
 */
export async function listExtensions(reader: Reader, of: { planId: Id } | { id: Id }): Promise<StoredExtension[]> {
  const rows = await reader
    .selectFrom('plan_extension as e')
    .leftJoin('plan_extension as w', 'w.withdraws', 'e.id')
    .leftJoin('person', 'person.id', 'e.recorded_by')
    .selectAll('e')
    .select(['w.reason as withdrawn_reason', 'w.recorded_at as withdrawn_at', 'person.name as recorded_by_name'])
    .where('e.withdraws', 'is', null)
    .$if('planId' in of, (query) => query.where('e.plan_id', '=', (of as { planId: Id }).planId))
    .$if('id' in of, (query) => query.where('e.id', '=', (of as { id: Id }).id))
    .orderBy('e.place')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    validUntil: row.valid_until!,
    decidedOn: row.decided_on!,
    seats: row.seats as unknown as Seat[],
    legalBasis: row.legal_basis,
    evidence: row.evidence,
    reason: row.reason,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by_name,
    withdrawn: row.withdrawn_at === null ? null : { reason: row.withdrawn_reason!, withdrawnAt: row.withdrawn_at },
  }))
}

type NewExtension = { planId: Id; reason: string; now: string; personId: Id | null } & (
  | Pick<StoredExtension, 'validUntil' | 'decidedOn' | 'seats' | 'legalBasis' | 'evidence'>
  | { withdraws: Id }
)

export async function insertExtension(tx: Tx, newExtension: NewExtension): Promise<void> {
  const extensionColumns =
    'withdraws' in newExtension
      ? { withdraws: newExtension.withdraws }
      : {
          valid_until: newExtension.validUntil,
          decided_on: newExtension.decidedOn,
          seats: json(newExtension.seats),
          legal_basis: newExtension.legalBasis,
          evidence: newExtension.evidence,
        }
  await tx
    .insertInto('plan_extension')
    .values({
      id: newId(),
      plan_id: newExtension.planId,
      // Owner and access are set by a trigger.
      owner_id: newExtension.planId,
      access_id: 1,
      reason: newExtension.reason,
      recorded_at: newExtension.now,
      recorded_by: newExtension.personId,
      ...extensionColumns,
    })
    .execute()
}

/** Returns the end of the plan by the valid extensions; null if there are none. */
export async function getExtendedTo(reader: Reader, planId: Id): Promise<LegalDate | null> {
  const plan = await reader.selectFrom('plan').select('extended_to').where('id', '=', planId).executeTakeFirstOrThrow()
  return plan.extended_to
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
