import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

export async function loadThreshold(reader: Reader): Promise<number | null> {
  const row = await reader.selectFrom('instance').select('suppression_threshold').executeTakeFirstOrThrow()
  return row.suppression_threshold
}

/** Returns the id of the instance for the audit log. */
export const findInstance = async (reader: Reader): Promise<Id> =>
  (await reader.selectFrom('instance').select('id').executeTakeFirstOrThrow()).id

/**
 * Stores the threshold. Triggers recompute the effective thresholds in the same transaction.
 * @returns the number of changed indicators
 */
export async function writeThreshold(tx: Tx, suppressionThreshold: number | null): Promise<number> {
  const before = await thresholds(tx)
  await tx.updateTable('instance').set({ suppression_threshold: suppressionThreshold }).execute()
  const after = await thresholds(tx)
  return [...after].filter(([id, value]) => before.get(id) !== value).length
}

const thresholds = async (tx: Tx): Promise<Map<Id, number | null>> =>
  new Map(
    (await tx.selectFrom('indicator').select(['id', 'suppression_threshold']).execute()).map((row) => [
      row.id,
      row.suppression_threshold,
    ]),
  )

/** Returns the effective threshold of an indicator: the indicator's own, or the instance's if it is higher. */
export async function findThreshold(reader: Reader, indicatorId: Id): Promise<number | null> {
  const { rows } = await sql<{ suppressionThreshold: number | null }>`
    select suppression_threshold as "suppressionThreshold" from indicator where id = ${indicatorId}::uuid`.execute(
    reader as Tx,
  )
  return rows[0]?.suppressionThreshold ?? null
}
