import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import { newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { toSortName } from '#shared/sort-name.ts'

interface WorkbookOrganisation {
  code: string
  kind: string
  level: string
  names: Names
  /** The code of the area. */
  area: string | null
  parent: string | null
  valid_from: string | null
  valid_to: string | null
}

/**
 * Returns all organisations of the country, with references by code, in code order. The organisation that runs this
 * instance is left out.
 */
export async function listOrganisationRows(
  tx: Tx,
): Promise<(WorkbookOrganisation & { id: string; successors: string[] })[]> {
  const { rows } = await sql<WorkbookOrganisation & { id: string; successors: string[] }>`
    select o.id, o.code, o.kind, o.level, o.names, a.code as area, up.code as parent, o.valid_from, o.valid_to,
      coalesce((select array_agg(n.code order by n.code collate "C") from organisation_succession s join organisation n on n.id = s.successor_id
        where s.predecessor_id = o.id and s.kind <> 'planned_merge'), '{}') as successors
    from organisation o left join area a on a.id = o.area_id left join organisation up on up.id = o.parent_id
    where o.level <> 'instance' order by o.code collate "C"`.execute(tx)
  return rows
}

const batchSize = 5000

/** Writes organisations by code: new organisations, and changes to existing organisations. */
export async function saveOrganisationRows(tx: Tx, organisations: readonly WorkbookOrganisation[]): Promise<void> {
  const rows = organisations.map((organisation) => ({
    ...organisation,
    id: newId(),
    sort_name: toSortName(organisation.names),
  }))
  for (let from = 0; from < rows.length; from += batchSize)
    await sql`
      insert into organisation (id, code, kind, level, names, sort_name, area_id, valid_from, valid_to, source)
      select r.id, r.code, r.kind, r.level, r.names, r.sort_name, a.id, r.valid_from, r.valid_to, 'imported'
      from jsonb_to_recordset(${json(rows.slice(from, from + batchSize))}::jsonb) as r(id uuid, code text, kind text, level text, names jsonb,
        sort_name text, area text, valid_from date, valid_to date) left join area a on a.code = r.area
      on conflict (code) do update set kind = excluded.kind, level = excluded.level, names = excluded.names, sort_name = excluded.sort_name,
        area_id = excluded.area_id, valid_from = excluded.valid_from, valid_to = excluded.valid_to, source = 'imported'
      where organisation.level <> 'instance'`.execute(tx)
  // An organisation may be part of another that comes later in the file.
  for (let from = 0; from < rows.length; from += batchSize)
    await sql`
      update organisation o set parent_id = (select up.id from organisation up where up.code = r.parent)
      from jsonb_to_recordset(${json(rows.slice(from, from + batchSize))}::jsonb) as r(code text, parent text) where o.code = r.code`.execute(
      tx,
    )
}
