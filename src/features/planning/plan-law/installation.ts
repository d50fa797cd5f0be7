import type { CountryPack } from '#features/country/registry/index.ts'
import type { AffectedPlan } from '#features/country/registry/installation/contract.ts'
import type { TransactionContext } from '#platform/context.ts'
import { findLawObstacle } from './model.ts'
import { createReviewTasks, listPlansOfOtherVersions } from './queries.ts'

/** registryEvents.packInstalled: asks the owners of drafts whether their plans move to the new law. */
export const requestLawReviews = ({ tx, now }: TransactionContext): Promise<void> => createReviewTasks(tx, now)

/** registryHooks.affectedPlans: the readable plans that keep another law, and whether each could be moved. */
export async function listAffectedPlans(
  { tx }: TransactionContext,
  { pack }: { pack: CountryPack },
): Promise<AffectedPlan[]> {
  const plans = await listPlansOfOtherVersions(tx, pack.version)
  return plans.map((plan) => ({ ...plan, mayMove: findLawObstacle(plan, pack) === null }))
}
