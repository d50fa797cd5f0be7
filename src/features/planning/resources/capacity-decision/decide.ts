import { recordChanges, withSystemAccess } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { insertChoice, type NewChoice, supersedeChoice } from './queries.ts'

/** Replaces the decision in force for the year and service, and records the change in the history. */
export async function saveChoice(work: Work, planId: Id, choice: NewChoice): Promise<void> {
  await withSystemAccess(work, () => supersedeChoice(work, planId, choice))
  await insertChoice(work, planId, choice)
  const reason = choice.reason.text[choice.reason.source]
  await recordChanges(work, [{ planId, elementId: null, procedure: 'decideCapacity', reason, fields: {} }])
}
