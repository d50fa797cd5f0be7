import { addTask, addTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { loadPeriodConfirmers } from './confirmers.ts'
import type { extensionTaskMessages } from './task-messages.ts'

type TaskPlan = { id: Id; ownerId: Id }

/**
 * Asks the organisations of the seats, and those that issue the plan, to confirm or contest a decision that was recorded. Those
 * for which nobody may confirm are not asked. The database closes the tasks when the decision is confirmed, contested or
 * withdrawn, and opens them again when a contest is withdrawn.
 */
export async function createConfirmationTasks(
  context: TransactionContext,
  plan: TaskPlan & { issuingBodyIds: readonly Id[] },
  decision: { id: Id },
): Promise<void> {
  const { listConfirmerIds, listSeatedIds } = await loadPeriodConfirmers(context, [decision])
  const askedIds = new Set([...listSeatedIds(decision), ...plan.issuingBodyIds])
  const organisationIds = listConfirmerIds(decision).filter((id) => askedIds.has(id))
  await addTasks<typeof extensionTaskMessages>(
    context,
    organisationIds.map((organisationId) => ({
      kind: 'extension_confirmation',
      subjectKind: 'plan_extension',
      subjectId: decision.id,
      planId: plan.id,
      ownerId: plan.ownerId,
      organisationId,
      dueOn: null,
    })),
  )
}

/**
 * Asks the owner of the plan to examine a contest. The database closes the task when the contest or the decision is
 * withdrawn.
 * @param contesterId the organisation that contests
 */
export const createContestTask = (
  context: TransactionContext,
  plan: TaskPlan,
  decisionId: Id,
  contesterId: Id,
): Promise<void> =>
  addTask<typeof extensionTaskMessages>(context, {
    kind: 'extension_contest',
    subjectKind: 'plan_extension',
    subjectId: decisionId,
    planId: plan.id,
    ownerId: contesterId,
    organisationId: plan.ownerId,
    dueOn: null,
  })
