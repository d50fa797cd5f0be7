import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Participants } from './model.ts'

/**
 * Returns the authors of a plan and the recorder of each act of a round. Authors are read from the change records since
 * the version in force was frozen, regardless of what the reader may read. Only ids are returned.
 */
export async function loadParticipants(tx: Tx, planId: Id, roundId: Id | null): Promise<Participants> {
  const authors = await sql<{ id: Id }>`
    select person as id from plan_authors(${planId}, authorship_start(${planId}, null)) person`.execute(tx)
  const acts =
    roundId === null
      ? []
      : await tx
          .selectFrom('path_act')
          .select(['id', 'recorded_by', 'link_id'])
          .where('round_id', '=', roundId)
          .execute()
  return {
    authorIds: new Set(authors.rows.map(({ id }) => id)),
    recordedBy: new Map(acts.map(({ id, recorded_by, link_id }) => [id, recorded_by ?? link_id])),
  }
}

/** Returns the bodies that issue a plan, and those that decided on or received the plan in a round. */
export async function listConfirmingBodies(tx: Tx, planId: Id, roundId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select unnest(issuing_body_ids) as id from plan where id = ${planId}
    union select seat_organisation_id from path_act where round_id = ${roundId} and kind in ('decided', 'sent', 'received')
      and seat_organisation_id is not null`.execute(tx)
  return rows.map(({ id }) => id)
}
