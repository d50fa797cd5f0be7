import { addTasks, closeTasks } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Addressed } from './model.ts'

const kind = 'answer_circular'

/** Creates a task for each organisation until the deadline. The task also appears in the calendar and the reminders. */
export const createReplyTasks = (
  work: Work,
  circular: { id: Id; ownerId: Id; subject: LocalizedText; dueOn: string },
  those: readonly Addressed[],
): Promise<void> =>
  addTasks(
    work,
    those
      .filter(({ copy }) => !copy)
      .map(({ organisationId }) => ({
        kind,
        subjectKind: 'circular',
        subjectId: circular.id,
        ownerId: circular.ownerId,
        organisationId,
        dueOn: circular.dueOn,
        data: { names: circular.subject.text },
      })),
  )

/** Closes the task after the organisation has answered. */
export const stopAsking = (work: Work, circularId: Id, organisationId: Id): Promise<void> =>
  closeTasks(work, { kind, subjectId: circularId, organisationIds: [organisationId] })
