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
  const { rows } = await sql<ReceivedMandate>`
    select m.id, m.owner_id as "ownerId", m.function, m.to_organisation_id as "toOrganisationId", m.steps
    from mandate m
    where m.id in (select visible_mandates_in_effect(array(select id from mandate), ${day}))
      and (m.to_person_id = ${personId} or exists (
        select from function f join function_holding h on h.function_id = f.id
        where f.organisation_id = m.to_organisation_id and f.code = m.to_function and h.person_id = ${personId}
          and h.entered_by is distinct from h.person_id and h.valid_from <= ${day} and coalesce(${day} < h.valid_to, true)))
    order by m.id`.execute(reader)
  return rows
}
