import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Participants } from './model.ts'

/**
 * Returns the authors of a plan and the recorder of each act of a round. Authors are read from the change records since
 * the version in force was frozen, regardless of what the reader may read. Only ids are returned. The actor, and people who
 * acted in the round, count with the authors if their account or their roles come from people who wrote or recorded, or
 * the other way round: they are no second person. `require_independent_person` in the database checks the same. People who
 * wrote the results of a meeting count too, also if another person closed the meeting.
 */
export async function loadParticipants(tx: Tx, planId: Id, roundId: Id | null): Promise<Participants> {
  const acts =
    roundId === null
      ? []
      : await tx
          .selectFrom('path_act')
          .select(['id', 'recorded_by', 'link_id'])
          .where('round_id', '=', roundId)
          .execute()
  return {
    authorIds: new Set([
      ...(await listAuthorIds(tx, planId, sql`authorship_start(${planId}, null)`)),
      ...(await listDependentIds(tx, planId, roundId)),
      ...(await listMeetingRecorders(tx, roundId)),
    ]),
    recordedBy: new Map(acts.map(({ id, recorded_by, link_id }) => [id, recorded_by ?? link_id])),
  }
}

/** Returns the people who wrote the results or the attendance of the meetings from which acts of the round follow. */
async function listMeetingRecorders(tx: Tx, roundId: Id | null): Promise<Id[]> {
  const { rows } = await sql<{
    id: Id
  }>`select person as id from visible_meeting_recorders(${roundId}::uuid) person`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Returns the organisation that recorded each act of a round. */
export async function listActOwners(tx: Tx, roundId: Id | null): Promise<ReadonlyMap<Id, Id>> {
  if (roundId === null) return new Map()
  const rows = await tx.selectFrom('path_act').select(['id', 'owner_id']).where('round_id', '=', roundId).execute()
  return new Map(rows.map(({ id, owner_id }) => [id, owner_id]))
}

/** Returns the actor and the people who acted in the round, as far as they are not independent of those who wrote or recorded. */
async function listDependentIds(tx: Tx, planId: Id, roundId: Id | null): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    with other as materialized (
      select array(select visible_path_recorders(${roundId}::uuid) union select visible_plan_authors(${planId}, authorship_start(${planId}, null))) as ids
    ), person_to_check (id) as (
      select acting_person() union select recorded_by from path_act where round_id = ${roundId}::uuid
    )
    select p.id from person_to_check p, other o where p.id is not null and not is_independent_person(p.id, o.ids)`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/**
 * Returns the people who wrote a plan.
 * @param since the moment since which authors count; absent: everybody who ever wrote the plan
 */
export async function listAuthorIds(
  tx: Tx,
  planId: Id,
  since: RawBuilder<unknown> = sql`null`,
): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ id: Id }>`
    select person as id from visible_plan_authors(${planId}, ${since}) person`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Returns the bodies that issue a plan, and those that decided on or received the plan in a round. */
export async function listConfirmingBodies(tx: Tx, planId: Id, roundId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select unnest(issuing_body_ids) as id from plan where id = ${planId}
    union select seat_organisation_id from path_act where round_id = ${roundId} and kind in ('decided', 'sent', 'received')
      and seat_organisation_id is not null`.execute(tx)
  return rows.map(({ id }) => id)
}
