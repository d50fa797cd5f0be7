import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { Plan } from '../entities.ts'
import { planEvents } from '../events.ts'
import { editablePlan } from '../guard.ts'
import { revert, type UndoFailure } from './apply.ts'
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

type ToggleUndoFailure = UndoFailure | Failure<'NOT_FOUND' | 'PLAN_NOT_EDITABLE' | 'NOTHING_TO_UNDO'>

/** Undoes or redoes the person's next step. */
export async function undoOrRedo(
  context: TransactionContext,
  planId: Id,
  which: 'undo' | 'redo',
): Promise<Result<ToggledUndoStep, ToggleUndoFailure>> {
  const plan = await editablePlan(context, planId)
  if (!plan.ok) return plan
  const step = await nextStep(context.tx, plan.value.id, context.actor.personId, which)
  if (!step) return fail('NOTHING_TO_UNDO')
  const reversed = await reverse(context, plan.value, step, which)
  if (!reversed.ok) return reversed
  const { actId, elementIds } = reversed.value
  await toggleUndoStep(context.tx, step.id, { undone: which === 'undo', actId, size: elementIds.length })
  // The lines of the new act: for an undo, the reverse of the act that was undone.
  const described = await describeStep(context.tx, { ...step, actId }, which === 'undo' ? 'redo' : 'undo')
  return succeed({ ...described!, elementIds })
}

/**
 * Undoes a given act of the person for another feature, regardless of later acts. It is rejected like any other undo if
 * the content was changed since. It cannot be redone here, because the calling feature owns the act.
 */
export async function undoAct(
  context: TransactionContext,
  planId: Id,
  actId: Id,
): Promise<Result<undefined, ToggleUndoFailure>> {
  const plan = await editablePlan(context, planId)
  if (!plan.ok) return plan
  const step = await findStep(context.tx, plan.value.id, context.actor.personId, actId)
  if (!step) return fail('NOTHING_TO_UNDO')
  const reversed = await reverse(context, plan.value, step, 'undo')
  if (!reversed.ok) return reversed
  await deleteUndoStep(context.tx, step.id)
  return succeed()
}

async function reverse(context: TransactionContext, plan: Plan, step: StoredStep, which: 'undo' | 'redo') {
  const lines = await listLines(context.tx, step.actId)
  // A part of the act is no longer readable for the person. The step is not undone without that part.
  if (lines.length !== step.size) return fail('CHANGED_SINCE', { changedBy: null, elements: [] })
  const done = await revert(context, plan, lines, which === 'undo' ? 'undo' : 'redo')
  if (done.ok && which === 'undo') await planEvents.stepUndone.publish(context, { planId: plan.id, actId: step.actId })
  return done
}
