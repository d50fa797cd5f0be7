import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import { maxSteps } from '../undoable-acts.ts'

interface NewStep {
  planId: Id
  procedure: string
  actId: Id
  size: number
}

/** Stores an act as the person's last step. Steps undone before it can no longer be redone. */
export async function pushStep(
  context: TransactionContext,
  { planId, procedure, actId, size }: NewStep,
): Promise<void> {
  const { tx, actor } = context
  if (actor.personId === null) return
  await sql`delete from undo_step where plan_id = ${planId} and person_id = ${actor.personId} and (undone or number <= (
    select number from undo_step where plan_id = ${planId} and person_id = ${actor.personId} and not undone
    order by number desc offset ${maxSteps - 1} limit 1))`.execute(tx)
  await tx
    .insertInto('undo_step')
    .values({
      id: newId(),
      plan_id: planId,
      person_id: actor.personId,
      procedure,
      act_id: actId,
      size,
      // Set by a trigger.
      owner_id: planId,
      access_id: 1,
    })
    .execute()
}
