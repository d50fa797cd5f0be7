import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { AreaRef, OrganisationRef, SuccessionKind } from '../entities.ts'
import {
  type AreaRefRow,
  areaRefColumns,
  holdsOn,
  type OrganisationRefRow,
  organisationRefColumns,
  toAreaRef,
  toOrganisationRef,
} from '../queries.ts'

export interface StoredChange {
  kind: SuccessionKind
  on: LegalDate
  from: AreaRef
  into: AreaRef
}

/** Every pair of areas of which one became the other, newest first. */
export async function listChanges(
  tx: Tx,
  filter: { areaKind?: string; kind?: SuccessionKind; from?: LegalDate; to?: LegalDate },
): Promise<StoredChange[]> {
  const conditions = [sql<boolean>`true`]
  if (filter.areaKind) conditions.push(sql`p.kind = ${filter.areaKind}`)
  if (filter.kind) conditions.push(sql`s.kind = ${filter.kind}`)
  if (filter.from) conditions.push(sql`s.on_date >= ${filter.from}::date`)
  if (filter.to) conditions.push(sql`s.on_date < ${filter.to}::date`)
  const { rows } = await sql<{ kind: SuccessionKind; on_date: string; from_row: AreaRefRow; into_row: AreaRefRow }>`
    select s.kind, s.on_date,
      (select to_jsonb(x) from (select ${areaRefColumns('p')}) x) as from_row, (select to_jsonb(x) from (select ${areaRefColumns('n')}) x) as into_row
    from area_succession s join area p on p.id = s.predecessor_id join area n on n.id = s.successor_id
    where ${sql.join(conditions, sql` and `)} order by s.on_date desc, n.sort_name, p.sort_name`.execute(tx)
  return rows.map((row) => ({
    kind: row.kind,
    on: row.on_date,
    from: toAreaRef(row.from_row),
    into: toAreaRef(row.into_row),
  }))
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

/** What was only announced for these areas is now decided, or something else is. */
export async function removePlans(tx: Tx, predecessorIds: readonly Id[]): Promise<void> {
  await tx
    .deleteFrom('area_succession')
    .where('predecessor_id', 'in', [...predecessorIds])
    .where('kind', '=', 'planned_merge')
    .execute()
}

/** Ends areas on a day: they and their places no longer hold from then on. */
export async function endAreas(tx: Tx, ids: readonly Id[], on: LegalDate): Promise<void> {
  if (ids.length === 0) return
  await sql`update area set valid_to = ${on}::date, announced = null, source = 'edited' where id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  await sql`update area_parent set valid_to = ${on}::date where area_id = any(${[...ids]}::uuid[])
    and (valid_to is null or valid_to > ${on}::date) and (valid_from is null or valid_from < ${on}::date)`.execute(tx)
}

/** What stands under `fromId` stands from that day under `intoId`; only these children, where they are named. */
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

/** An area that was only announced begins on the day on which it is decided. */
export async function beginArea(tx: Tx, id: Id, on: LegalDate): Promise<void> {
  await sql`update area set valid_from = ${on}::date, announced = null, source = 'edited' where id = ${id}`.execute(tx)
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

export async function announce(tx: Tx, ids: readonly Id[], words: Names): Promise<void> {
  await tx
    .updateTable('area')
    .set({ announced: json(words), source: 'edited' })
    .where('id', 'in', [...ids])
    .execute()
}

/** Bodies that go on although their area has ended by that day. */
export async function listOrganisationsLeft(tx: Tx, areaIds: readonly Id[], on: LegalDate): Promise<OrganisationRef[]> {
  const { rows } = await sql<OrganisationRefRow>`
    select ${organisationRefColumns('o')} from organisation o
    where o.area_id = any(${[...areaIds]}::uuid[]) and ${holdsOn('o', on)} order by o.sort_name, o.id`.execute(tx)
  return rows.map(toOrganisationRef)
}
