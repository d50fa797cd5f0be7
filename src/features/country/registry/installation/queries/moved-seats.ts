import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PackRows } from '../pack-rows.ts'
import { fromPack, toJsonRows } from './installed-packs.ts'

/**
 * Lists installed organisations that have another kind, area or a later first day in the pack, by code, with the former and the
 * new value. Local edits are kept, so they are left out.
 */
export async function listMovedOrganisations(
  tx: Tx,
  organisations: readonly { code: string; kind: string; area?: string; from?: LegalDate }[],
): Promise<{ code: string; before: string; after: string }[]> {
  const { rows } = await sql<{ code: string; before: string; after: string }>`
    select o.code, v.before, v.after from jsonb_to_recordset(${toJsonRows(organisations)}) as r(code text, kind text, area text, "from" date)
    join organisation o on o.code = r.code and o.source = 'pack' left join area a on a.id = o.area_id
    cross join lateral (values (o.kind, r.kind, true), (coalesce(a.code, '-'), coalesce(r.area, '-'), true),
      (coalesce(o.valid_from::text, '-'), r.from::text, r.from > coalesce(o.valid_from, '-infinity'))) as v(before, after, matters)
    where v.before <> v.after and v.matters order by o.code, v.before`.execute(tx)
  return rows
}

/**
 * Lists installed areas whose place in a hierarchy the pack removes or changes on today or before, by code. A place that ends
 * with its area or with the area that contains it is a succession. Border regions have members, without days. Areas that were
 * edited locally keep their places.
 */
export async function listMovedAreas(
  tx: Tx,
  rows: Pick<PackRows, 'area' | 'areaParent'>,
  today: LegalDate,
): Promise<{ area: string; hierarchy: string; parent: string }[]> {
  const result = await sql<{ area: string; hierarchy: string; parent: string }>`
    with wanted as (
      select * from jsonb_to_recordset(${toJsonRows(rows.areaParent)}) as r(id uuid, valid_to date)
    ), ending as (
      select * from jsonb_to_recordset(${toJsonRows(rows.area)}) as r(id uuid, valid_to date) where valid_to is not null
    )
    select a.code as area, p.hierarchy, g.code as parent from area_parent p
    join area a on a.id = p.area_id and a.source = 'pack' join area g on g.id = p.parent_id left join wanted w on w.id = p.id
    where p.hierarchy <> 'border' and ${fromPack('p.id')} and coalesce(p.valid_from <= ${today}, true)
      and (w.id is null or (w.valid_to is distinct from p.valid_to and least(w.valid_to, p.valid_to) <= ${today}
        and not exists (select from ending e where e.id in (p.area_id, p.parent_id) and e.valid_to = w.valid_to)))
    order by a.code, p.hierarchy, g.code`.execute(tx)
  return result.rows
}
