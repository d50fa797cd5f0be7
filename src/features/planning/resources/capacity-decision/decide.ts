import { recordChanges } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { insertChoice, type NewChoice, supersedeChoice } from './queries.ts'

/** Replaces the decision in force for the year and service, and records the change in the history. */
export async function saveChoice(context: TransactionContext, planId: Id, choice: NewChoice): Promise<void> {
  await withSystemAccess(context, () => supersedeChoice(context, planId, choice))
  await insertChoice(context, planId, choice)
  const reason = choice.reason.text[choice.reason.source]
  await recordChanges(context, [{ planId, elementId: null, procedure: 'decideCapacity', reason, fields: {} }])
}
