import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Names } from '#shared/localized-text.ts'

/** Everything that may be referred to by its code or name, also what has ended. */
export async function listReferences(
  tx: Tx,
  table: 'area' | 'organisation',
): Promise<{ code: string; names: Names }[]> {
  const rows = await tx.selectFrom(table).select(['code', 'names']).orderBy('code').execute()
  return rows.map(({ code, names }) => ({ code, names: names as Names }))
}

/** Keeps others from writing the list, and from locking a row of it, until the act is over; whoever reads it waits for nothing. */
export async function lockList(
  tx: Tx,
  table: 'area' | 'organisation' | 'function' | 'competence' | 'phenomenon',
): Promise<void> {
  await sql`lock table ${sql.table(table)} in exclusive mode`.execute(tx)
}
