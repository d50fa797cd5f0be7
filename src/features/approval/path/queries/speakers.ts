import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import { listRolesWith } from '#shared/country-vocabulary.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Seat } from '../entities.ts'
import { seatKey } from './bodies.ts'

/**
 * Returns the names of the people who may act for each of these seats on a day, by key of the seat: members of the
 * organisation with a role that may speak for it and, if the seat belongs to a function, its holder or deputy.
 */
export async function listSpeakers(tx: Tx, seats: readonly Seat[], today: LegalDate): Promise<Map<string, string[]>> {
  if (seats.length === 0) return new Map()
  const { rows } = await sql<{ organisationId: string; function: string | null; names: string[] }>`
    select s.organisation_id as "organisationId", s.code as function, array_agg(distinct p.name order by p.name) as names
    from unnest(${seats.map((seat) => seat.organisationId)}::uuid[], ${seats.map((seat) => seat.function)}::text[]) as s (organisation_id, code)
      join role_assignment r on r.organisation_id = s.organisation_id and r.role = any (${listRolesWith('path.speak')}::text[]) and ${isValidOn('r', today)}
      join person p on p.id = r.person_id and p.left_at is null
    where s.code is null or exists (
      select from function_holding h join function f on f.id = h.function_id
      where h.person_id = p.id and f.organisation_id = s.organisation_id and f.code = s.code
        and h.entered_by is distinct from h.person_id and ${isValidOn('h', today)})
    group by s.organisation_id, s.code`.execute(tx)
  return new Map(rows.map((row) => [seatKey(row), row.names]))
}
