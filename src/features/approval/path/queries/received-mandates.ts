import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'

interface ReceivedMandate {
  id: Id
  ownerId: Id
  function: string
  toOrganisationId: Id
  steps: string[] | null
}

/**
 * Returns the powers of attorney that a person may use on a day: by name, or in a function that the person has or
 * deputises for. One that was given before the function was vacant has no effect (`is_mandate_in_effect` in the database).
 */
export async function listReceivedMandates(
  reader: Tx,
  personId: Id | null,
  day: LegalDate,
): Promise<ReceivedMandate[]> {
  // Whether a power of attorney is in effect is computed for those of the person only.
  const { rows } = await sql<ReceivedMandate>`
    with received as materialized (
      select m.id, m.owner_id, m.function, m.to_organisation_id, m.steps
      from mandate m
      where m.to_person_id = ${personId} or exists (
        select from function f join function_holding h on h.function_id = f.id
        where f.organisation_id = m.to_organisation_id and f.code = m.to_function and h.person_id = ${personId}
          and h.entered_by is distinct from h.person_id and h.valid_from <= ${day} and coalesce(${day} < h.valid_to, true))
    )
    select id, owner_id as "ownerId", function, to_organisation_id as "toOrganisationId", steps
    from received
    where id in (select visible_mandates_in_effect(array(select id from received), ${day}))
    order by id`.execute(reader)
  return rows
}
