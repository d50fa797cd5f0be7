import { closeTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listOpenAddressees } from './queries.ts'

/** Closes the task of each of these organisations without open items of that version. */
export async function closeAnsweredTasks(
  context: TransactionContext,
  versionId: Id,
  addresseeIds: readonly Id[],
): Promise<void> {
  const open = await listOpenAddressees(context.tx, versionId, addresseeIds)
  const organisationIds = addresseeIds.filter((id) => !open.has(id))
  if (organisationIds.length > 0)
    await closeTasks(context, { kind: 'answer_items', subjectId: versionId, organisationIds })
}
