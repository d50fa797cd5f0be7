import { recordChanges } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { insertDecision, type NewCapacityDecision, supersedeDecision } from './queries.ts'

/** Replaces the decision in force for the year and service, and records the change in the history. */
export async function saveDecision(
  context: TransactionContext,
  planId: Id,
  decision: NewCapacityDecision,
): Promise<void> {
  await withSystemAccess(context, () => supersedeDecision(context, planId, decision))
  await insertDecision(context, planId, decision)
  const reason = decision.reason.text[decision.reason.source]
  await recordChanges(context, [{ planId, elementId: null, procedure: 'decideCapacity', reason, fields: {} }])
}
