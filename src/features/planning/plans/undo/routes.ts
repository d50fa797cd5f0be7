import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { editablePlan, readablePlan } from '../guard.ts'
import { undoContract } from './contract.ts'
import { deleteUndoStep, describeStep, nextStep } from './queries.ts'
import { undoOrRedo } from './toggle-undo-step.ts'

const os = implementSlice(undoContract)

const steps = async (context: TransactionContext, planId: Id) => {
  const describeNextStep = async (which: 'undo' | 'redo') =>
    describeStep(context.tx, await nextStep(context.tx, planId, context.actor.personId, which), which)
  return { undo: await describeNextStep('undo'), redo: await describeNextStep('redo') }
}

export const undoRoutes = os.router({
  listUndoSteps: os.listUndoSteps.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    return steps(context, plan.id)
  }),

  undo: os.undo.handler(async ({ input, context, errors }) =>
    valueOrThrow(await undoOrRedo(context, input.planId, 'undo'), errors),
  ),

  redo: os.redo.handler(async ({ input, context, errors }) =>
    valueOrThrow(await undoOrRedo(context, input.planId, 'redo'), errors),
  ),

  skipUndoStep: os.skipUndoStep.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const step = await nextStep(context.tx, plan.id, context.actor.personId, input.action)
    if (step) await deleteUndoStep(context.tx, step.id)
    context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
    return steps(context, plan.id)
  }),
})
