import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { PlanLaw } from '../kinds.ts'
import { isOfKind } from '../queries/plan-laws.ts'

export interface PlanStateUpdate {
  id: Id
  state: PlanState
  next: PlanState
}

/**
 * Returns plans whose stored state does not match the given day. They are past their end and still followed, replaced
 * by a next plan in force, or extended by a decision. Plans that elaborate another plan are excluded, because they
 * follow the state of that plan.
 */
export async function getUnsettled(
  tx: Tx,
  kinds: readonly PlanLaw[],
  today: LegalDate,
  planId: Id | undefined,
): Promise<PlanStateUpdate[]> {
  const { rows } = await sql<PlanStateUpdate>`
    select id, state, next from (
      select p.id, p.state, case
        when p.valid_until > ${today} then case when p.state = 'bridging' and p.extended_to is not null then 'in_force' end
        when exists (select from plan n where n.predecessor_id = p.id and n.state in ('in_force', 'bridging', 'ended')
          and coalesce(n.in_force_on, n.period_from) <= ${today}) then 'ended'
        when p.state = 'in_force' then 'bridging' end as next
      from plan p
      where p.state in ('in_force', 'bridging') and ${isOfKind('p', kinds)}
        ${planId === undefined ? sql`` : sql`and p.id = ${planId}`}
    ) plans where next is not null order by id`.execute(tx)
  return rows
}

/** Returns the id of the previous plan. */
export async function findPredecessorId(tx: Tx, planId: Id): Promise<Id | null> {
  const row = await tx.selectFrom('plan').select('predecessor_id').where('id', '=', planId).executeTakeFirst()
  return row?.predecessor_id ?? null
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
    .where('state', '=', state)
    .returning('id')
    .execute()
  return moved.length > 0
}
