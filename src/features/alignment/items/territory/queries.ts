import { type RawBuilder, sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

/**
 * Pairs (top, area) of the areas within each top area. Hierarchies are independent and do not nest. A police area may be
 * under no court area although its municipalities are. An area is within another area when it is below it in
 * any hierarchy, or when at least half of the area's members are.
 */
const selectAreasInside = (tops: RawBuilder<unknown>, day: string) => sql`
  ${selectAreasBelow(tops, day)}, made_of as (
    select b.top, p.parent_id as id, count(distinct p.area_id) as members
    from below b join area_parent p on p.area_id = b.id where ${isValidOn('p', day)} group by b.top, p.parent_id
  )
  select top, id from below
  union
  select m.top, m.id from made_of m
  where m.members * 2 >= (select count(distinct p.area_id) from area_parent p where p.parent_id = m.id and ${isValidOn('p', day)})`

/** Pairs (top, area) of top areas and their descendants in any hierarchy, including themselves. */
const selectAreasBelow = (tops: RawBuilder<unknown>, day: string) => sql`
  with recursive below (top, id) as (
    select id, id from (${tops}) t
    union
    select b.top, p.area_id from below b join area_parent p on p.parent_id = b.id where ${isValidOn('p', day)}
  )`

/** Returns a subquery with the ids of the areas within this area, including itself. */
export const selectAreasWithin = (areaId: Id, day: string): RawBuilder<unknown> =>
  sql`select id from (${selectAreasInside(sql`select ${areaId}::uuid as id`, day)}) inside`

/** Returns a subquery with the ids of border areas: on the border with another country, or within a border region. */
export const selectBorderAreas = (day: string): RawBuilder<unknown> =>
  sql`select id from area where cardinality(borders) > 0
    union select id from (${selectAreasInside(sql`select id from area where kind = 'border_region' and ${isValidOn('area', day)}`, day)}) inside`

export interface AreaGroup {
  areaId: Id
  names: Names
  sortName: string
}

/**
 * Returns the areas of that kind, and the area of that kind for every organisation's area: the ancestor, otherwise the
 * area that contains most of the members of the organisation's area.
 */
export async function groupAreas(
  db: Reader,
  kind: string,
  day: string,
): Promise<{ groups: AreaGroup[]; groupIdByArea: Map<Id, Id> }> {
  const groups = await db
    .selectFrom('area')
    .select(['id', 'names', 'sort_name'])
    .where('kind', '=', kind)
    .where(isValidOn('area', day))
    .orderBy('sort_name')
    .orderBy('id')
    .execute()
  const tops = sql`select id from area where kind = ${kind} and ${isValidOn('area', day)}`
  const { rows } = await sql<{ top: Id; ids: Id[] }>`
    ${selectAreasBelow(tops, day)}, place (top, id, members) as (
      select top, id, 'infinity'::float from below
      union all
      select b.top, p.parent_id, count(*) from below b join area_parent p on p.area_id = b.id
      where ${isValidOn('p', day)} group by b.top, p.parent_id
    ), placed as (
      select distinct on (id) id, top from place where id in (select area_id from organisation)
      order by id, members desc, top
    )
    select top, array_agg(id) as ids from placed group by top`.execute(db as Tx)
  const groupIdByArea = new Map(rows.flatMap((row) => row.ids.map((id): [Id, Id] => [id, row.top])))
  return {
    groups: groups.map((row) => ({ areaId: row.id, names: row.names as Names, sortName: row.sort_name })),
    groupIdByArea,
  }
}
