import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { PathAct, Seat } from '../entities.ts'
import { seatKey } from '../queries/bodies.ts'
import type { Participants } from './model.ts'

/** The participants of a round, and the places of the actor. */
interface LoadedParticipants extends Participants {
  /**
   * Whether the actor depends on those who recorded or wrote in an organisation, or in a function of it: its roles or the
   * function come from them.
   */
  isDependentIn: (organisationId: Id, seatFunction?: string | null) => boolean
}

/**
 * Returns the authors of a plan and the recorder of each act of a round. Authors are read from the change records since
 * the version in force was frozen, regardless of what the reader may read. Only ids are returned. The actor counts with the
 * authors when dependent on those who recorded or wrote in every own organisation. Decisions and confirmations of people
 * who depend on them in the place where they acted are returned as dependent: they are no second person.
 * `is_act_of_second_person` in the database checks the same. People who wrote the results of a meeting count with the
 * authors too, also if another person closed the meeting.
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
  const ownPlaces = places.filter((place) => place.actId === null)
  const dependent = new Set(ownPlaces.flatMap((place) => (place.isDependent ? seatKey(place) : [])))
  const memberships = ownPlaces.filter((place) => place.function === null)
  const isDependent = memberships.length > 0 && memberships.every((place) => place.isDependent)
  return {
    authorIds: new Set([
      ...(await listAuthorIds(tx, planId, sql`visible_authorship_start(${planId}, null)`)),
      ...(isDependent ? memberships.slice(0, 1).map(({ actorId }) => actorId) : []),
      ...(await listMeetingRecorders(tx, roundId)),
    ]),
    recordedBy: new Map(acts.map(({ id, recorded_by, link_id }) => [id, recorded_by ?? link_id])),
    dependentActIds: new Set(places.flatMap((place) => (place.isDependent && place.actId) || [])),
    isDependentIn: (organisationId, seatFunction = null) =>
      dependent.has(seatKey({ organisationId, function: seatFunction })),
    grantedBy: new Map(
      acts.flatMap(({ mandate_id, granted_by }) => (mandate_id ? [[mandate_id, granted_by] as const] : [])),
    ),
  }
}

interface Place {
  /** The decision or confirmation of the round that was given in the place; null for a place of the actor. */
  actId: Id | null
  /** The actor. */
  actorId: Id
  organisationId: Id
  /** Null: as a member of the organisation. */
  function: string | null
  isDependent: boolean
}

/** Returns the places of the actor, and those in which people decided or confirmed in a round. */
async function listPlaces(tx: Tx, planId: Id, roundId: Id | null): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select act_id as "actId", acting_person() as "actorId", organisation_id as "organisationId", function,
      is_dependent as "isDependent"
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

/** Returns the organisations of the actor that may confirm each of these acts today, by the law of the plan. */
export async function listConfirmingOrganisations(
  tx: Tx,
  actIds: readonly Id[],
): Promise<ReadonlyMap<Id, ReadonlySet<Id>>> {
  if (actIds.length === 0) return new Map()
  const { rows } = await sql<{ actId: Id; ids: Id[] }>`
    select act_id as "actId", array_agg(organisation_id) as ids
    from visible_confirming_organisations(${[...actIds]}::uuid[]) group by act_id`.execute(tx)
  return new Map(rows.map(({ actId, ids }) => [actId, new Set(ids)]))
}

/** Returns those of these acts whose seat has an account in its organisation, whether or not it may confirm. */
export async function listReservedActs(tx: Tx, actIds: readonly Id[]): Promise<ReadonlySet<Id>> {
  if (actIds.length === 0) return new Set()
  const { rows } = await sql<{ id: Id }>`select visible_reserved_acts(${[...actIds]}::uuid[]) as id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/**
 * Returns a finder of the seats that answer today for what was recorded or decided in the seat of an act: the seat itself, or
 * after the end of its organisation that of each successor of the same kind. `seat_organisations` in the database.
 */
export async function loadAnsweringSeats(
  tx: Tx,
  acts: readonly Pick<PathAct, 'id' | 'seat'>[],
): Promise<(act: Pick<PathAct, 'id' | 'seat'>) => Seat[]> {
  const ids = acts.flatMap(({ id, seat }) => (seat ? id : []))
  if (ids.length === 0) return () => []
  const { rows } = await sql<{ actId: Id; organisationId: Id }>`
    select act_id as "actId", organisation_id as "organisationId"
    from visible_seat_organisations(${ids}::uuid[])`.execute(tx)
  const byAct = Map.groupBy(rows, ({ actId }) => actId)
  return ({ id, seat }) =>
    seat ? (byAct.get(id) ?? []).map(({ organisationId }) => ({ ...seat, organisationId })) : []
}
