import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

/** For whom an act was recorded or confirmed, and when. The person stays unnamed. */
export interface Recorder {
  organisationId: Id
  names: Names
  /** The function of the person in the organisation on that day; null without a function, or through a link. */
  function: string | null
  isByLink: boolean
  recordedAt: string
  day: LegalDate
}

/**
 * Returns the organisation, the function and the legal day on which each act of a round was recorded, by act. The function
 * of the seat has priority over others of the person, and that of a holder over that of a deputy.
 */
export async function listActRecorders(tx: Tx, roundId: Id): Promise<Map<Id, Recorder>> {
  const { rows } = await sql<Recorder & { id: Id }>`
    select a.id, a.owner_id as "organisationId", o.names, a.link_id is not null as "isByLink", a.recorded_at as "recordedAt",
      (a.recorded_at at time zone ${legalZone})::date::text as day,
      (select f.code from function_holding h join function f on f.id = h.function_id
        where h.person_id = a.recorded_by and f.organisation_id = a.owner_id
          and h.valid_from <= (a.recorded_at at time zone ${legalZone})::date
          and coalesce((a.recorded_at at time zone ${legalZone})::date < h.valid_to, true)
        order by f.code is distinct from a.seat_function, h.capacity = 'deputy', f.code limit 1) as function
    from path_act a join organisation o on o.id = a.owner_id where a.round_id = ${roundId}`.execute(tx)
  return new Map(rows.map(({ id, ...recorder }) => [id, recorder]))
}
