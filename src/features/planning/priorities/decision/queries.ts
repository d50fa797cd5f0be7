import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'

/** Locks the path of the plan, before the plan, so that no act is recorded while the priorities are decided. */
export const lockPath = (tx: Tx, planId: Id) => sql`select lock_path(${planId}::uuid)`.execute(tx)

/**
 * Returns whether the priorities may be decided now, and the first day of such a decision. The database has the same rules
 * (`priorities_by_addendum`, `first_act_day`).
 */
export async function findDecisionLimits(
  tx: Tx,
  planId: Id,
): Promise<{ mayDecide: boolean; firstDay: LegalDate | null }> {
  const { rows } = await sql<{ mayDecide: boolean; firstDay: LegalDate | null }>`
    select may_decide_priorities(${planId}::uuid) as "mayDecide", first_act_day(${planId}::uuid) as "firstDay"`.execute(
    tx,
  )
  return rows[0]!
}
