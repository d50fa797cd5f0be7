import { sql } from 'kysely'
import type { Plan } from '#features/planning/plans/entities.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

/** Writes the references of plans, after every plan and element of the file is written. */
export async function setPlanReferences(tx: Tx, plans: readonly Plan[]): Promise<void> {
  for (const plan of plans)
    if (plan.predecessorId || plan.elaboratesId)
      await tx
        .updateTable('plan')
        .set({ predecessor_id: plan.predecessorId, elaborates_id: plan.elaboratesId })
        .where('id', '=', plan.id)
        .execute()
}

/** Returns those of the elements that the actor may not read. */
export async function unreadable(tx: Tx, ids: readonly Id[]): Promise<Set<Id>> {
  const rows = await tx.selectFrom('element').select('id').where('id', '=', sql<string>`any (${ids}::uuid[])`).execute()
  const readable = new Set(rows.map((row) => row.id))
  return new Set(ids.filter((id) => !readable.has(id)))
}
