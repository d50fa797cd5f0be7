import { sql } from 'kysely'
import type { Seat } from '#features/approval/path/entities.ts'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { type Marking, markings } from '#shared/marking.ts'
import type { Result, WrittenResult } from '../entities.ts'

export interface ItemRow {
  id: Id
  meetingId: Id
  plan: {
    id: Id
    code: string
    kind: string
    packVersion: string
    title: LocalizedText
    step: string
    marking: Marking
    areaId: Id | null
    ownerId: Id
  } | null
  title: string | null
  text: string | null
  seats: Seat[]
}

const items = (reader: Reader) =>
  reader
    .selectFrom('meeting_item as i')
    .leftJoin('plan as p', 'p.id', 'i.plan_id')
    .select(['i.id', 'i.meeting_id', 'i.step', 'i.title', 'i.text', 'i.seats'])
    .select(['p.id as plan_id', 'p.code', 'p.kind', 'p.pack_version', 'p.title as plan_title', 'p.marking'])
    .select(['p.area_id', 'p.owner_id'])
    .where('i.removed_at', 'is', null)

const toItem = (row: Awaited<ReturnType<ReturnType<typeof items>['executeTakeFirstOrThrow']>>): ItemRow => ({
  id: row.id,
  meetingId: row.meeting_id,
  plan:
    row.plan_id === null
      ? null
      : {
          id: row.plan_id,
          code: row.code!,
          kind: row.kind!,
          packVersion: row.pack_version!,
          title: row.plan_title as LocalizedText,
          step: row.step!,
          marking: markings[row.marking!]!,
          areaId: row.area_id,
          ownerId: row.owner_id!,
        },
  title: row.title,
  text: row.text,
  seats: row.seats as Seat[],
})

/** Returns the agenda in order, as far as the reader may see it. */
export async function listItems(reader: Reader, meetingId: Id): Promise<ItemRow[]> {
  const rows = await items(reader).where('i.meeting_id', '=', meetingId).orderBy('i.rank').orderBy('i.id').execute()
  return rows.map(toItem)
}

/** Returns the pack versions of the plans on an agenda, as far as the reader may see them. */
export async function listItemVersions(reader: Reader, meetingId: Id): Promise<string[]> {
  const rows = await reader
    .selectFrom('meeting_item as i')
    .innerJoin('plan as p', 'p.id', 'i.plan_id')
    .select('p.pack_version')
    .distinct()
    .where('i.meeting_id', '=', meetingId)
    .where('i.removed_at', 'is', null)
    .execute()
  return rows.map((row) => row.pack_version)
}

export async function countItems(reader: Reader, meetingIds: readonly Id[]): Promise<Map<Id, number>> {
  if (meetingIds.length === 0) return new Map()
  const rows = await reader
    .selectFrom('meeting_item')
    .select((expressionBuilder) => ['meeting_id', expressionBuilder.fn.countAll<number>().as('count')])
    .where('meeting_id', 'in', [...meetingIds])
    .where('removed_at', 'is', null)
    .groupBy('meeting_id')
    .execute()
  return new Map(rows.map((row) => [row.meeting_id, Number(row.count)]))
}

export interface NewItem {
  rank: number
  planId: Id | null
  step: string | null
  title: string | null
  text: string | null
  seats: readonly Seat[]
}

export async function insertItems(
  tx: Tx,
  items: readonly NewItem[],
  at: { meetingId: Id; ownerId: Id; now: string; personId: Id | null },
): Promise<void> {
  if (items.length === 0) return
  await tx
    .insertInto('meeting_item')
    .values(
      items.map((item) => ({
        id: newId(),
        meeting_id: at.meetingId,
        owner_id: at.ownerId,
        rank: item.rank,
        plan_id: item.planId,
        step: item.step,
        title: item.title,
        text: item.text,
        seats: json(item.seats),
        added_at: at.now,
        added_by: at.personId,
        // Set by a trigger.
        access_id: 1,
      })),
    )
    .execute()
}

export async function saveSeats(tx: Tx, id: Id, seats: readonly Seat[]): Promise<void> {
  await tx
    .updateTable('meeting_item')
    .set({ seats: json(seats) })
    .where('id', '=', id)
    .execute()
}

/** @param ids in the new order */
export async function saveOrder(tx: Tx, meetingId: Id, ids: readonly Id[]): Promise<void> {
  await sql`update meeting_item i set rank = n.rank - 1
    from unnest(${[...ids]}::uuid[]) with ordinality as n (id, rank) where i.id = n.id and i.meeting_id = ${meetingId}`.execute(
    tx,
  )
}

/** Returns the numbers of these versions, as far as the reader may see them. */
export async function listVersionNumbers(reader: Reader, ids: readonly Id[]): Promise<Map<Id, number>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .selectFrom('plan_version')
    .select(['id', 'number'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}

export async function removeItem(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('meeting_item').set({ removed_at: now }).where('id', '=', id).execute()
}

/** Returns the last recorded result of each seat and item. */
export async function listResults(reader: Reader, itemIds: readonly Id[]): Promise<Map<Id, WrittenResult[]>> {
  const found = new Map<Id, WrittenResult[]>()
  if (itemIds.length === 0) return found
  const rows = await reader
    .selectFrom('meeting_result as r')
    .leftJoin('person as p', 'p.id', 'r.recorded_by')
    .selectAll('r')
    .select('p.name as recorded_by_name')
    .distinctOn(['r.item_id', 'r.organisation_id', 'r.function'])
    .where('r.item_id', 'in', [...itemIds])
    .orderBy('r.item_id')
    .orderBy('r.organisation_id')
    .orderBy('r.function')
    .orderBy('r.place', 'desc')
    .execute()
  for (const row of rows) {
    const result: WrittenResult = {
      seat: row.organisation_id ? { organisationId: row.organisation_id, function: row.function } : null,
      verdict: row.verdict as Result['verdict'],
      versionId: row.version_id,
      sectionCodes: row.about,
      text: row.text,
      reason: row.reason,
      votes: row.votes as Result['votes'],
      dissents: row.dissents as Result['dissents'],
      recordedAt: row.recorded_at,
      recordedBy: row.recorded_by_name,
    }
    found.set(row.item_id, [...(found.get(row.item_id) ?? []), result])
  }
  return found
}

export async function insertResult(
  tx: Tx,
  itemId: Id,
  result: Result & { versionId: Id | null },
  { ownerId, now, personId }: { ownerId: Id; now: string; personId: Id | null },
): Promise<void> {
  await tx
    .insertInto('meeting_result')
    .values({
      id: newId(),
      item_id: itemId,
      owner_id: ownerId,
      organisation_id: result.seat?.organisationId ?? null,
      function: result.seat?.function ?? null,
      verdict: result.verdict,
      version_id: result.versionId,
      about: result.sectionCodes,
      text: result.text,
      reason: result.reason,
      votes: result.votes && json(result.votes),
      dissents: json(result.dissents),
      recorded_at: now,
      recorded_by: personId,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
}
