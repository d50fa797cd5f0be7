import type { Work } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import * as queries from './queries.ts'

export { taskDates } from './calendar.ts'
export type { NewTask, TaskFilter } from './queries.ts'
export { taskRoutes } from './routes.ts'

/**
 * Creates a task for an organisation. Has no effect while the same task is open. The actor writes for the requesting
 * organisation.
 */
export const addTask = (work: Work, task: queries.NewTask): Promise<void> => addTasks(work, [task])

export const addTasks = (work: Work, tasks: readonly queries.NewTask[]): Promise<void> =>
  queries.insertTasks(
    work.tx,
    tasks.map((task) => ({ ...task, id: newId() })),
    work.now,
  )

/** Closes the tasks of these organisations (all organisations, when omitted). Called by the requested act. */
export const closeTasks = (work: Work, filter: queries.TaskFilter): Promise<void> =>
  queries.closeTasks(work.tx, filter, { now: work.now, personId: work.actor.personId })

/** Returns the open tasks of a kind for these organisations, as far as the actor may read them. */
export const listOpenTasks = (work: Work, filter: { kind: string; organisationIds: readonly Id[] }) =>
  queries.listOpenTasks(work.tx, filter)

export const setTaskDueDate = (work: Work, filter: queries.TaskFilter, dueOn: string | null): Promise<void> =>
  queries.setTaskDueDate(work.tx, filter, dueOn)
