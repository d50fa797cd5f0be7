import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'

/** Titles of elements, also of other plans, as far as the reader may read them. */
export async function readTitles(reader: Reader, ids: readonly Id[]): Promise<Map<Id, LocalizedText | null>> {
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'title'])
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.title as LocalizedText | null]))
}
