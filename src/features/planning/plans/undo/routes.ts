import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { editablePlan, readablePlan } from '../guard.ts'
import { undoContract } from './contract.ts'
import { describeStep, forgetStep, nextStep } from './queries.ts'
import { undoOrRedo } from './toggle-undo-step.ts'

const os = implementSlice(undoContract)

const steps = async (work: Work, planId: Id) => {
  const describeNextStep = async (which: 'undo' | 'redo') =>
    describeStep(work.tx, await nextStep(work.tx, planId, work.actor.personId, which))
  return { undo: await describeNextStep('undo'), redo: await describeNextStep('redo') }
}

export const undoRoutes = os.router({
  getSteps: os.getSteps.handler(async ({ input, context: { work }, errors }) => {
    const plan = await readablePlan(work, input.planId, errors)
    return steps(work, plan.id)
  }),

  undo: os.undo.handler(({ input, context: { work }, errors }) => undoOrRedo(work, input.planId, 'undo', errors)),

  redo: os.redo.handler(({ input, context: { work }, errors }) => undoOrRedo(work, input.planId, 'redo', errors)),

  skipUndoStep: os.skipUndoStep.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    const step = await nextStep(work.tx, plan.id, work.actor.personId, input.action)
    if (step) await forgetStep(work.tx, step.id)
    work.note({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
    return steps(work, plan.id)
  }),
})
