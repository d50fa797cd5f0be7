import type { TransactionContext } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { TaskKind, TaskMessages } from '#shared/task-texts.ts'
import * as queries from './queries.ts'

export { taskDates } from './calendar.ts'
export type { NewTask, TaskFilter } from './queries.ts'
export { taskRoutes } from './routes.ts'

/** A task of a kind that the messages describe. */
type Described<Messages extends TaskMessages> = queries.NewTask & { kind: TaskKind<Messages> }

/**
 * Creates a task for an organisation. Has no effect while the same task is open. The actor writes for the requesting
 * organisation. The messages describe the kind: `addTask<typeof pathTaskMessages>(…)`. Without them it does not compile.
 */
export const addTask = <Messages extends TaskMessages = never>(
  context: TransactionContext,
  task: Described<Messages>,
): Promise<void> => addTasks<Messages>(context, [task])

export const addTasks = <Messages extends TaskMessages = never>(
  context: TransactionContext,
  tasks: readonly Described<Messages>[],
): Promise<void> =>
  queries.insertTasks(
    context.tx,
    tasks.map((task) => ({ ...task, id: newId() })),
    context.now,
  )

/** Closes the tasks of these organisations (all organisations, when omitted). Called by the requested act. */
export const closeTasks = (context: TransactionContext, filter: queries.TaskFilter): Promise<void> =>
  queries.closeTasks(context.tx, filter, { now: context.now, personId: context.actor.personId })

/** Returns the open tasks of a kind for these organisations, as far as the actor may read them. */
export const listOpenTasks = (context: TransactionContext, filter: { kind: string; organisationIds: readonly Id[] }) =>
  queries.listOpenTasks(context.tx, filter)

export const setTaskDueDate = (
  context: TransactionContext,
  filter: queries.TaskFilter,
  dueOn: string | null,
): Promise<void> => queries.setTaskDueDate(context.tx, filter, dueOn)
