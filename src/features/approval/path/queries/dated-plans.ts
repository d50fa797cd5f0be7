import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Seat } from '../entities.ts'
import { seatKey } from './bodies.ts'

export interface UpcomingPlan {
  id: Id
  kind: string
  packVersion: string
  title: LocalizedText
  ownerId: Id
  ownerNames: Names
  areaId: Id | null
  periodFrom: LegalDate
  /** The day after the period, including an extension. */
  periodTo: LegalDate
  /** Whether the plan is in force or in the bridging period. Such a plan is listed only if it has an addendum. */
  isInForce: boolean
  /** Marked TLP:RED. */
  confidential: boolean
}

/**
 * Returns the plans on the way to entry into force, and plans in force with an addendum, as far as the reader may read
 * them.
 */
export async function listUpcomingPlans(tx: Tx): Promise<UpcomingPlan[]> {
  const { rows } = await sql<UpcomingPlan>`
    select p.id, p.kind, p.pack_version as "packVersion", p.title, p.owner_id as "ownerId", o.names as "ownerNames", p.area_id as "areaId", p.period_from as "periodFrom", p.valid_until as "periodTo",
      plan_state(p) in ('in_force', 'bridging') as "isInForce",
      exists (select from access x where x.id = p.access_id and x.marking = 4) as confidential
    from plan p join organisation o on o.id = p.owner_id
    where plan_state(p) in ('drafting', 'in_decision', 'approved')
      or (plan_state(p) in ('in_force', 'bridging') and exists (select from path_round r where r.plan_id = p.id and r.kind = 'addendum'))
    order by p.code collate "C"`.execute(tx)
  return rows
}

/**
 * Returns the ids of the functions of these seats that have a holder on a day, by key of the seat. A function without a
 * holder concerns the whole organisation.
 */
export async function listSeatFunctions(tx: Tx, seats: readonly Seat[], day: LegalDate): Promise<Map<string, Id>> {
  const named = seats.filter((seat) => seat.function !== null)
  if (named.length === 0) return new Map()
  const { rows } = await sql<{ id: Id; organisation_id: Id; code: string }>`
    select f.id, f.organisation_id, f.code from function f
    where f.organisation_id = any (${[...new Set(named.map((seat) => seat.organisationId))]}::uuid[])
      and f.code = any (${[...new Set(named.map((seat) => seat.function))]}::text[])
      and exists (select from function_holding h where h.function_id = f.id and h.valid_from <= ${day} and coalesce(${day} < h.valid_to, true))`.execute(
    tx,
  )
  return new Map(rows.map((row) => [seatKey({ organisationId: row.organisation_id, function: row.code }), row.id]))
}
