import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export interface BorderingArea {
  areaId: Id
  names: Names
  abroad: boolean
}

/**
 * Lists the areas of the same kind that border on an area on a day, and those of another country. When an area has no
 * boundary, the boundaries of the areas in it are used: two zones border when their municipalities border. Areas abroad
 * also follow from the border countries in the registry: the country on whose border the area, or an area in it, lies.
 */
export async function listBordering(reader: Reader, areaId: Id, on: LegalDate): Promise<BorderingArea[]> {
  const { rows } = await sql<BorderingArea>`
    with its as (
      select a.id, a.kind, a.borders from area a where a.id = ${areaId}::uuid
    ), inside as (
      select id from its union
      select r.area_id from area_reach r join its on its.id = r.ancestor_id where r.valid_from <= ${on} and ${on}::date < r.valid_to
    ), beside as (
      select n.neighbour_id as id from area_neighbour n join inside i on i.id = n.area_id
    ), above as (
      select r.ancestor_id as id from beside b
      join area_reach r on r.area_id = b.id and r.valid_from <= ${on} and ${on}::date < r.valid_to
    ), abroad as (
      select c.id from area c join (
        select unnest(a.borders) as country from area a join inside i on i.id = a.id) k on c.official_code = k.country and c.outside_tree
    )
    select a.id as "areaId", a.names, a.outside_tree as abroad
    from area a cross join its
    where a.id <> its.id and a.id not in (select id from inside)
      and (a.valid_from is null or a.valid_from <= ${on}) and (a.valid_to is null or ${on}::date < a.valid_to)
      and (a.id in (select id from beside) and (a.kind = its.kind or a.outside_tree)
        or a.id in (select id from above) and a.kind = its.kind and not a.outside_tree or a.id in (select id from abroad))
    order by a.outside_tree, a.sort_name, a.id`.execute(reader as Tx)
  return rows
}
