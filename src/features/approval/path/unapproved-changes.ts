import { findPlan, readSilentChanges, type SilentChange } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { findPath } from './read.ts'

/**
 * What is bound and reads otherwise in a plan that holds than in the version that is in force, with no addendum on its way (R12); as far as the
 * actor may read it. While an addendum is drafted, what it changes is no silent change.
 */
export async function silentChangesOf(work: Work, planId: Id): Promise<readonly SilentChange[]> {
  const plan = await findPlan(work.tx, planId)
  if (!plan) return []
  const { changes } = await readSilentChanges(work, plan)
  if (changes.length === 0) return []
  const path = await findPath(work, plan)
  return path?.round?.kind === 'addendum' && path.standing.inForceOn === null ? [] : changes
}
