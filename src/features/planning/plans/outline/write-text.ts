import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { ElementContent } from '../entities.ts'
import { isEditable } from '../guard.ts'
import { changedFields, mergeTranslations } from '../model.ts'
import { lockPlan } from '../queries/plans.ts'
import { historyFields } from '../start.ts'
import { findElement } from './queries/read-elements.ts'
import { updateElements } from './queries/write-elements.ts'
import { recordChange } from './record-change.ts'

/**
 * Writes the text of an element for another feature, as a normal edit by a writer of the plan. Returns the id of the act,
 * or null if the text was already there. `write` receives the locked element and returns undefined if the text cannot be
 * written.
 */
export async function writeElementText(
  context: TransactionContext,
  place: { planId: Id; elementId: Id; reason?: string },
  write: (
    element: ElementContent,
  ) => Partial<Pick<ElementContent, 'title' | 'gain' | 'rationale' | 'body'>> | undefined,
): Promise<Result<Id | null, Failure<'PLAN_NOT_EDITABLE' | 'TEXT_CHANGED'>>> {
  const plan = await lockPlan(context.tx, place.planId)
  if (!plan || !isEditable(context.actor, plan)) return fail('PLAN_NOT_EDITABLE')
  const element = await findElement(context.tx, place.elementId)
  const patch = element && write(element)
  if (!element || !patch) return fail('TEXT_CHANGED')
  const next = { ...element, ...mergeTranslations(element, patch) }
  const changed = changedFields(historyFields(element), historyFields(next))
  if (Object.keys(changed).length === 0) return succeed(null)
  await updateElements(context.tx, [next], context.now, Object.keys(changed))
  const changeContext = { planId: plan.id, ownerId: plan.ownerId, procedure: 'changeElement', reason: place.reason }
  return succeed(await recordChange(context, changeContext, [{ before: element, after: next }]))
}
