import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { HolderFact } from '../facts.ts'

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
