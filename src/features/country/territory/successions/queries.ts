import { sql } from 'kysely'
import type { AreaRef, OrganisationRef, SuccessionKind } from '#features/country/registry/entities.ts'
import {
  type AreaRefRow,
  areaRefColumns,
  type OrganisationRefRow,
  organisationRefColumns,
  toAreaRef,
  toOrganisationRef,
} from '#features/country/registry/index.ts'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export interface StoredChange {
  id: Id
  kind: SuccessionKind
  date: LegalDate
  from: AreaRef
  into: AreaRef
}

/** Lists all pairs of predecessor and successor areas, newest first. */
export async function listChanges(
  tx: Tx,
  filter: { areaKind?: string; kind?: SuccessionKind; from?: LegalDate; to?: LegalDate },
): Promise<StoredChange[]> {
  const conditions = [sql<boolean>`true`]
  if (filter.areaKind) conditions.push(sql`p.kind = ${filter.areaKind}`)
  if (filter.kind) conditions.push(sql`s.kind = ${filter.kind}`)
  if (filter.from) conditions.push(sql`s.on_date >= ${filter.from}::date`)
  if (filter.to) conditions.push(sql`s.on_date < ${filter.to}::date`)
  const { rows } = await sql<{
    id: Id
    kind: SuccessionKind
    on_date: string
    from_row: AreaRefRow
    into_row: AreaRefRow
  }>`
    select s.id, s.kind, s.on_date,
      (select to_jsonb(x) from (select ${areaRefColumns('p')}) x) as from_row, (select to_jsonb(x) from (select ${areaRefColumns('n')}) x) as into_row
    from area_succession s join area p on p.id = s.predecessor_id join area n on n.id = s.successor_id
    where ${sql.join(conditions, sql` and `)} order by s.on_date desc, n.sort_name, p.sort_name`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    date: row.on_date,
    from: toAreaRef(row.from_row),
    into: toAreaRef(row.into_row),
  }))
}

/** Finds the stored pairs of a change: these predecessors and successors on that day. */
export async function findSuccessions(
  tx: Tx,
  change: { kind: SuccessionKind; date: LegalDate; fromIds: readonly Id[]; intoIds: readonly Id[] },
): Promise<{ id: Id; predecessorId: Id; successorId: Id }[]> {
  return tx
    .selectFrom('area_succession')
    .select(['id', 'predecessor_id as predecessorId', 'successor_id as successorId'])
    .where('kind', '=', change.kind)
    .where('on_date', '=', change.date)
    .where('predecessor_id', 'in', [...change.fromIds])
    .where('successor_id', 'in', [...change.intoIds])
    .execute()
}

export async function deleteSuccessions(tx: Tx, ids: readonly Id[]): Promise<void> {
  await tx
    .deleteFrom('area_succession')
    .where('id', 'in', [...ids])
    .execute()
}

/**
 * Removes the end of areas that would have ended that day, and of the parent relations that would have ended with them.
 */
export async function restoreAreas(tx: Tx, ids: readonly Id[], on: LegalDate): Promise<void> {
  await sql`update area set valid_to = null, source = 'edited' where id = any(${[...ids]}::uuid[])`.execute(tx)
  await sql`update area_parent set valid_to = null where area_id = any(${[...ids]}::uuid[]) and valid_to = ${on}::date`.execute(
    tx,
  )
}

/**
 * Restores children of `fromId` that would have moved to `intoId` from that day, for as long as they would have been
 * there.
 */
export async function restoreChildren(tx: Tx, fromId: Id, intoId: Id, on: LegalDate): Promise<void> {
  await sql`
    with moved as (
      select n.id, n.valid_to, o.id as earlier_id from area_parent n
      join area_parent o on o.area_id = n.area_id and o.hierarchy = n.hierarchy and o.parent_id = ${fromId} and o.valid_to = ${on}::date
      where n.parent_id = ${intoId} and n.valid_from = ${on}::date
    ), reopened as (
      update area_parent p set valid_to = m.valid_to from moved m where p.id = m.earlier_id
    )
    delete from area_parent where id in (select id from moved)`.execute(tx)
}

export async function clearAnnouncement(tx: Tx, ids: readonly Id[]): Promise<void> {
  await sql`update area set announced = null, source = 'edited' where id = any(${[...ids]}::uuid[])`.execute(tx)
}

/**
 * Deletes an area that has not begun, with the parent relations.
 * @returns the table with rows that refer to the area, if the area must be kept
 */
export async function removeArea(tx: Tx, id: Id): Promise<string | undefined> {
  try {
    await tx.deleteFrom('area_parent').where('area_id', '=', id).execute()
    await tx.deleteFrom('area').where('id', '=', id).execute()
    return undefined
  } catch (error) {
    const { code, table } = error as { code?: unknown; table?: unknown }
    if (code === '23503') return String(table)
    throw error
  }
}

export async function insertSuccession(
  tx: Tx,
  kind: SuccessionKind,
  on: LegalDate,
  pairs: readonly { predecessorId: Id; successorId: Id }[],
): Promise<void> {
  await tx
    .insertInto('area_succession')
    .values(
      pairs.map(({ predecessorId, successorId }) => ({
        id: newId(),
        predecessor_id: predecessorId,
        successor_id: successorId,
        kind,
        on_date: on,
      })),
    )
    .onConflict((conflict) => conflict.columns(['predecessor_id', 'successor_id', 'on_date']).doUpdateSet({ kind }))
    .execute()
}

