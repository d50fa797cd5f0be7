import { legalDay } from '#platform/clock.ts'
import type { RequestContext, TransactionContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import { system } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { planEvents } from '../events.ts'
import { recordChanges } from '../queries/changes.ts'
import { getUnsettled, listSupersededIds, moveState } from './queries.ts'

/**
 * Stores the state of a plan that follows from the current day, with a record in the history: entry into force, bridging
 * past the end, and the end by a plan that supersedes it. Readers do not need this, because they compute the state on their day.
 * Changes that the actor may not write are left to the system.
 */
export async function updatePlanState(context: TransactionContext, planId: Id): Promise<void> {
  for (const planStateUpdate of await getUnsettled(context.tx, planId)) {
    if (!(await moveState(context.tx, planStateUpdate, context.now))) continue
    const fields = { state: [planStateUpdate.state, planStateUpdate.next] as [string, string] }
    await recordChanges(context, [{ planId: planStateUpdate.id, elementId: null, procedure: 'settleHolding', fields }])
  }
}

/**
 * Updates a plan after a decision changed the date until which it is valid. Sets the matching state and schedules the
 * checks again.
 */
export async function refreshPlanState(context: TransactionContext, planId: Id): Promise<void> {
  await updatePlanState(context, planId)
  await planEvents.planChanged.publish(context, { planId, elementIds: [] })
}

/**
 * Updates a plan and the previous plans that it supersedes, after a decision brought it into force. A plan of earlier years
 * may have ended, if the next plan was recorded before it.
 */
export async function updateStatesAfterEntry(context: TransactionContext, { planId }: { planId: Id }): Promise<void> {
  for (const id of [...(await listSupersededIds(context.tx, planId)), planId]) await updatePlanState(context, id)
}

type Place = Pick<RequestContext, 'database' | 'clock' | 'log'>

/**
 * Updates states that change with the date, each plan in a transaction of its own, so that a plan that cannot be updated
 * does not hold up the others. Called every hour. Failures are logged and retried.
 */
export async function updatePlanStates({ database, clock, log }: Place): Promise<void> {
  const now = clock.now()
  const today = legalDay(now, legalZone)
  const asSystem = <Result>(handle: (context: TransactionContext) => Promise<Result>) =>
    openTransaction(database.kysely, async (tx) => {
      await actAs(tx, database, system, undefined, today)
      return handle({ tx, actor: system, now: now.toISOString(), today, audit: () => {}, afterCommit: () => {} })
    })
  try {
    for (const { id: planId } of await asSystem(({ tx }) => getUnsettled(tx, undefined)))
      await asSystem((context) => updatePlanState(context, planId)).catch((error: unknown) =>
        log.error({ err: error, planId }, 'the state of a plan was not updated'),
      )
  } catch (error) {
    log.error({ err: error }, 'the plans whose state changes were not read')
  }
}
