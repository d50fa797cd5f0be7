import { type AreaGroup, groupAreas, listAnswers } from '#features/alignment/items/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { getOrganisationIds } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type Review, reviewContract } from './contract.ts'
import { compareItem, countBodies, usualGrouping } from './model.ts'
import * as queries from './queries.ts'

const os = implementSlice(reviewContract)

interface Grouping {
  groups: readonly AreaGroup[]
  groupIdByArea: ReadonlyMap<Id, Id>
}

async function loadReview(
  context: TransactionContext,
  stored: queries.StoredReview,
  { groups, groupIdByArea }: Grouping,
): Promise<Review> {
  const bodies = await queries.listReviewedBodies(context.tx, stored.versionId, context.today)
  const byArea = Map.groupBy(bodies, ({ areaId }) => (areaId && groupIdByArea.get(areaId)) ?? null)
  const inNone = byArea.get(null)
  return {
    versionId: stored.versionId,
    versionNumber: stored.number,
    plan: { planId: stored.planId, code: stored.code, kind: stored.kind, title: stored.title },
    amends: stored.amends,
    inForceOn: stored.inForceOn,
    dueOn: stored.dueOn,
    counts: countBodies(bodies),
    areas: [
      ...groups.flatMap(({ areaId, names }) => {
        const reviewedBodies = byArea.get(areaId)
        return reviewedBodies ? [{ areaId, names, ...countBodies(reviewedBodies) }] : []
      }),
      ...(inNone ? [{ areaId: null, names: null, ...countBodies(inNone) }] : []),
    ],
    lateOrganisations: bodies
      .filter(({ late }) => late)
      .map(({ id, names, items, answered }) => ({ organisationId: id, names, open: items - answered })),
  }
}

export const reviewRoutes = os.router({
  listReviews: os.listReviews.handler(async ({ input: { planId, ownerId, groupBy }, context }) => {
    const ownerIds = ownerId ? [ownerId] : getOrganisationIds(context.actor)
    const stored = await queries.listReviews(context.tx, planId ? { planId } : { ownerIds })
    if (stored.length === 0) return { reviews: [], groupings: [], groupBy: null }
    const versionIds = stored.map(({ versionId }) => versionId)
    const kinds = await queries.groupingKinds(context.tx, versionIds, context.today)
    const chosen = groupBy ?? usualGrouping(kinds)
    const grouping = chosen
      ? await groupAreas(context.tx, chosen, context.today)
      : { groups: [], groupIdByArea: new Map() }
    const reviews: Review[] = []
    for (const storedReview of stored) reviews.push(await loadReview(context, storedReview, grouping))
    return { reviews, groupings: kinds.map(({ kind }) => kind), groupBy: chosen }
  }),

  listReviewChanges: os.listReviewChanges.handler(async ({ input: { addresseeId }, context }) => {
    const changed = await queries.listChangedItems(context.tx, addresseeId)
    const answers = await listAnswers(
      context.tx,
      changed.map(({ formerId }) => formerId),
    )
    return changed.map(({ itemId, formerId, formerNumber, before, after }) => ({
      itemId,
      formerVersionNumber: formerNumber,
      formerAnswer: answers.find((answer) => answer.itemId === formerId) ?? null,
      changed: compareItem(before, after),
    }))
  }),
})
