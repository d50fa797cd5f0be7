import { addTasks } from '#features/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { areStoodOn, listLowerPlans } from './consequences/queries.ts'
import { findVersion, moveToSuccessors } from './items/queries.ts'

/**
 * A new version of an upper plan opens a review on each running lower plan that answered, or was asked, an earlier one
 * (domain: addendum practice; rule R12). For `planFacts.versionCameIntoForce`. The first version opens none.
 */
export async function openReviews(
  work: Work,
  fact: { planId: Id; versionId: Id; previousVersionId: Id | null; on: string },
): Promise<void> {
  if (fact.previousVersionId === null) return
  const version = await findVersion(work.tx, fact.versionId)
  if (!version) return
  const lower = await listLowerPlans(work.tx, fact.planId)
  await addTasks(
    work,
    lower
      .filter((one) => one.state !== 'ended')
      .map((one) => ({
        kind: 'review_alignment',
        subjectKind: 'version',
        subjectId: fact.versionId,
        planId: one.plan_id,
        ownerId: version.owner_id,
        organisationId: one.addressee_id,
        data: { upperPlanId: fact.planId, versionNumber: version.number, inForceOn: fact.on },
      })),
  )
}

/** Whether items, answers or agreements stand on one of these elements. For `planFacts.elementLeaving`. */
export const standOnElements = (work: Work, fact: { planId: Id; elementIds: readonly Id[] }): Promise<boolean> =>
  areStoodOn(work.tx, fact.elementIds)

/** What an ended body was asked, and answered, goes to its successors. For `registryFacts.organisationEnded`. */
export const followSuccessors = (
  work: Work,
  fact: { organisationId: Id; successorIds: readonly Id[]; on: string },
): Promise<void> => moveToSuccessors(work.tx, fact.organisationId, fact.successorIds, work.now)
