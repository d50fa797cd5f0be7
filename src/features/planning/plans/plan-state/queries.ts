import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'

export interface PlanStateUpdate {
  id: Id
  state: PlanState
  next: PlanState
}

/**
 * Returns plans whose stored state is not the state on the day of the transaction: the entry day has come, another plan
 * supersedes them, they are past their end and still followed, or a decision extended them.
 */
export async function getUnsettled(tx: Tx, planId: Id | undefined): Promise<PlanStateUpdate[]> {
  const { rows } = await sql<PlanStateUpdate>`
    select p.id, p.state, plan_state(p) as next from plan p
    where p.state not in ('drafting', 'in_decision', 'ended') and plan_state(p) <> p.state
      ${planId === undefined ? sql`` : sql`and p.id = ${planId}`}
    order by p.id`.execute(tx)
  return rows
}

/** Returns the ids of the plans that a plan supersedes. */
export async function listSupersededIds(tx: Tx, planId: Id): Promise<Id[]> {
  const rows = await tx.selectFrom('plan').select('id').where('superseded_by', '=', planId).execute()
  return rows.map(({ id }) => id)
}

/**
 * Changes the state of a plan and raises the revision.
 * @returns false if the actor may not write the plan or the state is no longer as read
 */
export async function moveState(tx: Tx, { id, state, next }: PlanStateUpdate, now: string): Promise<boolean> {
  const moved = await tx
    .updateTable('plan')
    .set({ state: next, updated_at: now, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .where(sql<boolean>`${state} in (plan.state, plan_state(plan))`)
    .returning('id')
    .execute()
  return moved.length > 0
}
