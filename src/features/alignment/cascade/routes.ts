import { editablePlan, readablePlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { cascadeContract } from './contract.ts'
import { saveDeadline } from './queries.ts'
import { getCascadeSteps, readCascade } from './read-cascade.ts'
import { createTasksForLateMarks, moveTasks } from './tasks.ts'

const os = implementSlice(cascadeContract)

const note = (work: Work, plan: { id: Id; ownerId: Id }, reason?: string): void =>
  work.note({
    subjectKind: 'plan',
    subjectId: plan.id,
    planId: plan.id,
    organisationId: plan.ownerId,
    ...(reason && { reason }),
  })

export const cascadeRoutes = os.router({
  getCascade: os.getCascade.handler(async ({ input, context: { work }, errors }) =>
    readCascade(work, await readablePlan(work, input.planId, errors)),
  ),

  changeCascadeDeadline: os.changeCascadeDeadline.handler(async ({ input, context: { work }, errors }) => {
    const { planId, code, timeLimit, reason } = input
    const plan = await editablePlan(work, planId, errors)
    if (!getCascadeSteps(plan).some((step) => step.code === code)) throw errors.STEP_UNKNOWN()
    const { now } = work
    await saveDeadline(work.tx, plan.id, code, { timeLimit, reason, now, personId: work.actor.personId })
    const cascade = await readCascade(work, plan)
    await moveTasks(work, plan.id, cascade.steps.find((step) => step.code === code)!)
    note(work, plan, reason)
    return cascade
  }),

  createCascadeTasks: os.createCascadeTasks.handler(async ({ input, context: { work }, errors }) => {
    const plan = await editablePlan(work, input.planId, errors)
    const step = (await readCascade(work, plan)).steps.find(({ code }) => code === input.code)
    if (!step) throw errors.STEP_UNKNOWN()
    const late = await createTasksForLateMarks(work, plan, step)
    note(work, plan)
    return { late }
  }),
})
