import { addTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { type ChangeSubject, type Consequences, consequencesContract } from './contract.ts'
import { touchedOrganisations } from './model.ts'
import * as queries from './queries.ts'
import type { consequencesTaskMessages } from './task-messages.ts'

const os = implementSlice(consequencesContract)

async function findConsequences(context: TransactionContext, subject: ChangeSubject) {
  const plan = await queries.findChangedPlan(context.tx, subject)
  if (!plan) return undefined
  const elements = await queries.listTouchedElements(context.tx, subject)
  const touched = [...new Set(elements.map((element) => element.elementId))]
  const touching = {
    elements,
    plans: await queries.listElaboratingPlans(context.tx, subject),
    answers: await queries.listTouchedAnswers(context.tx, subject),
    functions: await queries.listTouchedFunctions(context.tx, subject, touched),
  }
  const consequences: Consequences = {
    plan: plan.name,
    changedElementCount: await queries.countChanging(context.tx, subject),
    ...touching,
    organisations: touchedOrganisations(touching, plan.ownerId),
  }
  return { ownerId: plan.ownerId, consequences }
}

export const consequenceRoutes = os.router({
  getConsequences: os.getConsequences.handler(async ({ input, context, errors }) => {
    const consequences = await findConsequences(context, input)
    if (!consequences) throw errors.NOT_FOUND()
    return consequences.consequences
  }),

  createConsequenceTasks: os.createConsequenceTasks.handler(async ({ input, context, errors }) => {
    const found = await findConsequences(context, input.subject)
    if (!found) throw errors.NOT_FOUND()
    const { ownerId, consequences } = found
    if (!may(context.actor, 'plan.write', ownerId)) throw errors.NOT_YOUR_ORGANISATION()
    const tasks = consequences.organisations.map(({ organisationId, organisationNames: _names, ...counts }) => ({
      kind: 'consider_consequences' as const,
      subjectKind: input.subject.kind,
      subjectId: input.subject.id,
      planId: consequences.plan.planId,
      ownerId,
      organisationId,
      functionId: consequences.functions.find((entry) => entry.organisationId === organisationId)?.functionId ?? null,
      dueOn: input.dueOn,
      data: { ...counts, reason: input.reason },
    }))
    await addTasks<typeof consequencesTaskMessages>(context, tasks)
    context.audit({
      subjectKind: input.subject.kind,
      subjectId: input.subject.id,
      organisationId: ownerId,
      reason: input.reason,
      planId: consequences.plan.planId,
    })
    return { tasks: tasks.length }
  }),
})
