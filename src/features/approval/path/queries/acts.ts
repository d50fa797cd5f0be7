import { type Selectable, sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Database, Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { OpenPoint, PathAct, RecordedAct, Round, Seat, Votes } from '../entities.ts'

/** Locks the path of a plan, because the effect of an act depends on the previous acts. */
export const acquirePathLock = async (tx: Tx, planId: Id): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`path ${planId}`}, 0))`.execute(tx)
}

/** Returns the rounds of a plan's path, the earliest first. */
export async function listRounds(reader: Reader, planId: Id): Promise<Round[]> {
  const rows = await reader
    .selectFrom('path_round')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('number')
    .execute()
  return rows.map(({ id, number, kind, reason, opened_at }) => ({
    id,
    number,
    kind: kind as Round['kind'],
    reason,
    openedAt: opened_at,
  }))
}

/**
 * Returns the latest round of a plan in which a version is submitted: it was submitted last, apart from withdrawn
 * submissions. Null: none.
 */
export async function findRoundOfVersion(reader: Tx, planId: Id, versionId: Id): Promise<Id | null> {
  const { rows } = await sql<{ id: Id }>`
    select s.id from (
      select distinct on (r.id) r.id, r.number, a.version_id
      from path_round r join path_act a on a.round_id = r.id
      where r.plan_id = ${planId} and a.kind = 'submitted' and not exists (select from path_act w where w.withdraws = a.id)
      order by r.id, a.place desc) s
    where s.version_id = ${versionId}
    order by s.number desc limit 1`.execute(reader)
  return rows[0]?.id ?? null
}

export async function insertRound(
  tx: Tx,
  round: Pick<Round, 'number' | 'kind' | 'reason'> & { planId: Id; now: string; personId: Id | null },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('path_round')
    // Owner and access are set by a trigger.
    .values({
      id,
      plan_id: round.planId,
      owner_id: round.planId,
      number: round.number,
      kind: round.kind,
      reason: round.reason,
      opened_at: round.now,
      opened_by: round.personId,
      access_id: 1,
    })
    .execute()
  return id
}

/** Converts a row to an act. */
export const toRecordedAct = (
  row: Selectable<Database['path_act']>,
  recordedBy: string | null,
  isBySeat = false,
): RecordedAct => ({
  id: row.id,
  kind: row.kind as PathAct['kind'],
  step: row.step,
  seat: row.seat_organisation_id ? { organisationId: row.seat_organisation_id, function: row.seat_function } : null,
  date: row.on_date,
  dueOn: row.due_on,
  versionId: row.version_id,
  sections: row.sections as PathAct['sections'],
  verdict: row.verdict as PathAct['verdict'],
  text: row.text,
  reason: row.reason,
  method: row.method as PathAct['method'],
  provenance: row.provenance as PathAct['provenance'],
  withdraws: row.withdraws,
  recordedAt: row.recorded_at,
  recordedBy,
  ...(row.refers_to !== null && { refersTo: row.refers_to }),
  ...(row.link_id !== null && { isByLink: true as const }),
  ...(isBySeat && { isBySeat: true as const }),
  ...(row.open_points !== null && { openPoints: row.open_points as OpenPoint[] }),
  ...(row.votes !== null && { votes: row.votes as Votes }),
  ...(row.meeting_id !== null && { meetingId: row.meeting_id }),
  ...(row.mandate_id !== null && { mandateId: row.mandate_id }),
  ...(row.capacity !== null && { capacity: row.capacity as RecordedAct['capacity'] & string }),
})

/** Returns the acts of a round in the order of recording, with the user who recorded each. */
export async function listActs(tx: Tx, roundId: Id): Promise<RecordedAct[]> {
  const rows = await tx
    .selectFrom('path_act')
    .leftJoin('person', 'person.id', 'path_act.recorded_by')
    .selectAll('path_act')
    .select('person.name as recorded_by_name')
    .where('round_id', '=', roundId)
    .orderBy('place')
    .execute()
  const ofSeat = await listReferencesOfSeat(tx, roundId)
  return rows.map((row) => toRecordedAct(row, row.recorded_by_name, ofSeat.has(row.id)))
}

/** Returns the confirmations and contests of a round that the seats themselves gave. */
async function listReferencesOfSeat(tx: Tx, roundId: Id): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ id: Id }>`select listed_references_of_seat(${roundId}::uuid) as id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Returns the round of an act that the reader may read. */
export async function findAct(
  reader: Reader,
  id: Id,
): Promise<
  { planId: Id; roundId: Id; ownerId: Id; seat: Seat | null; step: string | null; date: LegalDate } | undefined
