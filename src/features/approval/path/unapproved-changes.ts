import { findPlan } from '#features/planning/plans/index.ts'
import { loadUnapprovedChanges, type UnapprovedChange } from '#features/planning/versions/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { findPath } from './read.ts'

/**
 * Returns the binding content of a plan in force that differs from the version in force without an addendum in progress
 * (R12), as far as the actor may read it. While an addendum is drafted, the changes are not unapproved changes.
 */
export async function findUnapprovedChanges(work: Work, planId: Id): Promise<readonly UnapprovedChange[]> {
  const plan = await findPlan(work.tx, planId)
  if (!plan) return []
  const { changes } = await loadUnapprovedChanges(work, plan)
  if (changes.length === 0) return []
  const path = await findPath(work, plan)
  return path?.round?.kind === 'addendum' && path.status.inForceOn === null ? [] : changes
}
