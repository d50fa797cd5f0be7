import type { CalendarSource } from '#platform/calendar.ts'
import type { DatedEntry } from '#shared/dated.ts'
import { isWithin, taskName } from '#shared/dated.ts'
import { Names } from '#shared/localized-text.ts'
import { taskHref } from './model.ts'
import { listDatedTasks } from './queries.ts'

/** Lists open tasks with a due date, each with the assignee. */
export const taskDates: CalendarSource = async (context, span) => {
  const tasks = await listDatedTasks(context.tx, span)
  return tasks
    .map((task): DatedEntry => {
      const names = Names.safeParse(task.data.names)
      return {
        key: `task:${task.id}`,
        kind: 'task',
        event: task.kind,
        date: task.dueOn,
        names: names.success ? names.data : null,
        title: task.subjectTitle,
        planTitle: task.planTitle,
        basis: null,
        source: 'planned',
        state: 'open',
        owner: { organisationId: task.ownerId, names: task.ownerNames },
        responsibleParties: [
          {
            organisationId: task.organisationId,
            names: task.organisationNames,
            functionId: task.functionId,
            personId: task.personId,
          },
        ],
        href: taskHref(task),
        confidential: task.confidential,
        task: {
          id: task.id,
          name: taskName(task.kind, task.subjectId, task.organisationId),
          organisationId: task.organisationId,
        },
      }
    })
    .filter((entry) => isWithin(entry, span))
}
