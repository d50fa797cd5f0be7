import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { editablePlan, readablePlan } from '../guard.ts'
import { putBack, type UndoRefusals } from './apply.ts'
import { type Turned, undoContract } from './contract.ts'
import { describeStep, forgetStep, nextStep, readLines, turnStep } from './queries.ts'

const os = implementSlice(undoContract)

const steps = async (work: Work, planId: Id) => {
  const stepOf = async (which: 'undo' | 'redo') =>
    describeStep(work.tx, await nextStep(work.tx, planId, work.actor.personId, which))
  return { undo: await stepOf('undo'), redo: await stepOf('redo') }
}

/** Turns the person's next step: takes it back, or does it again. */
async function turn(
  work: Work,
  planId: Id,
  which: 'undo' | 'redo',
  errors: UndoRefusals & {
    NOT_FOUND: () => Error
    PLAN_NOT_EDITABLE: () => Error
    NOTHING_TO_TAKE_BACK: () => Error
  },
): Promise<Turned> {
  const plan = await editablePlan(work, planId, errors)
  const step = await nextStep(work.tx, plan.id, work.actor.personId, which)
  if (!step) throw errors.NOTHING_TO_TAKE_BACK()
  const lines = await readLines(work.tx, step.actId)
  // Somebody closed a part of it meanwhile: it is not put back without that part.
  if (lines.length !== step.size) throw errors.CHANGED_SINCE({ data: { changedBy: null, elements: [] } })
  const { actId, elementIds } = await putBack(work, plan, lines, which === 'undo' ? 'takeBack' : 'doAgain', errors)
  await turnStep(work.tx, step.id, { undone: which === 'undo', actId, size: elementIds.length })
  return { ...(await describeStep(work.tx, { ...step, actId }))!, elementIds }
}

export const undoRoutes = os.router({
  getSteps: os.getSteps.handler(async ({ input, context: { work }, errors }) => {
    const plan = await readablePlan(work, input.planId, errors)
    return steps(work, plan.id)
  }),

  takeBack: os.takeBack.handler(({ input, context: { work }, errors }) => turn(work, input.planId, 'undo', errors)),

  doAgain: os.doAgain.handler(({ input, context: { work }, errors }) => turn(work, input.planId, 'redo', errors)),

  leaveStep: os.leaveStep.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    const step = await nextStep(work.tx, plan.id, work.actor.personId, input.which)
    if (step) await forgetStep(work.tx, step.id)
    work.note({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
    return steps(work, plan.id)
  }),
})
