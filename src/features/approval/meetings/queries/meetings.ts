import { sql } from 'kysely'
import type { DecisionMethod, Seat } from '#features/approval/path/entities.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
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
  date: LegalDate
  time: string | null
  method: DecisionMethod
  place: string | null
  state: MeetingSummary['state']
  inOffice: number | null
  participantCount: number | null
  minutes: string | null
  adoptedOn: LegalDate | null
}

const selectMeetings = (reader: Reader) =>
  reader
    .selectFrom('meeting as s')
    .innerJoin('organisation as b', 'b.id', 's.body_id')
    .innerJoin('organisation as o', 'o.id', 's.owner_id')
    .select([
      's.id',
      's.body_id as bodyId',
      's.owner_id as ownerId',
      's.on_date as date',
      's.at_time as time',
      's.place',
    ])
    .select(['s.in_office as inOffice', 's.took_part as participantCount', 's.minutes', 's.adopted_on as adoptedOn'])
    .select((expressionBuilder) => [
      expressionBuilder.ref('s.method').$castTo<DecisionMethod>().as('method'),
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
  { past, bodyId, limit }: { past: boolean; bodyId: Id | undefined; limit: number },
): Promise<MeetingRow[]> {
  const direction = past ? 'desc' : 'asc'
  return selectMeetings(reader)
    .where('s.state', past ? 'in' : 'not in', ['held', 'adopted'])
    .$if(bodyId !== undefined, (query) => query.where('s.body_id', '=', bodyId!))
    .orderBy('s.on_date', direction)
    .orderBy('s.at_time', direction)
    .orderBy('s.id', direction)
    .limit(limit)
    .execute()
}

/** Returns the meetings of a period. `includeOverdue`: also earlier meetings that are not closed. */
export const listMeetingsBetween = (
  reader: Reader,
  { from, to, includeOverdue }: { from: LegalDate; to: LegalDate; includeOverdue: boolean },
): Promise<MeetingRow[]> =>
  selectMeetings(reader)
    .where('s.on_date', '<', to)
    .where((expressionBuilder) =>
      includeOverdue
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
  date: LegalDate
  time: string | null
  method: DecisionMethod
  place: string | null
}

export async function insertMeeting(
  tx: Tx,
  {
    date,
    time,
    method,
    place,
    ...input
  }: MeetingSchedule & { bodyId: Id; ownerId: Id; memberIds: Id[]; now: string; personId: Id | null },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('meeting')
    .values({
      id,
      body_id: input.bodyId,
      owner_id: input.ownerId,
      on_date: date,
      at_time: time,
      method,
      place,
      member_ids: input.memberIds,
      created_at: input.now,
      created_by: input.personId,
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
  const row = await tx.selectFrom('meeting').select('state').where('id', '=', id).forUpdate().executeTakeFirst()
  return row?.state
}

export async function savePlanned(tx: Tx, id: Id, { date, time, method, place }: MeetingSchedule): Promise<void> {
  await tx.updateTable('meeting').set({ on_date: date, at_time: time, method, place }).where('id', '=', id).execute()
}

export async function saveCounts(
  tx: Tx,
  id: Id,
  counts: { inOffice: number | null; participantCount: number | null },
): Promise<void> {
  await tx
    .updateTable('meeting')
    .set({ in_office: counts.inOffice, took_part: counts.participantCount })
    .where('id', '=', id)
    .execute()
}

export async function saveMeetingClosed(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('meeting').set({ state: 'held', held_at: now }).where('id', '=', id).execute()
}

export async function saveMinutes(tx: Tx, id: Id, minutes: string): Promise<void> {
  await tx.updateTable('meeting').set({ minutes }).where('id', '=', id).execute()
}

export async function saveAdopted(tx: Tx, id: Id, on: LegalDate): Promise<void> {
  await tx.updateTable('meeting').set({ state: 'adopted', adopted_on: on }).where('id', '=', id).execute()
}

export interface PresenceRow {
  seat: Seat
  presence: Presence
  mandateId: Id | null
}

/** Returns the last recorded presence of each seat. */
export async function getPresence(reader: Reader, meetingId: Id): Promise<PresenceRow[]> {
  const rows = await reader
    .selectFrom('meeting_presence')
    .select(['organisation_id', 'function', 'presence', 'mandate_id'])
    .distinctOn(['organisation_id', 'function'])
    .where('meeting_id', '=', meetingId)
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
  meetingId: Id,
  members: readonly PresenceRow[],
  { ownerId, now, personId }: { ownerId: Id; now: string; personId: Id | null },
): Promise<void> {
  if (members.length === 0) return
  await tx
    .insertInto('meeting_presence')
    .values(
      members.map(({ seat, presence, mandateId }) => ({
        id: newId(),
        meeting_id: meetingId,
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

/** A meeting is named after the body that meets. */
export const meetingSubjects = {
  meeting: subjectSource({
    from: sql`meeting m join organisation o on o.id = m.body_id`,
    id: sql`m.id`,
    names: sql`o.names`,
  }),
}
