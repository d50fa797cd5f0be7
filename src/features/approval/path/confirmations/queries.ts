import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Participants } from './model.ts'

/** The participants of a round, with the places of people who depend on those who recorded or wrote. */
export interface LoadedParticipants extends Participants {
  /** Whether a person who acts for an organisation depends there on those who recorded or wrote. */
  isDependentIn: (personId: Id | null, organisationId: Id) => boolean
}

/**
 * Returns the authors of a plan and the recorder of each act of a round. Authors are read from the change records since
 * the version in force was frozen, regardless of what the reader may read. Only ids are returned. The actor, and people who
 * decided or confirmed in the round, count with the authors if they depend on those who recorded or wrote in every
 * organisation for which they act: they are no second person. `is_act_of_second_person` in the database checks the same.
 * People who wrote the results of a meeting count too, whoever closed the meeting.
 */
export async function loadParticipants(tx: Tx, planId: Id, roundId: Id | null): Promise<LoadedParticipants> {
  const acts =
    roundId === null
      ? []
      : await tx
          .selectFrom('path_act')
          .leftJoin('mandate', 'mandate.id', 'path_act.mandate_id')
          .select(['path_act.id', 'path_act.recorded_by', 'link_id', 'mandate_id', 'mandate.recorded_by as granted_by'])
          .where('round_id', '=', roundId)
          .execute()
  const places = await listPlaces(tx, planId, roundId)
  const dependent = new Set(places.flatMap((place) => (place.isDependent ? toPlaceKey(place) : [])))
  const dependentIds = [...Map.groupBy(places, ({ personId }) => personId)].flatMap(([personId, ofPerson]) =>
    ofPerson.every(({ isDependent }) => isDependent) ? personId : [],
  )
  return {
    authorIds: new Set([
      ...(await listAuthorIds(tx, planId, sql`authorship_start(${planId}, null)`)),
      ...dependentIds,
      ...(await listMeetingRecorders(tx, roundId)),
    ]),
    recordedBy: new Map(acts.map(({ id, recorded_by, link_id }) => [id, recorded_by ?? link_id])),
    grantedBy: new Map(
      acts.flatMap(({ mandate_id, granted_by }) => (mandate_id ? [[mandate_id, granted_by] as const] : [])),
    ),
    isDependentIn: (personId, organisationId) => dependent.has(toPlaceKey({ personId, organisationId })),
  }
}

interface Place {
  personId: Id
  organisationId: Id
  isDependent: boolean
}
const toPlaceKey = ({ personId, organisationId }: { personId: Id | null; organisationId: Id }) =>
  `${personId} ${organisationId}`

/** Returns the places of the actor and of the people who decided or confirmed in a round. */
async function listPlaces(tx: Tx, planId: Id, roundId: Id | null): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select person_id as "personId", organisation_id as "organisationId", is_dependent as "isDependent"
    from visible_places(${planId}::uuid, ${roundId}::uuid)`.execute(tx)
  return rows
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
