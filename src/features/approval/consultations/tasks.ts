import { addTasks, closeTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Recipient } from './model.ts'
import type { consultationsTaskMessages } from './task-messages.ts'

const kind = 'answer_consultation'

/** Creates a task for each organisation until the deadline. The task also appears in the calendar and the reminders. */
export const createReplyTasks = (
  context: TransactionContext,
  consultation: { id: Id; ownerId: Id; subject: LocalizedText; dueOn: string },
  recipients: readonly Recipient[],
): Promise<void> =>
  addTasks<typeof consultationsTaskMessages>(
    context,
    recipients
      .filter(({ copy }) => !copy)
      .map(({ organisationId }) => ({
        kind,
        subjectKind: 'consultation',
        subjectId: consultation.id,
        ownerId: consultation.ownerId,
        organisationId,
        dueOn: consultation.dueOn,
        data: { names: consultation.subject.text },
      })),
  )

/** Closes the task after the organisation has answered. */
export const closeConsultationTask = (
  context: TransactionContext,
  consultationId: Id,
  organisationId: Id,
): Promise<void> => closeTasks(context, { kind, subjectId: consultationId, organisationIds: [organisationId] })
