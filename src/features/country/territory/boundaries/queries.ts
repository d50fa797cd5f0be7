import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import { newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Geometry, KnownBoundaries, MapShape } from './contract.ts'
import type { MatchableArea } from './model.ts'
import type { MatchedBoundary } from './read-file.ts'

/** Lists the areas of a kind on a day, with the identifiers for matching. */
export async function listMatchable(
  tx: Tx,
  kind: string,
  on: LegalDate,
): Promise<(MatchableArea & { names: Names })[]> {
  const { rows } = await sql<{ id: string; code: string; official_code: string | null; names: Names }>`
    select a.id, a.code, a.official_code, a.names from area a where a.kind = ${kind} and ${isValidOn('a', on)} order by a.sort_name, a.id`.execute(
    tx,
  )
  return rows.map(({ official_code, ...row }) => ({ ...row, officialCode: official_code }))
}

const batchSize = 100

/** Replaces the boundaries of areas of a kind. Each boundary is valid as long as the area. */
export async function saveBoundaries(
  tx: Tx,
  kind: string,
  matched: readonly MatchedBoundary[],
  source: string,
): Promise<void> {
  const ids = matched.map(({ area }) => area.id)
  await sql`delete from area_boundary where area_id = any(${ids}::uuid[])`.execute(tx)
  for (let from = 0; from < matched.length; from += batchSize)
    await tx
      .insertInto('area_boundary')
      .values(
        matched
          .slice(from, from + batchSize)
          .map(({ area, geometry }) => ({ id: newId(), area_id: area.id, geometry: json(geometry), source })),
      )
      .execute()
  await findNeighbours(tx, kind)
}

/** Computes the neighbours of all areas of a kind again. */
async function findNeighbours(tx: Tx, kind: string): Promise<void> {
  await sql`select update_area_neighbours(${kind})`.execute(tx)
}

/** Counts the areas with a boundary per kind, with the sources. */
export async function countBoundaries(tx: Tx): Promise<KnownBoundaries[]> {
  const { rows } = await sql<KnownBoundaries>`
    select a.kind, count(distinct a.id)::int as areas, array_agg(distinct b.source order by b.source) as sources
    from area_boundary b join area a on a.id = b.area_id group by a.kind order by a.kind`.execute(tx)
  return rows
}

export async function deleteBoundaries(tx: Tx, kind: string): Promise<number> {
  const { rows } = await sql`
    delete from area_boundary b using area a where a.id = b.area_id and a.kind = ${kind} returning b.id`.execute(tx)
  await findNeighbours(tx, kind)
  return rows.length
}

interface ShapeRow {
  id: string
  code: string
  names: Names
  official_code: string | null
  announced: Names | null
  cell_q: number | null
  cell_r: number | null
  geometry: Geometry | null
  source: string | null
}

export type StoredShape = MapShape & { officialCode: string | null; source: string | null }

/** Lists the areas of a kind on a day, with boundary and cell. */
export async function listShapes(tx: Tx, kind: string, on: LegalDate): Promise<StoredShape[]> {
  const { rows } = await sql<ShapeRow>`
    select a.id, a.code, a.names, a.official_code, a.announced, a.cell_q, a.cell_r, b.geometry, b.source
    from area a left join lateral (
      select geometry, source from area_boundary b where b.area_id = a.id and ${isValidOn('b', on)} order by b.id desc limit 1
    ) b on true
    where a.kind = ${kind} and ${isValidOn('a', on)} order by a.sort_name, a.id`.execute(tx)
  return rows.map((row) => ({
    areaId: row.id,
    code: row.code,
    names: row.names,
    announced: row.announced,
    officialCode: row.official_code,
    geometry: row.geometry,
    cell: row.cell_q === null || row.cell_r === null ? null : [row.cell_q, row.cell_r],
    source: row.source,
  }))
}

/** The subjects of acts on the boundaries of areas. */
export const boundarySubjects = {
  area_boundary: subjectSource({
    from: sql`area_boundary b join area r on r.id = b.area_id`,
    id: sql`b.id`,
    names: sql`r.names`,
    areaId: sql`r.id`,
  }),
}
