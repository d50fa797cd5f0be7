import { findPlan } from '#features/planning/plans/index.ts'
import { loadUnapprovedChanges, type UnapprovedChange } from '#features/planning/versions/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { findPath } from './read.ts'

/**
 * Returns the binding content of a plan in force that differs from the version in force without an addendum in progress
 * (rule `reviewed`), as far as the actor may read it. While an addendum is drafted, the changes are not unapproved
 * changes.
 */
export async function findUnapprovedChanges(
  context: TransactionContext,
  planId: Id,
): Promise<readonly UnapprovedChange[]> {
  const plan = await findPlan(context.tx, planId)
  if (!plan) return []
  const { changes } = await loadUnapprovedChanges(context, plan)
  if (changes.length === 0) return []
  const path = await findPath(context, plan)
  return path?.round?.kind === 'addendum' && path.status.state !== 'in_force' ? [] : changes
}
