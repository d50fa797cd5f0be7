import { listDeadlines } from '#features/alignment/cascade/index.ts'
import { computeDeadline } from '#features/alignment/cascade/model.ts'
import { alignmentEvents } from '#features/alignment/items/events.ts'
import type { itemsTaskMessages } from '#features/alignment/items/index.ts'
import { answeringKinds, createItems, findVersion, listFrozenElements } from '#features/alignment/items/index.ts'
import { selectPriorities } from '#features/alignment/items/model.ts'
import { addTasks } from '#features/base/tasks/index.ts'
import { findKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { groupIntoRounds } from './model.ts'
import * as queries from './queries.ts'

/**
 * Opens a review when an upper plan or an addendum enters into force. Every lower plan in force receives items to
 * answer (domain: addendum practice; rule `reviewed`). For an addendum, only added or changed elements are sent again.
 * Answers to unchanged elements remain valid. Subscribes to `planEvents.versionCameIntoForce`.
 */
export async function openReviews(
  context: TransactionContext,
  fact: { planId: Id; versionId: Id; previousVersionId: Id | null; date: LegalDate },
): Promise<void> {
  const version = await findVersion(context.tx, fact.versionId)
  // A version that was not published creates no items.
  if (!version || version.sent_at === null) return
  // The law of a lower plan decides whether it answers, also of a plan that the actor may not read.
  const kinds = await withSystemAccess(context, () => answeringKinds(context.tx, version.kind))
  if (!kinds) return
  const elements = selectPriorities(await listFrozenElements(context.tx, version.id))
  const { previousVersionId } = fact
  const areaId = await queries.findPlanArea(context.tx, version.plan_id)
  const of = { kinds, areaId, excludedId: version.owner_id }
  // Used only to determine recipients. The existence of an unreadable plan is not revealed.
  const { runningOwnerIds, recipientsByElement } = await withSystemAccess(context, async () => ({
    runningOwnerIds: await queries.listRunningOwners(context.tx, of, context.today),
    recipientsByElement: previousVersionId
      ? await queries.listPreviouslyAsked(context.tx, previousVersionId)
      : new Map<Id, Id[]>(),
  }))
  const unchanged = previousVersionId
    ? await queries.listUnchanged(context.tx, previousVersionId, version.id)
    : new Set<Id>()
  if (previousVersionId && recipientsByElement.size > 0)
    await queries.followVersion(context.tx, previousVersionId, version.id, [...unchanged], context.now)
  const dueOn = await usualDay(context, version, fact.date)
  for (const { elements: some, organisations } of groupIntoRounds(elements, {
    unchanged,
    recipientsByElement,
    runningOwnerIds,
  }))
    await createItems(context, version, some, organisations, dueOn)
  if (previousVersionId) await queries.linkPreviousItems(context.tx, previousVersionId, version.id)
  const open = await queries.listOpenOrganisations(context.tx, version.id)
  await queries.insertReview(
    context.tx,
    {
      versionId: version.id,
      upperPlanId: version.plan_id,
      ownerId: version.owner_id,
      previousVersionId,
      date: fact.date,
    },
    { now: context.now, dueOn },
  )
  await addTasks<typeof itemsTaskMessages>(
    context,
    open.map(({ id, planId }) => ({
      kind: 'answer_items',
      subjectKind: 'version',
      subjectId: version.id,
      planId,
      ownerId: version.owner_id,
      organisationId: id,
      dueOn,
      data: { review: true, versionNumber: version.number, inForceOn: fact.date },
    })),
  )
  await alignmentEvents.itemsChanged.publish(context, { versionId: version.id })
}

/** Returns the usual deadline for answers (from the cascade of the kind). Null when no duration is known. */
async function usualDay(
  context: TransactionContext,
  version: PlanLaw & { plan_id: Id },
  on: LegalDate,
): Promise<LegalDate | null> {
  const steps = findKind(version)?.cascade ?? []
  const step = steps.find(({ fulfilledBy }) => fulfilledBy === 'answered')
  if (!step) return null
  const within = (await listDeadlines(context.tx, version.plan_id)).get(step.code)?.[0]?.timeLimit ?? step.timeLimit
  // For a version in force before the items could be sent, the period starts today.
  return computeDeadline(on > context.today ? on : context.today, within)
}
