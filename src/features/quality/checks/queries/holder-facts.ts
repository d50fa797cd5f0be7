import { sql } from 'kysely'
import { seatKey } from '#features/approval/path/index.ts'
import type { Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { HolderFact } from '../facts.ts'

/**
 * Returns the seats whose function is vacant on a day, by key of the seat. A function whose deputy acts is deputised and not
 * vacant (`function_state` in the database).
 */
export async function listVacantSeats(
  tx: Tx,
  seats: readonly { organisationId: Id; function: string | null }[],
  today: LegalDate,
): Promise<Set<string>> {
  const functions = seats.filter((seat) => seat.function !== null)
  if (functions.length === 0) return new Set()
  const { rows } = await sql<{ organisationId: Id; function: string }>`
    select distinct s.organisation_id as "organisationId", s.code as function
    from unnest(${functions.map((seat) => seat.organisationId)}::uuid[], ${functions.map((seat) => seat.function)}::text[]) as s (organisation_id, code)
    where function_state(s.organisation_id, s.code, ${today}) = 'vacant'`.execute(tx)
  return new Set(rows.map(seatKey))
}

export async function loadHolders(tx: Tx, ids: ReadonlySet<Id>, today: LegalDate): Promise<Map<Id, HolderFact>> {
  if (ids.size === 0) return new Map()
  const isInOffice = sql`${isValidOn('f', today)} and ${isValidOn('h', today)}`
  const { rows } = await sql<HolderFact & { id: Id }>`
    select f.id, f.names, o.names as organisation,
      coalesce(bool_or(h.capacity = 'holder' and ${isInOffice}), false) as "hasHolder",
      coalesce(bool_or(h.capacity = 'deputy' and ${isInOffice}), false) as "hasDeputy",
      (select min(day) from unnest(array_agg(h.valid_from) || array_agg(h.valid_to) || f.valid_from || f.valid_to) day
        where day > ${today}::date) as "changesOn"
    from function f join organisation o on o.id = f.organisation_id left join function_tenures(${[...ids]}::uuid[]) h on h.function_id = f.id
    where f.id = ${matchAnyId(ids)} group by f.id, o.id`.execute(tx)
  return new Map(rows.map(({ id, ...fact }) => [id, fact]))
}
