import { findLaterPriorityDecision } from '#features/planning/versions/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Failed, type Failure, fail } from '#shared/result.ts'
import type { PathAct } from './entities.ts'
import { isFollowUpStep } from './follow-up-steps.ts'
import type { PathStatus } from './model.ts'
import type { LoadedPath } from './read.ts'

export type PriorityFailure = Failure<'VERSION_PRIORITIES_CHANGED', { decidedOn: LegalDate }>

const acts: readonly PathAct['kind'][] = ['submitted', 'decided', 'entered_into_force']

/**
 * Returns the day of the current decision on priorities if an act is about a version that was frozen without it: such a
 * version is replaced by a new one. What follows the entry is about the version in force, also while an addendum decides on
 * other priorities. The same rule is `require_current_priorities` in the database.
 */
export async function findPriorityConflict(
  { tx }: TransactionContext,
  { plan }: Pick<LoadedPath, 'plan'>,
  { submittedVersion }: PathStatus,
  { kind, step, versionId }: Pick<PathAct, 'kind' | 'step' | 'versionId'>,
): Promise<Failed<PriorityFailure> | null> {
  const id = versionId ?? submittedVersion?.versionId
  if (!acts.includes(kind) || !id || isFollowUpStep(plan, step)) return null
  const decidedOn = await findLaterPriorityDecision(tx, id)
  return decidedOn === null ? null : fail('VERSION_PRIORITIES_CHANGED', { decidedOn })
}
