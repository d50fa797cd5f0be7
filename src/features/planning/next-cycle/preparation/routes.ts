import { addTasks, closeTasks, setTaskDueDate } from '#features/base/tasks/index.ts'
import type { Plan } from '#features/planning/plans/entities.ts'
import { editablePlan, findKind, isEditable, readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import type { nextCycleTaskMessages } from '../task-messages.ts'
import { loadPreparations } from './bulk-preparation.ts'
import { type PlanPreparation, preparationContract } from './contract.ts'
import { listSteps, saveStep } from './queries.ts'

const os = implementSlice(preparationContract)

/** The task kind that requests a step. The task ends when the step is marked as completed. */
const taskKind = 'preparation_step'
const hasApprovalPath = (plan: Plan): boolean => findKind(plan)?.path !== undefined
const listPreparationSteps = async (context: TransactionContext, plan: Plan) =>
  (await loadPreparations(context, [plan])).get(plan.id) ?? []

async function getPreparation(context: TransactionContext, plan: Plan): Promise<PlanPreparation> {
  const steps = (await listPreparationSteps(context, plan)).map(({ id: _, ...step }) => step)
  const editable = isEditable(context.actor, plan)
  return { planId: plan.id, startsOn: plan.periodFrom, onPath: hasApprovalPath(plan), steps, editable }
}

/** Updates the due days of tasks for steps after the start of the plan moved or a duration changed. */
export async function updateTaskDueDates(context: TransactionContext, plan: Plan): Promise<void> {
  for (const { id, readyOn } of await listPreparationSteps(context, plan))
    if (id) await setTaskDueDate(context, { kind: taskKind, subjectId: id }, readyOn)
}

/** Closes the tasks of steps that the plan no longer has after it was moved to another law. Updates the days of the rest. */
export async function updateTasksToLaw(context: TransactionContext, { planId }: { planId: Id }): Promise<void> {
  const plan = await readablePlan(context, planId)
  if (!plan.ok) return
  const kind = findKind(plan.value)
  const codes = new Set((kind?.path?.steps ?? kind?.preparation ?? []).map(({ code }) => code))
  for (const [code, { id }] of await listSteps(context.tx, planId))
    if (!codes.has(code)) await closeTasks(context, { kind: taskKind, subjectId: id })
  await updateTaskDueDates(context, plan.value)
}

const auditPlan = (context: TransactionContext, plan: Plan): void =>
  context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })

export const preparationRoutes = os.router({
  getPreparation: os.getPreparation.handler(async ({ input, context, errors }) =>
    getPreparation(context, valueOrThrow(await readablePlan(context, input.planId), errors)),
  ),

  changePreparationStep: os.changePreparationStep.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const known = findKind(plan)?.path?.steps ?? findKind(plan)?.preparation ?? []
    if (!known.some((step) => step.code === input.code)) throw errors.STEP_UNKNOWN()
    if (hasApprovalPath(plan) && input.doneOn !== undefined) throw errors.DECIDED_ON_PATH()
    if (hasApprovalPath(plan) && (input.duration || input.plannedOn) && !input.reason)
      throw errors.STEP_REASON_REQUIRED()
    const before = (await listSteps(context.tx, plan.id)).get(input.code)
    const inputData = before ?? { duration: null, plannedOn: null, doneOn: null, reason: null }
    if (input.duration !== undefined) inputData.duration = input.duration
    if (input.plannedOn !== undefined) inputData.plannedOn = input.plannedOn
    // A step with the usual values needs no reason.
    inputData.reason = inputData.duration || inputData.plannedOn ? (input.reason ?? inputData.reason) : null
    if (input.doneOn !== undefined) inputData.doneOn = input.doneOn
    await saveStep(context.tx, plan.id, input.code, inputData)
    if (before && inputData.doneOn) await closeTasks(context, { kind: taskKind, subjectId: before.id })
    await updateTaskDueDates(context, plan)
    auditPlan(context, plan)
    return getPreparation(context, plan)
  }),

  createPreparationTasks: os.createPreparationTasks.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const { steps } = await getPreparation(context, plan)
    const open = steps.filter((step) => step.doneOn === null)
    const known = await listSteps(context.tx, plan.id)
    for (const { code } of open)
      if (!known.has(code))
        await saveStep(context.tx, plan.id, code, { duration: null, plannedOn: null, doneOn: null, reason: null })
    const rows = await listSteps(context.tx, plan.id)
    await addTasks<typeof nextCycleTaskMessages>(
      context,
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
    auditPlan(context, plan)
    return getPreparation(context, plan)
  }),
})
