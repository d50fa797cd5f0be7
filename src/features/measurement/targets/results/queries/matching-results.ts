import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

/** Returns the element with the plan, as far as the reader may read it. */
export async function findElement(reader: Reader, id: Id): Promise<{ id: Id; planId: Id } | undefined> {
  const row = await reader.selectFrom('element').select(['id', 'plan_id']).where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, planId: row.plan_id }
}

export const areaExists = async (reader: Reader, id: Id): Promise<boolean> =>
  (await reader.selectFrom('area').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** Returns the ids of areas by code. */
/** Returns the areas with these codes, by code, with their names. */
export async function listAreaNames(
  reader: Reader,
  codes: readonly string[],
): Promise<Map<string, { id: Id; names: Names }>> {
  const rows = await reader
    .selectFrom('area')
    .select(['id', 'code', 'names'])
    .where('code', '=', sql<string>`any (${[...codes]}::text[])`)
    .execute()
  return new Map(rows.map(({ id, code, names }) => [code, { id, names: names as Names }]))
}

export async function findAreasByCode(reader: Reader, codes: readonly string[]): Promise<Map<string, Id>> {
  const rows = await reader
    .selectFrom('area')
    .select(['id', 'code'])
    .where('code', '=', sql<string>`any (${[...codes]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.code, row.id]))
}
