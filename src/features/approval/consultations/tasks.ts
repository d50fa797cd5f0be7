import { addTasks, closeTasks } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Addressed } from './model.ts'

const kind = 'answer_circular'

/** What is asked of each body waits for it as a task until the day: it comes to its calendar and its reminders too. */
export const askToReply = (
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

/** It has answered: nothing waits for it any more. */
export const stopAsking = (work: Work, circularId: Id, organisationId: Id): Promise<void> =>
  closeTasks(work, { kind, subjectId: circularId, organisationIds: [organisationId] })
