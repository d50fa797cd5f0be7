import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

/**
 * Lets plans refer to plans and elements of the file that are written after them, until the references are checked.
 * @param mode `deferred` before the first plan is written, `immediate` once all elements are written
 */
export async function checkPlanReferences(tx: Tx, mode: 'deferred' | 'immediate'): Promise<void> {
  await sql`set constraints plan_elaborates_id_fkey, plan_predecessor_id_fkey ${sql.raw(mode)}`.execute(tx)
}

/** Returns those of the elements that the actor may not read. */
export async function unreadable(tx: Tx, ids: readonly Id[]): Promise<Set<Id>> {
  const rows = await tx.selectFrom('element').select('id').where('id', '=', sql<string>`any (${ids}::uuid[])`).execute()
  const readable = new Set(rows.map((row) => row.id))
  return new Set(ids.filter((id) => !readable.has(id)))
}
