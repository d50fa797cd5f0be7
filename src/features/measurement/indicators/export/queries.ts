import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export interface NamedArea {
  id: Id
  code: string
  officialCode: string | null
  names: Names
}

export async function listAreas(tx: Tx, ids: readonly Id[]): Promise<Map<Id, NamedArea>> {
  const rows = await tx
    .selectFrom('area')
    .select(['id', 'code', 'official_code', 'names'])
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      { id: row.id, code: row.code, officialCode: row.official_code, names: row.names as Names },
    ]),
  )
}

interface SourceQuery {
  indicatorIds: readonly Id[]
  areaIds: readonly Id[]
  from: string
  to: string
  breakdown: number
}

/**
 * Returns the sources of figures reported for areas themselves, by `<indicator> <area> <first day> <day after the
 * last>`.
 */
export async function listSources(
  tx: Tx,
  { indicatorIds, areaIds, from, to, breakdown }: SourceQuery,
): Promise<Map<string, string>> {
  const { rows } = await sql<{ place: string; source: string }>`
    select concat_ws(' ', s.indicator_id, s.area_id, o.starts_on, o.ends_on) as place, name_figure_source(coalesce(b.source, b.file_name), b.owner_id, s.area_id, b.recorded_at) as source
    from series s
    join observation o on o.series_id = s.id and o.superseded_by is null and o.starts_on >= ${from} and o.starts_on < ${to}
    join observation_batch b on b.id = o.batch_id
    where s.indicator_id = any (${[...indicatorIds]}::uuid[]) and s.area_id = any (${[...areaIds]}::uuid[])
      and s.breakdown_id = ${breakdown} and name_figure_source(coalesce(b.source, b.file_name), b.owner_id, s.area_id, b.recorded_at) is not null`.execute(
    tx,
  )
  return new Map(rows.map(({ place, source }) => [place, source]))
}
