import { addTasks, closeTasks, setTaskDueDate } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Plan } from '../entities.ts'
import { editablePlan, isEditable, readablePlan } from '../guard.ts'
import { findKind } from '../kinds.ts'
import { loadPreparations } from './bulk-preparation.ts'
import { type PlanPreparation, preparationContract } from './contract.ts'
import { readSteps, saveStep } from './queries.ts'

const os = implementSlice(preparationContract)

/** The task kind that requests a step. The task ends when the step is marked as completed. */
const taskKind = 'preparation_step'
const hasApprovalPath = (plan: Plan): boolean => findKind(plan.kind)?.path !== undefined
const listPreparationSteps = async (work: Work, plan: Plan) => (await loadPreparations(work, [plan])).get(plan.id) ?? []

async function getPreparation(work: Work, plan: Plan): Promise<PlanPreparation> {
  const steps = (await listPreparationSteps(work, plan)).map(({ id: _, ...step }) => step)
  const editable = isEditable(work.actor, plan)
  return { planId: plan.id, startsOn: plan.periodFrom, onPath: hasApprovalPath(plan), steps, editable }
}

/** Updates the due days of tasks for steps after the start of the plan moved or a duration changed. */
export async function updateTaskDueDates(work: Work, plan: Plan): Promise<void> {
  for (const { id, readyOn } of await listPreparationSteps(work, plan))
    if (id) await setTaskDueDate(work, { kind: taskKind, subjectId: id }, readyOn)
}

const note = (work: Work, plan: Plan): void =>
  work.note({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })

export const preparationRoutes = os.router({
  getPreparation: os.getPreparation.handler(async ({ input, context: { work }, errors }) =>
    getPreparation(work, await readablePlan(work, input.planId, errors)),
  ),

  changePreparationStep: os.changePreparationStep.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    const known = findKind(plan.kind)?.path?.steps ?? findKind(plan.kind)?.preparation ?? []
    if (!known.some((step) => step.code === input.code)) throw errors.STEP_UNKNOWN()
    if (hasApprovalPath(plan) && input.doneOn !== undefined) throw errors.DECIDED_ON_PATH()
    if (hasApprovalPath(plan) && (input.duration || input.plannedOn) && !input.reason)
      throw errors.STEP_REASON_REQUIRED()
    const before = (await readSteps(work.tx, plan.id)).get(input.code)
    const inputData = before ?? { duration: null, plannedOn: null, doneOn: null, reason: null }
    if (input.duration !== undefined) inputData.duration = input.duration
    if (input.plannedOn !== undefined) inputData.plannedOn = input.plannedOn
    // A step with the usual values needs no reason.
    inputData.reason = inputData.duration || inputData.plannedOn ? (input.reason ?? inputData.reason) : null
    if (input.doneOn !== undefined) inputData.doneOn = input.doneOn
    await saveStep(work.tx, plan.id, input.code, inputData)
    if (before && inputData.doneOn) await closeTasks(work, { kind: taskKind, subjectId: before.id })
    await updateTaskDueDates(work, plan)
    note(work, plan)
    return getPreparation(work, plan)
  }),

  createPreparationTasks: os.createPreparationTasks.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    const { steps } = await getPreparation(work, plan)
    const open = steps.filter((step) => step.doneOn === null)
    const known = await readSteps(work.tx, plan.id)
    for (const { code } of open)
      if (!known.has(code))
        await saveStep(work.tx, plan.id, code, { duration: null, plannedOn: null, doneOn: null, reason: null })
    const rows = await readSteps(work.tx, plan.id)
    await addTasks(
      work,
      open.map(({ code, names, readyOn }) => ({
        kind: taskKind,
        subjectKind: 'preparation_step',
        subjectId: rows.get(code)!.id,
        planId: plan.id,
        ownerId: plan.ownerId,
        organisationId: plan.ownerId,
        dueOn: readyOn,
        data: { names },
      })),
    )
    note(work, plan)
    return getPreparation(work, plan)
  }),
})
