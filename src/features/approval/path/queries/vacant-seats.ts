import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Seat } from '../entities.ts'
import { seatKey } from './bodies.ts'

/**
 * Returns the seats whose function is vacant on a day, by key of the seat. A function whose deputy acts is deputised and not
 * vacant (`function_state` in the database).
 */
export async function listVacantSeats(tx: Tx, seats: readonly Seat[], today: LegalDate): Promise<Set<string>> {
  const functions = seats.filter((seat) => seat.function !== null)
  if (functions.length === 0) return new Set()
  const { rows } = await sql<Seat>`
    select distinct s.organisation_id as "organisationId", s.code as function
    from unnest(${functions.map((seat) => seat.organisationId)}::uuid[], ${functions.map((seat) => seat.function)}::text[]) as s (organisation_id, code)
    where function_state(s.organisation_id, s.code, ${today}) = 'vacant'`.execute(tx)
  return new Set(rows.map(seatKey))
}