> {
  const row = await reader.selectFrom('path_act').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { seat_organisation_id: organisationId, seat_function: seatFunction } = row
  const seat = organisationId === null ? null : { organisationId, function: seatFunction }
  const { plan_id: planId, round_id: roundId, owner_id: ownerId, step, on_date: date } = row
  return { planId, roundId, ownerId, seat, step, date }
}

/** The provenance of an act: the meeting, the votes and the power of attorney. */
export interface ActProvenance {
  meetingId?: Id | null
  votes?: Votes | null
  mandateId?: Id | null
}

export async function insertAct(
  tx: Tx,
  act: PathAct,
  at: { roundId: Id; planId: Id; ownerId: Id; now: string; personId: Id | null } & ActProvenance,
): Promise<void> {
  await tx
    .insertInto('path_act')
    .values({
      id: act.id,
      round_id: at.roundId,
      plan_id: at.planId,
      owner_id: at.ownerId,
      kind: act.kind,
      step: act.step,
      seat_organisation_id: act.seat?.organisationId ?? null,
      seat_function: act.seat?.function ?? null,
      on_date: act.date,
      due_on: act.dueOn,
      version_id: act.versionId,
      sections: act.sections && json(act.sections),
      verdict: act.verdict,
      text: act.text,
      reason: act.reason,
      method: act.method,
      provenance: act.provenance,
      withdraws: act.withdraws,
      refers_to: act.refersTo ?? null,
      meeting_id: at.meetingId ?? null,
      mandate_id: at.mandateId ?? null,
      votes: at.votes ? json(at.votes) : null,
      open_points: act.openPoints?.length ? json(act.openPoints) : null,
      recorded_at: at.now,
      recorded_by: at.personId,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
}

/** Stores the current state of the plan, which follows from the path, for use in lists of plans. */
export async function savePlanState(tx: Tx, planId: Id, state: string, decidedOn: string | null): Promise<void> {
  await sql`select set_plan_state(${planId}, ${state}, ${decidedOn})`.execute(tx)
}

/** Returns the first possible day of an act: two years before the plan began or was started here, the earlier. */
export async function getFirstActDay(tx: Tx, planId: Id): Promise<LegalDate> {
  const { rows } = await sql<{ day: LegalDate }>`select first_act_day(${planId})::text as day`.execute(tx)
  return rows[0]!.day
}

/** Returns the day on which this instance was created. Plans decided before could not be recorded on a path here. */
export async function getInstanceStartDate(reader: Tx): Promise<string> {
  const { rows } = await sql<{ day: string }>`select created_at::date::text as day from instance`.execute(reader)
  return rows[0]!.day
}

export async function versionNumber(reader: Reader, id: Id): Promise<number | null> {
  const row = await reader.selectFrom('plan_version').select('number').where('id', '=', id).executeTakeFirst()
  return row?.number ?? null
}

export async function findVersionHash(reader: Reader, id: Id): Promise<string | null> {
  const row = await reader.selectFrom('plan_version').select('hash').where('id', '=', id).executeTakeFirst()
  return row?.hash ?? null
}

export const pathActSubjects = {
  path_act: subjectSource({
    from: sql`path_act a join plan p on p.id = a.plan_id`,
    id: sql`a.id`,
    title: sql`p.title`,
    planId: sql`p.id`,
  }),
}

/** Returns the number and the time of freezing of versions, by id. */
export async function listVersionFacts(
  tx: Tx,
  ids: readonly Id[],
): Promise<Map<Id, { number: number; frozenAt: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('plan_version')
    .select(['id', 'number', 'frozen_at'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, { number: row.number, frozenAt: row.frozen_at }]))
}

/** Returns the time at which a version was frozen. */
export async function findFrozenAt(tx: Tx, versionId: Id): Promise<string | undefined> {
  const row = await tx.selectFrom('plan_version').select('frozen_at').where('id', '=', versionId).executeTakeFirst()
  return row?.frozen_at
}

/** Returns the versions of a plan that were ever submitted on its path. */
export async function listSubmittedVersions(reader: Reader, planId: Id): Promise<ReadonlySet<Id>> {
  const rows = await reader
    .selectFrom('path_act')
    .select('version_id')
    .where('plan_id', '=', planId)
    .where('kind', '=', 'submitted')
    .execute()
  return new Set(rows.flatMap(({ version_id }) => version_id ?? []))
}
