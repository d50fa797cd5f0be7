import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

/** Returns the element with the plan, as far as the reader may read it. */
export async function findElement(reader: Reader, id: Id): Promise<{ id: Id; planId: Id } | undefined> {
  const row = await reader.selectFrom('element').select(['id', 'plan_id']).where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, planId: row.plan_id }
}

export const areaExists = async (reader: Reader, id: Id): Promise<boolean> =>
  (await reader.selectFrom('area').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** Returns the ids of areas by code. */
export async function findAreasByCode(reader: Reader, codes: readonly string[]): Promise<Map<string, Id>> {
  const rows = await reader
    .selectFrom('area')
    .select(['id', 'code'])
    .where('code', '=', sql<string>`any (${[...codes]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.code, row.id]))
}
