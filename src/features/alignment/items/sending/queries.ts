import { type SqlBool, sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { Id } from '#shared/ids.ts'
import { selectAreasWithin } from '../territory/queries.ts'

/** Lists organisations that exist on that day: of a kind, of a kind within an area and the sub-areas, or by id. */
export async function listAddressees(
  db: Reader,
  by: { kind?: string; areaId?: Id; ids?: readonly Id[] },
  day: string,
): Promise<Id[]> {
  const rows = await db
    .selectFrom('organisation as o')
    .select('o.id')
    .where(isValidOn('o', day))
    .$if(by.kind !== undefined, (query) => query.where('o.kind', '=', by.kind!))
    .$if(by.ids !== undefined, (query) => query.where('o.id', 'in', [...(by.ids ?? [])]))
    .$if(by.areaId !== undefined, (query) =>
      query.where(sql<SqlBool>`o.area_id in (${selectAreasWithin(by.areaId!, day)})`),
    )
    .orderBy('o.sort_name')
    .orderBy('o.id')
    .execute()
  return rows.map((row) => row.id)
}

/**
 * Returns the pairs of access and organisation for which the organisation has that access. Access limited to named
 * persons does not count.
 */
export async function listReadablePairs(
  db: Reader,
  accessIds: readonly number[],
  organisationIds: readonly Id[],
): Promise<Set<string>> {
  const { rows } = await sql<{ access_id: number; organisation_id: Id }>`
    select a.id as access_id, o.id as organisation_id
    from unnest(${accessIds}::integer[]) a (id), unnest(${organisationIds}::uuid[]) o (id)
    where can_organisation_read(a.id, o.id)`.execute(db as Tx)
  return new Set(rows.map((row) => `${row.access_id} ${row.organisation_id}`))
}

export interface NewItem {
  id: Id
  elementId: Id
  addresseeId: Id
  lowerPlanId: Id | null
}

/** Lists the elements of this version sent to each of these organisations, including withdrawn items. */
export async function listSentItems(
  db: Reader,
  versionId: Id,
  addresseeIds: readonly Id[],
): Promise<{ id: Id; elementId: Id; addresseeId: Id; withdrawn: boolean }[]> {
  const rows = await db
    .selectFrom('item')
    .select(['id', 'element_id', 'addressee_id', 'withdrawn_at'])
    .where('version_id', '=', versionId)
    .where('addressee_id', 'in', [...addresseeIds])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    elementId: row.element_id,
    addresseeId: row.addressee_id,
    withdrawn: row.withdrawn_at !== null,
  }))
}

export async function insertItems(
  tx: Tx,
  version: { id: Id; planId: Id; ownerId: Id },
  items: readonly NewItem[],
  at: { now: string; dueOn: string | null },
): Promise<void> {
  // The readers of the answers are determined for all organisations at once, before the first item needs them.
  await sql`with prepared as materialized (
      select prepare_answer_audiences(${version.planId}::uuid, ${[...new Set(items.map((newItem) => newItem.addresseeId))]}::uuid[]))
    insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, lower_plan_id, sent_at, due_on, access_id)
    select n.id, ${version.id}::uuid, ${version.planId}::uuid, n.element_id, ${version.ownerId}::uuid, n.addressee_id, n.lower_plan_id,
      ${at.now}::timestamptz, ${at.dueOn}::date, 1
    from unnest(${items.map((newItem) => newItem.id)}::uuid[], ${items.map((newItem) => newItem.elementId)}::uuid[],
      ${items.map((newItem) => newItem.addresseeId)}::uuid[], ${items.map((newItem) => newItem.lowerPlanId)}::uuid[])
      n (id, element_id, addressee_id, lower_plan_id), prepared`.execute(tx)
}

/** Sends withdrawn items again. */
export async function reactivateItems(
  tx: Tx,
  ids: readonly Id[],
  at: { now: string; dueOn: string | null },
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('item')
    .set({ withdrawn_at: null, sent_at: at.now, due_on: at.dueOn })
    .where('id', 'in', [...ids])
    .execute()
}
