import { addTasks, closeTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { commentsTaskMessages } from '../task-messages.ts'

interface RoundWithDueDate {
  id: Id
  planId: Id
  ownerId: Id
  dueOn: string
}

/** Creates tasks to respond, or reminders, for these organisations. */
export const createResponseTasks = (
  context: TransactionContext,
  round: RoundWithDueDate,
  organisationIds: readonly Id[],
  kind: 'react_to_round' | 'round_reminder' = 'react_to_round',
): Promise<void> =>
  addTasks<typeof commentsTaskMessages>(
    context,
    organisationIds.map((organisationId) => ({
      kind,
      subjectKind: 'comment_round',
      subjectId: round.id,
      planId: round.planId,
      ownerId: round.ownerId,
      organisationId,
      dueOn: round.dueOn,
    })),
  )

/** Ends the open tasks of these organisations (all organisations, when omitted). */
export async function stopAsking(
  context: TransactionContext,
  roundId: Id,
  organisationIds?: readonly Id[],
): Promise<void> {
  for (const kind of ['react_to_round', 'round_reminder'])
    await closeTasks(context, { kind, subjectId: roundId, ...(organisationIds && { organisationIds }) })
}
