import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { ElementContent } from '../entities.ts'
import { isEditable } from '../guard.ts'
import { changedFields, mergeTranslations } from '../model.ts'
import { findPlan, lockPlan } from '../queries/plans.ts'
import { historyFields } from '../start.ts'
import { findElement } from './queries/read-elements.ts'
import { updateElements } from './queries/write-elements.ts'
import { recordChange } from './record-change.ts'

/**
 * Writes the text of an element for another feature, as a normal edit by a writer of the plan. Returns the history
 * line, or null if the text was already there. `write` receives the locked element and returns undefined if the text
 * cannot be written.
 */
export async function writeElementText(
  context: TransactionContext,
  place: { planId: Id; elementId: Id; reason?: string },
  write: (
    element: ElementContent,
  ) => Partial<Pick<ElementContent, 'title' | 'gain' | 'rationale' | 'body'>> | undefined,
): Promise<{ actId: Id | null } | 'not_editable' | 'nothing_to_write_on'> {
  const plan = await findPlan(context.tx, place.planId)
  if (!plan || !isEditable(context.actor, plan)) return 'not_editable'
  await lockPlan(context.tx, plan.id)
  const element = await findElement(context.tx, place.elementId)
  const patch = element && write(element)
  if (!element || !patch) return 'nothing_to_write_on'
  const next = { ...element, ...mergeTranslations(element, patch) }
  const changed = changedFields(historyFields(element), historyFields(next))
  if (Object.keys(changed).length === 0) return { actId: null }
  await updateElements(context.tx, [next], context.now, Object.keys(changed))
  const changeContext = { planId: plan.id, ownerId: plan.ownerId, procedure: 'changeElement', reason: place.reason }
  return { actId: await recordChange(context, changeContext, [{ before: element, after: next }]) }
}
