import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

/** Half-open validity of a row of that table on a day. */
export const validOn = (table: string, day: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.ref(`${table}.valid_from`)} is null or ${sql.ref(`${table}.valid_from`)} <= ${day}::date)
    and (${sql.ref(`${table}.valid_to`)} is null or ${day}::date < ${sql.ref(`${table}.valid_to`)})`

/**
 * Pairs (top, area): the areas that lie in each top area. Hierarchies run side by side and do not nest (a police zone
 * stands under no judicial district, its municipalities do), so an area lies in another one when it stands below it in
 * any hierarchy, or when at least half of what it is made of does.
 */
const lying = (tops: RawBuilder<unknown>, day: string) => sql`
  with recursive below (top, id) as (
    select id, id from (${tops}) t
    union
    select b.top, p.area_id from below b join area_parent p on p.parent_id = b.id where ${validOn('p', day)}
  ), made_of as (
    select p.parent_id as id, b.top, count(distinct p.area_id) as members
    from below b join area_parent p on p.area_id = b.id where ${validOn('p', day)} group by p.parent_id, b.top
  )
  select top, id from below
  union
  select m.top, m.id from made_of m
  where m.members * 2 >= (select count(distinct p.area_id) from area_parent p where p.parent_id = m.id and ${validOn('p', day)})`

/** The areas that lie in this one, itself included, as a subquery of ids. */
export const areasWithin = (areaId: Id, day: string): RawBuilder<unknown> =>
  sql`select id from (${lying(sql`select ${areaId}::uuid as id`, day)}) inside`

/** The areas that lie in an area of that kind (`border_region`), as a subquery of ids. */
export const areasWithinKind = (kind: string, day: string): RawBuilder<unknown> =>
  sql`select id from (${lying(sql`select id from area where kind = ${kind}`, day)}) inside`

export interface AreaGroup {
  areaId: Id
  names: Names
  sortName: string
}

/** For every area, the area of that kind in which it lies; where two share it evenly, the first by name. */
export async function groupAreas(
  db: Reader,
  kind: string,
  day: string,
): Promise<{ groups: AreaGroup[]; groupOf: Map<Id, Id> }> {
  const groups = await db
    .selectFrom('area')
    .select(['id', 'names', 'sort_name'])
    .where('kind', '=', kind)
    .where(validOn('area', day))
    .orderBy('sort_name')
    .orderBy('id')
    .execute()
  const { rows } = await sql<{ top: Id; ids: Id[] }>`
    select top, array_agg(distinct o.area_id) as ids
    from (${lying(sql`select id from area where kind = ${kind} and ${validOn('area', day)}`, day)}) l
    join organisation o on o.area_id = l.id group by top`.execute(db as Tx)
  const areasOf = new Map(rows.map((row) => [row.top, row.ids]))
  const groupOf = new Map<Id, Id>()
  for (const group of groups)
    for (const id of areasOf.get(group.id) ?? []) if (!groupOf.has(id)) groupOf.set(id, group.id)
  return {
    groups: groups.map((row) => ({ areaId: row.id, names: row.names as Names, sortName: row.sort_name })),
    groupOf,
  }
}
