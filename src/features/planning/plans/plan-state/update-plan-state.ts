import { legalDay } from '#platform/clock.ts'
import type { RequestContext, TransactionContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import { system } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { planEvents } from '../events.ts'
import { loadPlanLaws, selectKinds } from '../laws-in-use.ts'
import { recordChanges } from '../queries/changes.ts'
import { findPredecessorId, getUnsettled, moveState } from './queries.ts'

/**
 * Updates the state of plans to the current day. A plan past the end (of the period, or an extension by decision) that
 * was not ended is still followed. It is bridging until the next plan is in force. Changes that the actor may not write
 * are left to the system.
 * @param planId only this plan
 */
export async function updatePlanState(context: TransactionContext, planId?: Id): Promise<void> {
  const kinds = selectKinds(await loadPlanLaws(context.tx), ({ elaborates }) => !elaborates)
  for (const planStateUpdate of await getUnsettled(context.tx, kinds, context.today, planId)) {
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

/** Updates the previous plan after a plan came into force, because the previous plan no longer needs to bridge. */
export async function updatePredecessorState(context: TransactionContext, { planId }: { planId: Id }): Promise<void> {
  const predecessor = await findPredecessorId(context.tx, planId)
  if (predecessor) await updatePlanState(context, predecessor)
}

type Place = Pick<RequestContext, 'database' | 'clock' | 'log'>

/** Updates states that change with the date. Called every hour. Failures are logged and retried. */
export async function updatePlanStates({ database, clock, log }: Place): Promise<void> {
  const now = clock.now()
  await openTransaction(database.kysely, async (tx) => {
    await actAs(tx, database, system, undefined)
    const today = legalDay(now, legalZone)
    await updatePlanState({ tx, actor: system, now: now.toISOString(), today, audit: () => {}, afterCommit: () => {} })
  }).catch((error: unknown) => log.error({ err: error }, 'the states of plans past their end were not updated'))
}

/**
 * Records that a plan is no longer followed.
 * @returns false if the plan is not in force (any more) or the actor may not write it
 */
export async function endPlanValidity(
  context: TransactionContext,
  plan: { id: Id; state: string },
  reason: string,
): Promise<boolean> {
  const { id, state } = plan
  if (state !== 'in_force' && state !== 'bridging') return false
  if (!(await moveState(context.tx, { id, state, next: 'ended' }, context.now))) return false
  const fields = { state: [state, 'ended'] as [string, string] }
  await recordChanges(context, [{ planId: id, elementId: null, procedure: 'endPlan', reason, fields }])
  return true
}
