import { addTasks, closeTasks } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'

interface RoundWithDueDate {
  id: Id
  planId: Id
  ownerId: Id
  dueOn: string
}

/** Creates tasks to respond, or reminders, for these organisations. */
export const createResponseTasks = (
  work: Work,
  round: RoundWithDueDate,
  organisationIds: readonly Id[],
  kind: 'react_to_round' | 'round_reminder' = 'react_to_round',
): Promise<void> =>
  addTasks(
    work,
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
export async function stopAsking(work: Work, roundId: Id, organisationIds?: readonly Id[]): Promise<void> {
  for (const kind of ['react_to_round', 'round_reminder'])
    await closeTasks(work, { kind, subjectId: roundId, ...(organisationIds && { organisationIds }) })
}
