import type { Reader, Tx } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { SaidOfStep } from './model.ts'

/** What is said of the steps of a plan, by their code. */
export async function readSteps(reader: Reader, planId: Id): Promise<Map<string, SaidOfStep & { id: Id }>> {
  const rows = await reader.selectFrom('run_up_step').selectAll().where('plan_id', '=', planId).execute()
  return new Map(rows.map((row) => [row.code, { id: row.id, lasts: row.lasts, doneOn: row.done_on }]))
}

export async function saveStep(tx: Tx, planId: Id, code: string, said: SaidOfStep): Promise<void> {
  const values = { lasts: said.lasts, done_on: said.doneOn }
  await tx
    .insertInto('run_up_step')
    // Owner and access are set by a trigger.
    .values({ id: newId(), plan_id: planId, owner_id: planId, access_id: 1, code, ...values })
    .onConflict((conflict) => conflict.columns(['plan_id', 'code']).doUpdateSet(values))
    .execute()
}
