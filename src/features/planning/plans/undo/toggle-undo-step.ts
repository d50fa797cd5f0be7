import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Plan } from '../entities.ts'
import { planEvents } from '../events.ts'
import { editablePlan } from '../guard.ts'
import { revert, type UndoErrors } from './apply.ts'
import type { ToggledUndoStep } from './contract.ts'
import {
  deleteUndoStep,
  describeStep,
  findStep,
  listLines,
  nextStep,
  type StoredStep,
  toggleUndoStep,
} from './queries.ts'

export type ToggleUndoErrors = UndoErrors & {
  NOT_FOUND: () => Error
  PLAN_NOT_EDITABLE: () => Error
  NOTHING_TO_UNDO: () => Error
}

/** Undoes or redoes the person's next step. */
export async function undoOrRedo(
  context: TransactionContext,
  planId: Id,
  which: 'undo' | 'redo',
  errors: ToggleUndoErrors,
): Promise<ToggledUndoStep> {
  const plan = await editablePlan(context, planId, errors)
  const step = await nextStep(context.tx, plan.id, context.actor.personId, which)
  if (!step) throw errors.NOTHING_TO_UNDO()
  const { actId, elementIds } = await reverse(context, plan, step, which, errors)
  await toggleUndoStep(context.tx, step.id, { undone: which === 'undo', actId, size: elementIds.length })
  return { ...(await describeStep(context.tx, { ...step, actId }))!, elementIds }
}

/**
 * Undoes a given act of the person for another feature, regardless of later acts. It is rejected like any other undo if
 * the content was changed since. It cannot be redone here, because the calling feature owns the act.
 */
export async function undoAct(
  context: TransactionContext,
  planId: Id,
  actId: Id,
  errors: ToggleUndoErrors,
): Promise<void> {
  const plan = await editablePlan(context, planId, errors)
  const step = await findStep(context.tx, plan.id, context.actor.personId, actId)
  if (!step) throw errors.NOTHING_TO_UNDO()
  await reverse(context, plan, step, 'undo', errors)
  await deleteUndoStep(context.tx, step.id)
}

async function reverse(
  context: TransactionContext,
  plan: Plan,
  step: StoredStep,
  which: 'undo' | 'redo',
  errors: ToggleUndoErrors,
) {
  const lines = await listLines(context.tx, step.actId)
  // A part of the act is no longer readable for the person. The step is not undone without that part.
  if (lines.length !== step.size) throw errors.CHANGED_SINCE({ data: { changedBy: null, elements: [] } })
  const done = await revert(context, plan, lines, which === 'undo' ? 'undo' : 'redo', errors)
  if (which === 'undo') await planEvents.stepUndone.publish(context, { planId: plan.id, actId: step.actId })
  return done
}
