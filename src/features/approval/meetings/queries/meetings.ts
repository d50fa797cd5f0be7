import type { DecisionMethod, Seat } from '#features/approval/path/entities.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { MeetingSummary, Presence } from '../entities.ts'

export interface MeetingRow {
  id: Id
  bodyId: Id
  bodyNames: Names
  ownerId: Id
  ownerNames: Names
  on: LegalDate
  at: string | null
  way: DecisionMethod
  place: string | null
  state: MeetingSummary['state']
  inOffice: number | null
  tookPart: number | null
  minutes: string | null
  adoptedOn: LegalDate | null
}

const selectMeetings = (reader: Reader) =>
  reader
    .selectFrom('sitting as s')
    .innerJoin('organisation as b', 'b.id', 's.body_id')
    .innerJoin('organisation as o', 'o.id', 's.owner_id')
    .select(['s.id', 's.body_id as bodyId', 's.owner_id as ownerId', 's.on_date as on', 's.at_time as at', 's.place'])
    .select(['s.in_office as inOffice', 's.took_part as tookPart', 's.minutes', 's.adopted_on as adoptedOn'])
    .select((expressionBuilder) => [
      expressionBuilder.ref('s.way').$castTo<DecisionMethod>().as('way'),
      expressionBuilder.ref('s.state').$castTo<MeetingSummary['state']>().as('state'),
      expressionBuilder.ref('b.names').$castTo<Names>().as('bodyNames'),
      expressionBuilder.ref('o.names').$castTo<Names>().as('ownerNames'),
    ])

export const findMeeting = (reader: Reader, id: Id): Promise<MeetingRow | undefined> =>
  selectMeetings(reader).where('s.id', '=', id).executeTakeFirst()

/**
 * Returns the meetings that are not closed, the next first, including those whose day has passed. With `past`, returns
 * the closed meetings, the latest first.
 */
export function listMeetings(
  reader: Reader,
  { past, bodyId, most }: { past: boolean; bodyId: Id | undefined; most: number },
): Promise<MeetingRow[]> {
  const direction = past ? 'desc' : 'asc'
  return selectMeetings(reader)
    .where('s.state', past ? 'in' : 'not in', ['held', 'adopted'])
    .$if(bodyId !== undefined, (query) => query.where('s.body_id', '=', bodyId!))
    .orderBy('s.on_date', direction)
    .orderBy('s.at_time', direction)
    .orderBy('s.id', direction)
    .limit(most)
    .execute()
}

/** Returns the meetings of a period. `late`: also earlier meetings that are not closed. */
export const listMeetingsBetween = (
  reader: Reader,
  { from, to, late }: { from: LegalDate; to: LegalDate; late: boolean },
): Promise<MeetingRow[]> =>
  selectMeetings(reader)
    .where('s.on_date', '<', to)
    .where((expressionBuilder) =>
      late
        ? expressionBuilder.or([
            expressionBuilder('s.on_date', '>=', from),
            expressionBuilder('s.state', '=', 'planned'),
          ])
        : expressionBuilder('s.on_date', '>=', from),
    )
    .orderBy('s.on_date')
    .orderBy('s.id')
    .execute()

export interface MeetingSchedule {
  on: LegalDate
  at: string | null
  way: DecisionMethod
  place: string | null
}

export async function insertMeeting(
  tx: Tx,
  {
    on,
    at,
    way,
    place,
    ...said
  }: MeetingSchedule & { bodyId: Id; ownerId: Id; memberIds: Id[]; now: string; personId: Id | null },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('sitting')
    .values({
      id,
      body_id: said.bodyId,
      owner_id: said.ownerId,
      on_date: on,
      at_time: at,
      way,
      place,
      member_ids: said.memberIds,
      created_at: said.now,
      created_by: said.personId,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
  return id
}

/**
 * Returns the state of a meeting and locks it for the transaction. The second of two concurrent closings therefore sees
 * the first.
 */
export async function lockMeeting(tx: Tx, id: Id): Promise<string | undefined> {
  const row = await tx.selectFrom('sitting').select('state').where('id', '=', id).forUpdate().executeTakeFirst()
  return row?.state
}

export async function savePlanned(tx: Tx, id: Id, { on, at, way, place }: MeetingSchedule): Promise<void> {
  await tx.updateTable('sitting').set({ on_date: on, at_time: at, way, place }).where('id', '=', id).execute()
}

export async function saveCounts(
  tx: Tx,
  id: Id,
  counts: { inOffice: number | null; tookPart: number | null },
): Promise<void> {
  await tx
    .updateTable('sitting')
    .set({ in_office: counts.inOffice, took_part: counts.tookPart })
    .where('id', '=', id)
    .execute()
}

export async function saveMeetingClosed(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('sitting').set({ state: 'held', held_at: now }).where('id', '=', id).execute()
}

export async function saveMinutes(tx: Tx, id: Id, minutes: string): Promise<void> {
  await tx.updateTable('sitting').set({ minutes }).where('id', '=', id).execute()
}

export async function saveAdopted(tx: Tx, id: Id, on: LegalDate): Promise<void> {
  await tx.updateTable('sitting').set({ state: 'adopted', adopted_on: on }).where('id', '=', id).execute()
}

export interface PresenceRow {
  seat: Seat
  presence: Presence
  mandateId: Id | null
}

/** Returns the last recorded presence of each seat. */
export async function readPresence(reader: Reader, sittingId: Id): Promise<PresenceRow[]> {
  const rows = await reader
    .selectFrom('sitting_presence')
    .select(['organisation_id', 'function', 'presence', 'mandate_id'])
    .distinctOn(['organisation_id', 'function'])
    .where('sitting_id', '=', sittingId)
    .orderBy('organisation_id')
    .orderBy('function')
    .orderBy('place', 'desc')
    .execute()
  return rows.map((row) => ({
    seat: { organisationId: row.organisation_id, function: row.function },
    presence: row.presence as Presence,
    mandateId: row.mandate_id,
  }))
}

export async function insertPresence(
  tx: Tx,
  sittingId: Id,
  members: readonly PresenceRow[],
  { ownerId, now, personId }: { ownerId: Id; now: string; personId: Id | null },
): Promise<void> {
  if (members.length === 0) return
  await tx
    .insertInto('sitting_presence')
    .values(
      members.map(({ seat, presence, mandateId }) => ({
        id: newId(),
        sitting_id: sittingId,
        owner_id: ownerId,
        organisation_id: seat.organisationId,
        function: seat.function,
        presence,
        mandate_id: mandateId,
        recorded_at: now,
        recorded_by: personId,
        // Set by a trigger.
        access_id: 1,
      })),
    )
    .execute()
}
