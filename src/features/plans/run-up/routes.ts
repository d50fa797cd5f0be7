import { addTasks, closeTasks, setTaskDueDate } from '#features/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Plan } from '../entities.ts'
import { editablePlan, isEditable, readablePlan } from '../guard.ts'
import { findKind } from '../kinds.ts'
import { type RunUp, runUpContract } from './contract.ts'
import { planBackwards } from './model.ts'
import { readSteps, saveStep } from './queries.ts'

const os = implementSlice(runUpContract)

/** The kind of task that asks for a step; it ends when the step is said to be done. */
const taskKind = 'run_up_step'
const stepsOf = (plan: Plan) => findKind(plan.kind)?.runUp ?? []

async function readRunUp(work: Work, plan: Plan): Promise<RunUp> {
  const steps = planBackwards(stepsOf(plan), plan.periodFrom, work.today, await readSteps(work.tx, plan.id))
  return { planId: plan.id, startsOn: plan.periodFrom, steps, editable: isEditable(work.actor, plan) }
}

/** Tasks that wait for steps get the days that hold now: the start of the plan moved, or a duration changed. */
export async function moveRunUp(work: Work, plan: Plan): Promise<void> {
  const said = await readSteps(work.tx, plan.id)
  for (const step of planBackwards(stepsOf(plan), plan.periodFrom, work.today, said)) {
    const row = said.get(step.code)
    if (row) await setTaskDueDate(work, { kind: taskKind, subjectId: row.id }, step.readyOn)
  }
}

const note = (work: Work, plan: Plan): void =>
  work.note({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })

export const runUpRoutes = os.router({
  getRunUp: os.getRunUp.handler(async ({ input, context: { work }, errors }) =>
    readRunUp(work, await readablePlan(work, input.planId, errors)),
  ),

  changeRunUpStep: os.changeRunUpStep.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    if (!stepsOf(plan).some((step) => step.code === input.code)) throw errors.STEP_UNKNOWN()
    const before = (await readSteps(work.tx, plan.id)).get(input.code)
    const said = { lasts: before?.lasts ?? null, doneOn: before?.doneOn ?? null }
    if (input.lasts !== undefined) said.lasts = input.lasts
    if (input.doneOn !== undefined) said.doneOn = input.doneOn
    await saveStep(work.tx, plan.id, input.code, said)
    if (before && said.doneOn) await closeTasks(work, { kind: taskKind, subjectId: before.id })
    await moveRunUp(work, plan)
    note(work, plan)
    return readRunUp(work, plan)
  }),

  askRunUp: os.askRunUp.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    const { steps } = await readRunUp(work, plan)
    const open = steps.filter((step) => step.doneOn === null)
    const known = await readSteps(work.tx, plan.id)
    for (const { code } of open)
      if (!known.has(code)) await saveStep(work.tx, plan.id, code, { lasts: null, doneOn: null })
    const rows = await readSteps(work.tx, plan.id)
    await addTasks(
      work,
      open.map(({ code, names, readyOn }) => ({
        kind: taskKind,
        subjectKind: 'run_up_step',
        subjectId: rows.get(code)!.id,
        planId: plan.id,
        ownerId: plan.ownerId,
        organisationId: plan.ownerId,
        dueOn: readyOn,
        data: { names },
      })),
    )
    note(work, plan)
    return readRunUp(work, plan)
  }),
})
