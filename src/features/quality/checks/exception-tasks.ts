import { addTask, closeTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listRequests } from './queries/exceptions.ts'
import type { checksTaskMessages } from './task-messages.ts'

/** Asks the owner of a plan to decide on requested exceptions: one task for the plan, which ends with the last request. */
export const createExceptionTask = (context: TransactionContext, planId: Id, ownerId: Id): Promise<void> =>
  addTask<typeof checksTaskMessages>(context, {
    kind: 'grant_exception',
    subjectKind: 'plan',
    subjectId: planId,
    planId,
    ownerId,
    organisationId: ownerId,
  })

/** Ends the task of a plan when no request is open. */
export async function closeExceptionTask(context: TransactionContext, planId: Id): Promise<void> {
  const requests = await listRequests(context.tx, planId, context.today)
  if (requests.length === 0) await closeTasks(context, { kind: 'grant_exception', subjectId: planId })
}
