import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

/** Returns the names of the issuing organisations of a plan, in the plan's order. */
export async function listIssuers(reader: Reader, ids: readonly Id[]): Promise<{ id: Id; names: Names }[]> {
  const rows = await reader.selectFrom('organisation').select(['id', 'names']).where('id', 'in', ids).execute()
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map((row) => ({ id, names: row.names as Names })))
}
