import { editablePlan, readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { cascadeContract } from './contract.ts'
import { saveDeadline } from './queries.ts'
import { getCascade, getCascadeSteps } from './read-cascade.ts'
import { createTasksForLateMarks, moveTasks } from './tasks.ts'

const os = implementSlice(cascadeContract)

const auditPlan = (context: TransactionContext, plan: { id: Id; ownerId: Id }, reason?: string): void =>
  context.audit({
    subjectKind: 'plan',
    subjectId: plan.id,
    planId: plan.id,
    organisationId: plan.ownerId,
    ...(reason && { reason }),
  })

export const cascadeRoutes = os.router({
  getCascade: os.getCascade.handler(async ({ input, context, errors }) =>
    getCascade(context, valueOrThrow(await readablePlan(context, input.planId), errors)),
  ),

  changeCascadeDeadline: os.changeCascadeDeadline.handler(async ({ input, context, errors }) => {
    const { planId, code, timeLimit, reason } = input
    const plan = valueOrThrow(await editablePlan(context, planId), errors)
    if (!getCascadeSteps(plan).some((step) => step.code === code)) throw errors.STEP_UNKNOWN()
    const { now } = context
    await saveDeadline(context.tx, plan.id, code, { timeLimit, reason, now, personId: context.actor.personId })
    const cascade = await getCascade(context, plan)
    await moveTasks(context, plan.id, cascade.steps.find((step) => step.code === code)!)
    auditPlan(context, plan, reason)
    return cascade
  }),

  createCascadeTasks: os.createCascadeTasks.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const step = (await getCascade(context, plan)).steps.find(({ code }) => code === input.code)
    if (!step) throw errors.STEP_UNKNOWN()
    const late = await createTasksForLateMarks(context, plan, step)
    auditPlan(context, plan)
    return { late }
  }),
})
