import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { RecordedStep } from './model.ts'

type StoredPreparationStep = RecordedStep & { id: Id }

/** Returns the stored data of the steps of a plan, by their code. */
export const listSteps = async (reader: Reader, planId: Id): Promise<Map<string, StoredPreparationStep>> =>
  (await loadStoredSteps(reader, [planId])).get(planId) ?? new Map()

/** Returns the stored steps of many plans. Plans without stored data have no entry. */
export async function loadStoredSteps(
  reader: Reader,
  planIds: readonly Id[],
): Promise<Map<Id, Map<string, StoredPreparationStep>>> {
  const rows = await reader
    .selectFrom('preparation_step')
    .selectAll()
    .where('plan_id', '=', sql<string>`any (${[...planIds]}::uuid[])`)
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ plan_id }) => plan_id)].map(([planId, group]) => [
      planId,
      new Map(
        group.map((row) => [
          row.code,
          { id: row.id, duration: row.duration, plannedOn: row.planned_on, doneOn: row.done_on, reason: row.reason },
        ]),
      ),
    ]),
  )
}

export async function saveStep(tx: Tx, planId: Id, code: string, recordedStep: RecordedStep): Promise<void> {
  const values = {
    duration: recordedStep.duration,
    planned_on: recordedStep.plannedOn,
    done_on: recordedStep.doneOn,
    reason: recordedStep.reason,
  }
  await tx
    .insertInto('preparation_step')
    // Owner and access are set by a trigger.
    .values({ id: newId(), plan_id: planId, owner_id: planId, access_id: 1, code, ...values })
    .onConflict((conflict) => conflict.columns(['plan_id', 'code']).doUpdateSet(values))
    .execute()
}
