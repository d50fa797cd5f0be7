import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import { newId } from '#shared/ids.ts'
import { toSortName } from '#shared/sort-name.ts'
import { movesRunningSeats } from '../areas/queries.ts'
import { type AreaRow, areaColumns, toArea } from '../queries.ts'
import type { FileArea, FilePlace } from './columns/model.ts'

/** Returns areas in file form, in the order of their codes. */
export async function listFileAreas(tx: Tx, filter: { kind?: string | undefined; date: string }): Promise<FileArea[]> {
  const chosen = filter.kind ? sql<boolean>`a.kind = ${filter.kind}` : sql<boolean>`true`
  const day = filter.date === 'any' ? sql<boolean>`true` : isValidOn('a', filter.date)
  const { rows } = await sql<AreaRow & { places: FilePlace[] }>`
    select ${areaColumns('a')}, coalesce((
      select jsonb_agg(jsonb_build_object('hierarchy', p.hierarchy, 'parent', up.code, 'validFrom', p.valid_from, 'validTo', p.valid_to)
        order by p.hierarchy, p.valid_from nulls first, up.code)
      from area_parent p join area up on up.id = p.parent_id where p.area_id = a.id), '[]') as places
    from area a where ${chosen} and ${day} order by a.code collate "C"`.execute(tx)
  return rows.map((row) => {
    const { id: _id, announced: _announced, source: _source, ...area } = toArea(row)
    return { ...area, places: row.places }
  })
}

/** Checks whether the areas of a file would move seats of running plans. They are written, and rolled back. */
export async function wouldMoveSeats(tx: Tx, areas: readonly FileArea[]): Promise<boolean> {
  await sql`savepoint areas_of_file`.execute(tx)
  try {
    await saveFileAreas(tx, areas)
    return await movesRunningSeats(tx)
  } finally {
    await sql`rollback to savepoint areas_of_file`.execute(tx)
  }
}

/** A region across borders lies in no single country. */
const regionKind = 'border_region'
const batchSize = 5000

/** Writes the areas of a file: new areas, and changes to existing areas. Parent relations are replaced. */
export async function saveFileAreas(tx: Tx, areas: readonly FileArea[]): Promise<void> {
  for (let from = 0; from < areas.length; from += batchSize) await saveRows(tx, areas.slice(from, from + batchSize))
  for (let from = 0; from < areas.length; from += batchSize) await savePlaces(tx, areas.slice(from, from + batchSize))
}

async function saveRows(tx: Tx, areas: readonly FileArea[]): Promise<void> {
  const rows = areas.map((area) => ({
    id: newId(),
    code: area.code,
    kind: area.kind,
    names: area.names,
    sort_name: toSortName(area.names),
    official_code: area.officialCode,
    languages: area.languages,
    outside_tree: area.outsideTree,
    country: area.country,
    borders: area.borders,
    valid_from: area.validFrom,
    valid_to: area.validTo,
    cell_q: area.cell?.[0] ?? null,
    cell_r: area.cell?.[1] ?? null,
    population: area.population,
  }))
  await sql`
    insert into area (id, code, kind, names, sort_name, official_code, languages, outside_tree, country, borders, valid_from, valid_to, cell_q, cell_r, population, source)
    select id, code, kind, names, sort_name, official_code, array(select jsonb_array_elements_text(languages)), outside_tree,
      case when kind = ${regionKind} then null else coalesce(country, own_country()) end,
      array(select jsonb_array_elements_text(borders)), valid_from, valid_to, cell_q, cell_r,
      population, 'imported'
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(id uuid, code text, kind text, names jsonb, sort_name text, official_code text, languages jsonb,
      outside_tree boolean, country text, borders jsonb, valid_from date, valid_to date, cell_q integer, cell_r integer, population jsonb)
    on conflict (code) do update set names = excluded.names, sort_name = excluded.sort_name, official_code = excluded.official_code,
      languages = excluded.languages, outside_tree = excluded.outside_tree, country = excluded.country, borders = excluded.borders, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
      cell_q = excluded.cell_q, cell_r = excluded.cell_r, population = excluded.population, source = 'imported'`.execute(
    tx,
  )
}

async function savePlaces(tx: Tx, areas: readonly FileArea[]): Promise<void> {
  const rows = areas.flatMap(({ code, places }) => places.map((place) => ({ id: newId(), code, ...place })))
  await sql`delete from area_parent where area_id in (select id from area where code = any(${areas.map(({ code }) => code)}))`.execute(
    tx,
  )
  if (rows.length === 0) return
  await sql`
    insert into area_parent (id, area_id, hierarchy, parent_id, valid_from, valid_to)
    select r.id, a.id, r.hierarchy, p.id, r."validFrom", r."validTo"
    from jsonb_to_recordset(${json(rows)}::jsonb) as r(id uuid, code text, hierarchy text, parent text, "validFrom" date, "validTo" date)
      join area a on a.code = r.code join area p on p.code = r.parent`.execute(tx)
}
