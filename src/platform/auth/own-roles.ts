import { sql } from 'kysely'
import type { Actor } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Tx } from '../db/db.ts'

/**
 * Returns the organisations in which the person has only roles that this person, or an account from this person,
 * granted. What the person does for their seats is recorded, not in person. `check_own_role` in the database checks the
 * same.
 */
export async function listOwnRoleOrganisations(
  tx: Tx,
  { personId, assignments }: Actor,
  today: LegalDate,
): Promise<ReadonlySet<Id>> {
  const ids = assignments.map(({ organisationId }) => organisationId)
  const { rows } = await sql<{ id: Id }>`
    select id from unnest(${ids}::uuid[]) id where has_only_own_roles(${personId}::uuid, id, ${today}::date)`.execute(
    tx,
  )
  return new Set(rows.map(({ id }) => id))
}
