import { type SqlBool, sql } from 'kysely'
import { selectAreasWithin } from '#features/alignment/items/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { CoverageInput } from '../contract.ts'
import type { GroupedCount } from './model.ts'

/**
 * Lists the answers that the reader does not read by name, counted per area and kind of organisation (migrations,
 * list_grouped_answers). A filter selects whole areas only: counts of a part of an area could be those of a single
 * organisation. Therefore there are no rows with a filter on size or border.
 *
 * @returns undefined if the reader reads all answers to the version by name
 */
export async function listGroupedCounts(
  db: Reader,
  { versionId, withinAreaId, secondWithinId, kind, size, border }: CoverageInput,
  day: string,
): Promise<{ minimum: number; counts: GroupedCount[] } | undefined> {
  const isWithin = (areaId: Id | undefined) =>
    areaId === undefined
      ? sql<SqlBool>`true`
      : sql<SqlBool>`(g.area_id = ${areaId}::uuid or g.area_id in (${selectAreasWithin(areaId, day)}))`
  const isSelected = sql<SqlBool>`${size === undefined && border !== true}::boolean
    and ${isWithin(withinAreaId)} and ${isWithin(secondWithinId)}
    and (${kind ?? null}::text is null or g.organisation_kind = ${kind ?? null})`
  const { rows } = await sql<{ minimum: number | null } & { [Key in keyof GroupedCount]: GroupedCount[Key] | null }>`
    select m.minimum, g.area_id as "areaId", a.names, g.organisation_kind as "organisationKind",
      g.organisation_count as "organisationCount", g.column_number as "column", g.counts
    from hidden_answer_minimum(${versionId}::uuid) m (minimum)
    left join list_grouped_answers(${versionId}::uuid) g on m.minimum is not null and ${isSelected}
    left join area a on a.id = g.area_id
    order by a.sort_name nulls last, g.area_id, g.organisation_kind, g.column_number`.execute(db as Tx)
  const minimum = rows[0]?.minimum ?? null
  if (minimum === null) return undefined
  return { minimum, counts: rows.filter((row): row is GroupedCount & { minimum: number } => row.column !== null) }
}
