import { implementSlice } from '#platform/procedure.ts'
import { type Actor, getPermittedOrganisationIds, may } from '#shared/actor.ts'
import { assignmentRoutes } from './assignment/routes.ts'
import { selfClosingKinds, type Task, taskContract } from './contract.ts'
import { closeTask, countTasks, listTasks, type TaskList } from './queries.ts'

const os = implementSlice(taskContract)

const withAbilities = (actor: Actor, task: Omit<Task, 'abilities'>): Task => ({
  ...task,
  abilities: {
    close:
      task.doneAt === null && !selfClosingKinds.includes(task.kind) && may(actor, 'task.read', task.organisationId),
  },
})

export const taskRoutes = os.router({
  assignment: assignmentRoutes,

  listTasks: os.listTasks.handler(async ({ input, context }) => {
    const own = getPermittedOrganisationIds(context.actor, 'task.read')
    const list: TaskList = {
      organisationIds: own.filter((id) => input.organisationId === undefined || id === input.organisationId),
      organisationColumn: input.asRequester ? 'owner_id' : 'organisation_id',
      kind: input.kind,
    }
    const skip = Number(input.after ?? 0)
    const rows = await listTasks(context.tx, list, context.today, { limit: input.limit, skip })
    const count = await countTasks(context.tx, list, context.today)
    const end = skip + rows.length
    return {
      rows: rows.map((task) => withAbilities(context.actor, task)),
      next: end < count.total ? String(end) : null,
      ...count,
    }
  }),

  closeTask: os.closeTask.handler(async ({ input, context, errors }) => {
    const own: TaskList = {
      organisationIds: getPermittedOrganisationIds(context.actor, 'task.read'),
      organisationColumn: 'organisation_id',
      id: input.id,
    }
    const [task] = await listTasks(context.tx, own, context.today)
    if (!task) throw errors.NOT_FOUND()
    if (task.doneAt !== null) throw errors.ALREADY_CLOSED()
    if (selfClosingKinds.includes(task.kind)) throw errors.TASK_CLOSES_AUTOMATICALLY()
    await closeTask(context.tx, input.id, { now: context.now, personId: context.actor.personId })
    context.audit({
      subjectKind: 'task',
      subjectId: task.id,
      organisationId: task.organisationId,
      ...(input.reason && { reason: input.reason }),
      ...(task.planId && { planId: task.planId }),
    })
    return withAbilities(context.actor, { ...task, doneAt: context.now, overdue: false })
  }),
})
