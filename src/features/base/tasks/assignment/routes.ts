import type { TransactionContext } from '#platform/context.ts'
import { requirePermission } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type Assignment, assignmentContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(assignmentContract)

/** Returns an open task of an organisation of the actor. Throws `NOT_FOUND` for a task of another organisation. */
async function getOwnTask(context: TransactionContext, id: Id, errors: { NOT_FOUND: () => Error }) {
  const task = await queries.findTask(context.tx, id)
  if (!task || !may(context.actor, 'task.read', task.organisation_id)) throw errors.NOT_FOUND()
  return task
}

async function read(context: TransactionContext, task: Awaited<ReturnType<typeof getOwnTask>>): Promise<Assignment> {
  const organisationId = task.organisation_id
  return {
    taskId: task.id,
    organisationId,
    functionId: task.function_id,
    personId: task.person_id,
    functions: await queries.listFunctions(context.tx, organisationId, context.today),
    persons: await queries.getPeople(context.tx, organisationId, context.today),
    history: await queries.getHistory(context.tx, task.id),
    abilities: { assign: task.done_at === null && may(context.actor, 'task.assign', organisationId) },
  }
}

export const assignmentRoutes = os.router({
  getAssignment: os.getAssignment.handler(async ({ input, context, errors }) =>
    read(context, await getOwnTask(context, input.id, errors)),
  ),

  assignTask: os.assignTask.handler(async ({ input, context, errors }) => {
    const { id, functionId, personId, reason = null } = input
    const task = await getOwnTask(context, id, errors)
    requirePermission(may(context.actor, 'task.assign', task.organisation_id))
    if (task.done_at !== null) throw errors.ALREADY_CLOSED()
    const { functions, persons } = await read(context, task)
    const isKnown = (rows: readonly { id: Id }[], wanted: Id | null) =>
      wanted === null || rows.some((row) => row.id === wanted)
    if (!isKnown(functions, functionId) || !isKnown(persons, personId)) throw errors.ASSIGNEE_NOT_IN_ORGANISATION()
    const at = { now: context.now, personId: context.actor.personId }
    await queries.saveAssignment(
      context.tx,
      { id, organisationId: task.organisation_id },
      { functionId, personId, reason },
      at,
    )
    context.audit({
      subjectKind: 'task',
      subjectId: id,
      organisationId: task.organisation_id,
      ...(reason && { reason }),
      ...(task.plan_id && { planId: task.plan_id }),
    })
    return read(context, { ...task, function_id: functionId, person_id: personId })
  }),
})
