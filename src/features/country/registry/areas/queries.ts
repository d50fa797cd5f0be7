import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import { sortName, toSortName } from '#shared/sort-name.ts'
import type { Area, AreaRef, ParentLink } from '../entities.ts'
import {
  type AreaRefRow,
  type AreaRow,
  areaColumns,
  areaRefColumns,
  isAfterCursor,
  isOneOf,
  matchesText,
  toArea,
  toAreaRef,
} from '../queries.ts'
import type { NewArea } from './contract.ts'
import { borderHierarchy, type Edge } from './model.ts'

export interface AreaFilter {
  kind?: string | undefined
  ids?: readonly Id[] | undefined
  date: LegalDate | 'any'
  withinAreaId?: Id | undefined
  hierarchy?: string | undefined
  directly?: boolean | undefined
  query?: string | undefined
  outsideTree?: boolean | undefined
  announced?: boolean | undefined
}

/** Selects the ids of the areas below another area in a hierarchy, on a day (or at any time). */
function selectDescendants(filter: AreaFilter & { withinAreaId: Id }) {
  const { withinAreaId, hierarchy, date } = filter
  const place = date === 'any' ? sql<boolean>`true` : isValidOn('p', date)
  const inHierarchy = hierarchy === undefined ? sql<boolean>`true` : sql<boolean>`p.hierarchy = ${hierarchy}`
  const deeper = filter.directly
    ? sql``
    : sql`union select p.area_id, p.hierarchy from area_parent p join below b on p.parent_id = b.area_id and p.hierarchy = b.hierarchy where ${place}`
  return sql<string>`(with recursive below as (
    select p.area_id, p.hierarchy from area_parent p where p.parent_id = ${withinAreaId} and ${inHierarchy} and ${place} ${deeper}
  ) select area_id from below)`
}

function matching(filter: AreaFilter) {
  const conditions = [sql<boolean>`true`]
  if (filter.kind) conditions.push(sql`a.kind = ${filter.kind}`)
  if (filter.ids) conditions.push(isOneOf('a.id', filter.ids))
  if (filter.date !== 'any') conditions.push(isValidOn('a', filter.date))
  if (filter.withinAreaId)
    conditions.push(sql`a.id in ${selectDescendants({ ...filter, withinAreaId: filter.withinAreaId })}`)
  if (filter.query)
    conditions.push(
      sql`(${matchesText('a', filter.query, sortName(filter.query))} or a.official_code = ${filter.query})`,
    )
  if (filter.outsideTree !== undefined) conditions.push(sql`a.outside_tree = ${filter.outsideTree}`)
  if (filter.announced) conditions.push(sql`a.announced is not null`)
  return sql.join(conditions, sql` and `)
}

/** Lists a page of areas by name, with the total number. */
export async function listAreas(
  tx: Tx,
  filter: AreaFilter,
  page: { after?: Id | undefined; limit: number },
): Promise<{ rows: Area[]; next: string | null; total: number }> {
  const where = matching(filter)
  const after = page.after ? sql`and ${isAfterCursor('a', 'area', page.after)}` : sql``
  const { rows } = await sql<AreaRow>`
    select ${areaColumns('a')} from area a where ${where} ${after} order by a.sort_name, a.id limit ${page.limit + 1}`.execute(
    tx,
  )
  const counted = await sql<{ total: number }>`select count(*)::int as total from area a where ${where}`.execute(tx)
  const areaRows = rows.slice(0, page.limit)
  return {
    rows: areaRows.map(toArea),
    next: rows.length > page.limit ? (areaRows.at(-1)?.id ?? null) : null,
    total: counted.rows[0]?.total ?? 0,
  }
}

export async function findArea(tx: Tx, id: Id): Promise<Area | undefined> {
  const { rows } = await sql<AreaRow>`select ${areaColumns('a')} from area a where a.id = ${id}`.execute(tx)
  return rows[0] && toArea(rows[0])
}

