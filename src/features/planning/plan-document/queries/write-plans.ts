import { sql } from 'kysely'
import type { Element, Plan } from '#features/planning/plans/entities.ts'
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

/** Writes the protected interests of new elements, which may come later in the file. */
export async function setInterests(tx: Tx, elements: readonly Element[]): Promise<void> {
  const rows = elements
    .filter((element) => element.interestId !== null)
    .map(({ id, interestId }) => ({ id, interestId }))
  if (rows.length === 0) return
  await sql`update element e set interest_id = r."interestId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "interestId" uuid) where e.id = r.id`.execute(
    tx,
  )
}

/** Returns those of the elements that the actor may not read. */
export async function unreadable(tx: Tx, ids: readonly Id[]): Promise<Set<Id>> {
  const rows = await tx.selectFrom('element').select('id').where('id', '=', sql<string>`any (${ids}::uuid[])`).execute()
  const readable = new Set(rows.map((row) => row.id))
  return new Set(ids.filter((id) => !readable.has(id)))
}
