import { addTasks, closeTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { type Actor, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { submissionsTaskMessages } from '../task-messages.ts'
import { listReceiptTasks } from './queries.ts'

const kind = 'receive_plan'

/**
 * Keeps the tasks of the receivers of a plan equal to the sendings without receipt: a ministry, a council or Parliament
 * has a task until it confirms receipt or decides. A withdrawn or repeated sending closes the task. A withdrawn receipt
 * opens it again.
 *
 * It only sees what the actor may read: the leading organisation all receivers, a receiver its own task.
 */
export async function updateReceiptTasks(context: TransactionContext, { planId }: { planId: Id }): Promise<void> {
  const rows = await listReceiptTasks(context.tx, planId)
  for (const { sentId, organisationId } of rows.filter((row) => row.isOpen && !row.isPending))
    await closeReceiptTask(context, sentId, organisationId)
  const tasks = rows
    .filter((row) => row.isPending && !row.isOpen)
    .flatMap(({ sentId, organisationId, ownerId, titles }) => {
      const writerId = findWriter(context.actor, ownerId, organisationId)
      const subject = { kind, subjectKind: 'sent_document', subjectId: sentId, planId } as const
      return writerId ? [{ ...subject, ownerId: writerId, organisationId, data: { names: titles } }] : []
    })
  if (tasks.length > 0) await addTasks<typeof submissionsTaskMessages>(context, tasks)
}

/** Returns the organisation for which the actor may create the task: the sender, or the receiver itself. */
function findWriter(actor: Actor, senderId: Id, receiverId: Id): Id | undefined {
  if (may(actor, 'path.lead', senderId)) return senderId
  return may(actor, 'path.speak', receiverId) ? receiverId : undefined
}

/** Closes the task of a receiver that confirmed receipt of a document, even if it may not read the plan. */
export const closeReceiptTask = (context: TransactionContext, sentId: Id, organisationId: Id): Promise<void> =>
  closeTasks(context, { kind, subjectId: sentId, organisationIds: [organisationId] })
