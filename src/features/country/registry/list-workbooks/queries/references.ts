import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Names } from '#shared/localized-text.ts'

/** Lists everything that may be referenced by code or name, including ended entries. */
export async function listReferences(
  tx: Tx,
  table: 'area' | 'organisation',
): Promise<{ code: string; names: Names }[]> {
  const rows = await tx.selectFrom(table).select(['code', 'names']).orderBy('code').execute()
  return rows.map(({ code, names }) => ({ code, names: names as Names }))
}

/**
 * Prevents other transactions from writing the list or locking a row of it until this transaction ends. Readers do not
 * wait.
 */
export async function lockList(
  tx: Tx,
  table: 'area' | 'organisation' | 'function' | 'competence' | 'phenomenon',
): Promise<void> {
  await sql`lock table ${sql.table(table)} in exclusive mode`.execute(tx)
}
