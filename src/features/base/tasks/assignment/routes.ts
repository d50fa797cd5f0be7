import { ORPCError } from '@orpc/server'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type Assignment, assignmentContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(assignmentContract)

/** Returns an open task of an organisation of the actor. Throws `NOT_FOUND` for a task of another organisation. */
async function getOwnTask(work: Work, id: Id, errors: { NOT_FOUND: () => Error }) {
  const task = await queries.findTask(work.tx, id)
  if (!task || !may(work.actor, 'task.read', task.organisation_id)) throw errors.NOT_FOUND()
  return task
}

async function read(work: Work, task: Awaited<ReturnType<typeof getOwnTask>>): Promise<Assignment> {
  const organisationId = task.organisation_id
  return {
    taskId: task.id,
    organisationId,
    functionId: task.function_id,
    personId: task.person_id,
    functions: await queries.readFunctions(work.tx, organisationId, work.today),
    persons: await queries.readPeople(work.tx, organisationId, work.today),
    history: await queries.readHistory(work.tx, task.id),
    abilities: { assign: task.done_at === null && may(work.actor, 'task.assign', organisationId) },
  }
}

export const assignmentRoutes = os.router({
  getAssignment: os.getAssignment.handler(async ({ input, context: { work }, errors }) =>
    read(work, await getOwnTask(work, input.id, errors)),
  ),

  assignTask: os.assignTask.handler(async ({ input, context: { work }, errors }) => {
    const { id, functionId, personId, reason = null } = input
    const task = await getOwnTask(work, id, errors)
    if (!may(work.actor, 'task.assign', task.organisation_id)) throw new ORPCError('FORBIDDEN')
    if (task.done_at !== null) throw errors.ALREADY_CLOSED()
    const { functions, persons } = await read(work, task)
    const isKnown = (rows: readonly { id: Id }[], wanted: Id | null) =>
      wanted === null || rows.some((row) => row.id === wanted)
    if (!isKnown(functions, functionId) || !isKnown(persons, personId)) throw errors.NOT_OF_THIS_BODY()
    const at = { now: work.now, personId: work.actor.personId }
    await queries.saveAssignment(
      work.tx,
      { id, organisationId: task.organisation_id },
      { functionId, personId, reason },
      at,
    )
    work.note({
      subjectKind: 'task',
      subjectId: id,
      organisationId: task.organisation_id,
      ...(reason && { reason }),
      ...(task.plan_id && { planId: task.plan_id }),
    })
    return read(work, { ...task, function_id: functionId, person_id: personId })
  }),
})