export async function listAreasByIds(tx: Tx, ids: readonly Id[]): Promise<Area[]> {
  if (ids.length === 0) return []
  const { rows } =
    await sql<AreaRow>`select ${areaColumns('a')} from area a where a.id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows.map(toArea)
}

export type Placed = AreaRef & { hierarchy: string }
const toPlacedArea = (row: AreaRefRow & { hierarchy: string }): Placed => ({
  ...toAreaRef(row),
  hierarchy: row.hierarchy,
})

/** Lists the areas above, in every hierarchy, the nearest first. */
export async function listAncestors(tx: Tx, id: Id, on: LegalDate): Promise<Placed[]> {
  const { rows } = await sql<AreaRefRow & { hierarchy: string }>`
    with recursive above as (
      select p.hierarchy, p.parent_id, 1 as distance from area_parent p where p.area_id = ${id} and ${isValidOn('p', on)}
      union
      select p.hierarchy, p.parent_id, u.distance + 1 from area_parent p join above u on p.area_id = u.parent_id and p.hierarchy = u.hierarchy
        where ${isValidOn('p', on)} and u.distance < 20
    )
    select u.hierarchy, ${areaRefColumns('a')} from above u join area a on a.id = u.parent_id where ${isValidOn('a', on)}
    order by u.hierarchy, u.distance, a.sort_name`.execute(tx)
  return rows.map(toPlacedArea)
}

/** Lists the areas directly below, in every hierarchy, by name. */
export async function listDescendants(tx: Tx, id: Id, on: LegalDate): Promise<Placed[]> {
  const { rows } = await sql<AreaRefRow & { hierarchy: string }>`
    select p.hierarchy, ${areaRefColumns('a')} from area_parent p join area a on a.id = p.area_id
    where p.parent_id = ${id} and ${isValidOn('p', on)} and ${isValidOn('a', on)} order by p.hierarchy, a.sort_name, a.id`.execute(
    tx,
  )
  return rows.map(toPlacedArea)
}

export interface TreeRow extends AreaRef {
  parentId: Id | null
  outsideTree: boolean
}

/** Lists all areas of a hierarchy on a day, roots included. */
export async function listHierarchy(tx: Tx, hierarchy: string, on: LegalDate): Promise<TreeRow[]> {
  const { rows } = await sql<AreaRefRow & { parent_id: string | null; outside_tree: boolean }>`
    with placed as (
      select p.area_id, p.parent_id from area_parent p join area a on a.id = p.area_id
      where p.hierarchy = ${hierarchy} and ${isValidOn('p', on)} and ${isValidOn('a', on)}
    ), standing as (
      select area_id, parent_id from placed
      union all
      select distinct r.parent_id, null::uuid from placed r where not exists (select from placed up where up.area_id = r.parent_id)
    )
    select ${areaRefColumns('a')}, s.parent_id, a.outside_tree from standing s join area a on a.id = s.area_id
    where ${isValidOn('a', on)} order by a.sort_name, a.id`.execute(tx)
  return rows.map((row) => ({ ...toAreaRef(row), parentId: row.parent_id, outsideTree: row.outside_tree }))
}

export async function listEdges(tx: Tx): Promise<Edge[]> {
  const rows = await tx
    .selectFrom('area_succession')
    .select(['predecessor_id', 'successor_id', 'kind', 'on_date'])
    .orderBy('on_date')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    predecessorId: row.predecessor_id,
    successorId: row.successor_id,
    kind: row.kind as Edge['kind'],
    date: row.on_date,
  }))
}

export async function hasBoundary(tx: Tx, id: Id): Promise<boolean> {
  return (
    (await tx.selectFrom('area_boundary').select('id').where('area_id', '=', id).limit(1).executeTakeFirst()) !==
    undefined
  )
}

export async function isCodeTaken(tx: Tx, code: string): Promise<boolean> {
  return (await tx.selectFrom('area').select('id').where('code', '=', code).executeTakeFirst()) !== undefined
}

export async function insertArea(tx: Tx, area: NewArea): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('area')
    .values({
      id,
      code: area.code,
      kind: area.kind,
      names: json(area.names),
      sort_name: toSortName(area.names),
      official_code: area.officialCode ?? null,
      ...(area.country !== undefined && { country: area.country }),
      languages: area.languages ?? [],
      outside_tree: area.outsideTree ?? false,
      borders: area.borders ?? [],
      valid_from: area.validFrom ?? null,
      valid_to: area.validTo ?? null,
      cell_q: area.cell?.[0] ?? null,
      cell_r: area.cell?.[1] ?? null,
      announced: area.announced ? json(area.announced) : null,
      population: area.population ? json(area.population) : null,
      source: 'edited',
    })
    .execute()
  if (area.parents) await replaceParents(tx, id, area.parents)
  return id
}

/** Writes the patch. The area is then marked as edited, so that a pack upgrade does not change it. */
export async function updateArea(tx: Tx, id: Id, patch: Partial<Omit<NewArea, 'code' | 'kind'>>): Promise<void> {
  const { names, announced, population, cell } = patch
  await tx
    .updateTable('area')
    .set({
      source: 'edited',
      ...(names && { names: json(names), sort_name: toSortName(names) }),
      ...(patch.officialCode !== undefined && { official_code: patch.officialCode }),
      ...(patch.languages && { languages: patch.languages }),
      ...(patch.outsideTree !== undefined && { outside_tree: patch.outsideTree }),
      ...(patch.borders && { borders: patch.borders }),
      ...(patch.validFrom !== undefined && { valid_from: patch.validFrom }),
      ...(patch.validTo !== undefined && { valid_to: patch.validTo }),
      ...(cell !== undefined && { cell_q: cell?.[0] ?? null, cell_r: cell?.[1] ?? null }),
      ...(announced !== undefined && { announced: announced === null ? null : json(announced) }),
      ...(population !== undefined && { population: population === null ? null : json(population) }),
    })
    .where('id', '=', id)
    .execute()
  if (patch.parents) await replaceParents(tx, id, patch.parents)
}

export async function listParents(tx: Tx, ids: readonly Id[]): Promise<(ParentLink & { areaId: Id })[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('area_parent')
    .selectAll()
    .where('area_id', 'in', [...ids])
    .execute()
  return rows.map((row) => ({
    areaId: row.area_id,
    hierarchy: row.hierarchy,
    parentId: row.parent_id,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }))
}

/** Replaces the places of an area. Its places in border regions are replaced only if the new places contain any. */
async function replaceParents(tx: Tx, id: Id, parents: readonly ParentLink[]): Promise<void> {
  const hasBorder = parents.some(({ hierarchy }) => hierarchy === borderHierarchy)
  await tx
    .deleteFrom('area_parent')
    .where('area_id', '=', id)
    .$if(!hasBorder, (query) => query.where('hierarchy', '<>', borderHierarchy))
    .execute()
  if (parents.length === 0) return
  await tx
    .insertInto('area_parent')
    .values(
      parents.map((entry) => ({
        id: newId(),
        area_id: id,
        hierarchy: entry.hierarchy,
        parent_id: entry.parentId,
        valid_from: entry.validFrom,
        valid_to: entry.validTo,
      })),
    )
    .execute()
}

/** Returns a hierarchy in which an area is an ancestor of itself, on any day. */
export async function findCircle(tx: Tx, ids: readonly Id[]): Promise<{ hierarchy: string; areaId: Id } | undefined> {
  const { rows } = await sql<{ hierarchy: string; area_id: string }>`
    with recursive above as (
      select p.area_id, p.hierarchy, p.parent_id from area_parent p where p.area_id = any(${[...ids]}::uuid[])
      union
      select u.area_id, p.hierarchy, p.parent_id from above u join area_parent p on p.area_id = u.parent_id and p.hierarchy = u.hierarchy
    )
    select hierarchy, area_id from above where parent_id = area_id limit 1`.execute(tx)
  return rows[0] && { hierarchy: rows[0].hierarchy, areaId: rows[0].area_id }
}

/**
 * Checks whether the changes of this transaction move seats of a plan in decision, approved or in force, on today or before.
 * The database refuses such a transaction at the commit.
 */
export async function movesRunningSeats(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ moves: boolean }>`select exists (select from moved_running_seats()) as moves`.execute(tx)
  return rows[0]!.moves
}

/** The subjects of acts on areas. */
export const areaSubjects = {
  area: subjectSource({ from: sql`area r`, id: sql`r.id`, names: sql`r.names`, areaId: sql`r.id` }),
}
