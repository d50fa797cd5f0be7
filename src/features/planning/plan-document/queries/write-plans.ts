import { sql } from 'kysely'
import type { Element, Plan } from '#features/planning/plans/entities.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

/** What plans point at, written when every plan and element of the file stands there. */
export async function setPlanReferences(tx: Tx, plans: readonly Plan[]): Promise<void> {
  for (const plan of plans)
    if (plan.predecessorId || plan.elaboratesId)
      await tx
        .updateTable('plan')
        .set({ predecessor_id: plan.predecessorId, elaborates_id: plan.elaboratesId })
        .where('id', '=', plan.id)
        .execute()
}

/** The interests that new elements protect: they may stand further down in the file. */
export async function setInterests(tx: Tx, elements: readonly Element[]): Promise<void> {
  const rows = elements.filter((one) => one.interestId !== null).map(({ id, interestId }) => ({ id, interestId }))
  if (rows.length === 0) return
  await sql`update element e set interest_id = r."interestId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "interestId" uuid) where e.id = r.id`.execute(
    tx,
  )
}

/** Those of the elements that the actor may not read. */
export async function unreadable(tx: Tx, ids: readonly Id[]): Promise<Set<Id>> {
  const rows = await tx.selectFrom('element').select('id').where('id', '=', sql<string>`any (${ids}::uuid[])`).execute()
  const readable = new Set(rows.map((row) => row.id))
  return new Set(ids.filter((id) => !readable.has(id)))
}
