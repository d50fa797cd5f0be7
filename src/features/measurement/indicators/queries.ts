import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

/** Returns the kinds of areas and whether they are outside the area tree of the country. */
export async function areaKinds(
  reader: Reader,
  ids: readonly Id[],
): Promise<Map<Id, { kind: string; outsideTree: boolean }>> {
  const rows = await reader
    .selectFrom('area')
    .select(['id', 'kind', 'outside_tree'])
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, { kind: row.kind, outsideTree: row.outside_tree }]))
}
