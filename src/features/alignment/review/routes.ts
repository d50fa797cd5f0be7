import { type AreaGroup, groupAreas, listAnswers } from '#features/alignment/items/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { getOrganisationIds } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type Review, reviewContract } from './contract.ts'
import { compareItem, countOrganisations, usualGrouping } from './model.ts'
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
  const organisations = await queries.listReviewedOrganisations(context.tx, stored.versionId, context.today)
  const byArea = Map.groupBy(organisations, ({ areaId }) => (areaId && groupIdByArea.get(areaId)) ?? null)
  const inNone = byArea.get(null)
  return {
    versionId: stored.versionId,
    versionNumber: stored.number,
    plan: { planId: stored.planId, code: stored.code, kind: stored.kind, title: stored.title },
    amends: stored.amends,
    inForceOn: stored.inForceOn,
    dueOn: stored.dueOn,
    counts: countOrganisations(organisations),
    areas: [
      ...groups.flatMap(({ areaId, names }) => {
        const organisationsOfArea = byArea.get(areaId)
        return organisationsOfArea ? [{ areaId, names, ...countOrganisations(organisationsOfArea) }] : []
      }),
      ...(inNone ? [{ areaId: null, names: null, ...countOrganisations(inNone) }] : []),
    ],
    lateOrganisations: organisations
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
      changed.map(({ previousId }) => previousId),
    )
    return changed.map(({ itemId, previousId, previousNumber, before, after }) => ({
      itemId,
      previousVersionNumber: previousNumber,
      previousAnswer: answers.find((answer) => answer.itemId === previousId) ?? null,
      changed: compareItem(before, after),
    }))
  }),
})