/** Deletes announced changes of these areas, after a decision. */
export async function removePlans(tx: Tx, predecessorIds: readonly Id[]): Promise<void> {
  await tx
    .deleteFrom('area_succession')
    .where('predecessor_id', 'in', [...predecessorIds])
    .where('kind', '=', 'planned_merge')
    .execute()
}

/** Ends areas on a day. The areas and their parent relations are no longer valid from then on. */
export async function endAreas(tx: Tx, ids: readonly Id[], on: LegalDate): Promise<void> {
  if (ids.length === 0) return
  await sql`update area set valid_to = ${on}::date, announced = null, source = 'edited' where id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  await sql`update area_parent set valid_to = ${on}::date where area_id = any(${[...ids]}::uuid[])
    and (valid_to is null or valid_to > ${on}::date) and (valid_from is null or valid_from < ${on}::date)`.execute(tx)
}

/** Moves children of `fromId` to `intoId` from that day. If children are given, only these. */
export async function moveChildren(
  tx: Tx,
  fromId: Id,
  intoId: Id,
  on: LegalDate,
  childIds?: readonly Id[],
): Promise<void> {
  if (fromId === intoId) return
  const chosen = childIds ? sql`and p.area_id = any(${[...childIds]}::uuid[])` : sql``
  const { rows } = await sql<{ id: string; area_id: string; hierarchy: string; valid_to: string | null }>`
    select p.id, p.area_id, p.hierarchy, p.valid_to from area_parent p join area a on a.id = p.area_id
    where p.parent_id = ${fromId} and (p.valid_to is null or p.valid_to > ${on}::date) and (a.valid_to is null or a.valid_to > ${on}::date) ${chosen}`.execute(
    tx,
  )
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await sql`delete from area_parent where id = any(${ids}::uuid[]) and valid_from >= ${on}::date`.execute(tx)
  await sql`update area_parent set valid_to = ${on}::date where id = any(${ids}::uuid[])`.execute(tx)
  await tx
    .insertInto('area_parent')
    .values(
      rows.map((row) => ({
        id: newId(),
        area_id: row.area_id,
        hierarchy: row.hierarchy,
        parent_id: intoId,
        valid_from: on,
        valid_to: row.valid_to,
      })),
    )
    .execute()
  await sql`update area set source = 'edited' where id = any(${rows.map((row) => row.area_id)}::uuid[])`.execute(tx)
}

export async function addParents(
  tx: Tx,
  id: Id,
  parents: readonly { hierarchy: string; parentId: Id }[],
  from: LegalDate | null,
): Promise<void> {
  if (parents.length === 0) return
  await tx
    .insertInto('area_parent')
    .values(
      parents.map(({ hierarchy, parentId }) => ({
        id: newId(),
        area_id: id,
        hierarchy,
        parent_id: parentId,
        valid_from: from,
        valid_to: null,
      })),
    )
    .execute()
}

export async function announce(tx: Tx, ids: readonly Id[], names: Names): Promise<void> {
  await tx
    .updateTable('area')
    .set({ announced: json(names), source: 'edited' })
    .where('id', 'in', [...ids])
    .execute()
}

/** Lists the areas whose parent relation to an area of this list begins on that day. */
export async function listMoves(
  tx: Tx,
  intoIds: readonly Id[],
  on: LegalDate,
): Promise<{ area: AreaRef; hierarchy: string; into: AreaRef }[]> {
  const { rows } = await sql<{ hierarchy: string; area_row: AreaRefRow; into_row: AreaRefRow }>`
    select p.hierarchy, (select to_jsonb(x) from (select ${areaRefColumns('a')}) x) as area_row,
      (select to_jsonb(x) from (select ${areaRefColumns('n')}) x) as into_row
    from area_parent p join area a on a.id = p.area_id join area n on n.id = p.parent_id
    where p.parent_id = any(${[...intoIds]}::uuid[]) and p.valid_from = ${on}::date
    order by p.hierarchy, n.sort_name, a.sort_name, a.id`.execute(tx)
  return rows.map((row) => ({ hierarchy: row.hierarchy, area: toAreaRef(row.area_row), into: toAreaRef(row.into_row) }))
}

/** Runs the checks of the commit on the places of areas now: no seat of a running plan moves on today or before. */
export async function checkPlaces(tx: Tx): Promise<void> {
  await sql`set constraints area_parent_update_reach, area_update_reach, area_succession_update_reach immediate`.execute(
    tx,
  )
}

/** Counts the functions of each organisation on a day. */
export async function countFunctions(tx: Tx, organisationIds: readonly Id[], on: LegalDate): Promise<Map<Id, number>> {
  const { rows } = await sql<{ organisation_id: string; count: number }>`
    select f.organisation_id, count(*)::int as count from function f
    where f.organisation_id = any(${[...organisationIds]}::uuid[]) and ${isValidOn('f', on)} group by f.organisation_id`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.organisation_id, row.count]))
}

/** Counts the areas that have an outline. */
export async function countOutlines(tx: Tx, areaIds: readonly Id[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct area_id)::int as count from area_boundary where area_id = any(${[...areaIds]}::uuid[])`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

/** Lists organisations that continue although their area has ended by that day. */
export async function listRemainingOrganisations(
  tx: Tx,
  areaIds: readonly Id[],
  on: LegalDate,
): Promise<OrganisationRef[]> {
  const { rows } = await sql<OrganisationRefRow>`
    select ${organisationRefColumns('o')} from organisation o
    where o.area_id = any(${[...areaIds]}::uuid[]) and ${isValidOn('o', on)} order by o.sort_name, o.id`.execute(tx)
  return rows.map(toOrganisationRef)
}
