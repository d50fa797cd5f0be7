import type { Work } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import * as queries from './queries.ts'

export { taskDates } from './calendar.ts'
export type { NewTask, TaskFilter } from './queries.ts'
export { taskRoutes } from './routes.ts'

/** Asks something of a body; asking again while it is open changes nothing. The actor writes for the asking body. */
export const addTask = (work: Work, task: queries.NewTask): Promise<void> => addTasks(work, [task])

export const addTasks = (work: Work, tasks: readonly queries.NewTask[]): Promise<void> =>
  queries.insertTasks(
    work.tx,
    tasks.map((task) => ({ ...task, id: newId() })),
    work.now,
  )

/** Closes what was asked of these bodies (all, without them): called by the act that was asked for. */
export const closeTasks = (work: Work, filter: queries.TaskFilter): Promise<void> =>
  queries.closeTasks(work.tx, filter, { now: work.now, personId: work.actor.personId })

/** What waits of a kind for these bodies, as far as the actor may read it. */
export const listOpenTasks = (work: Work, filter: { kind: string; organisationIds: readonly Id[] }) =>
  queries.listOpenTasks(work.tx, filter)

export const setTaskDueDate = (work: Work, filter: queries.TaskFilter, dueOn: string | null): Promise<void> =>
  queries.setTaskDueDate(work.tx, filter, dueOn)
