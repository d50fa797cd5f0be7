import { readDeadlines } from '#features/alignment/cascade/index.ts'
import { computeDeadline } from '#features/alignment/cascade/model.ts'
import { alignmentFacts } from '#features/alignment/items/events.ts'
import { answeringKinds, createItems, findVersion, listFrozenElements } from '#features/alignment/items/index.ts'
import { selectPriorities } from '#features/alignment/items/model.ts'
import { addTasks } from '#features/base/tasks/index.ts'
import { countryPack } from '#features/country/registry/index.ts'
import { withSystemAccess } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { groupIntoRounds } from './model.ts'
import * as queries from './queries.ts'

/**
 * Opens a review when an upper plan or an addendum enters into force. Every lower plan in force receives items to
 * answer (domain: addendum practice; rule R12). For an addendum, only added or changed elements are sent again. Answers
 * to unchanged elements remain valid. Subscribes to `planFacts.versionCameIntoForce`.
 */
export async function openReviews(
  work: Work,
  fact: { planId: Id; versionId: Id; previousVersionId: Id | null; date: LegalDate },
): Promise<void> {
  const version = await findVersion(work.tx, fact.versionId)
  const kinds = version && answeringKinds(version.kind)
  // A version that was not published creates no items.
  if (!version || !kinds || version.sent_at === null) return
  const elements = selectPriorities(await listFrozenElements(work.tx, version.id))
  const former = fact.previousVersionId
  const areaId = await queries.findPlanArea(work.tx, version.plan_id)
  const of = { kinds, areaId, excludedId: version.owner_id }
  // Used only to determine recipients. The existence of an unreadable plan is not revealed.
  const { runningOwnerIds, recipientsByElement } = await withSystemAccess(work, async () => ({
    runningOwnerIds: await queries.listRunningOwners(work.tx, of, work.today),
    recipientsByElement: former ? await queries.listPreviouslyAsked(work.tx, former) : new Map<Id, Id[]>(),
  }))
  const unchanged = former ? await queries.listUnchanged(work.tx, former, version.id) : new Set<Id>()
  if (former && recipientsByElement.size > 0)
    await queries.followVersion(work.tx, former, version.id, [...unchanged], work.now)
  const dueOn = await usualDay(work, version.plan_id, version.kind, fact.date)
  for (const { elements: some, bodies } of groupIntoRounds(elements, {
    unchanged,
    recipientsByElement,
    runningOwnerIds,
  }))
    await createItems(work, version, some, bodies, dueOn)
  if (former) await queries.linkPreviousItems(work.tx, former, version.id)
  const open = await queries.listOpenBodies(work.tx, version.id)
  await queries.insertReview(
    work.tx,
    {
      versionId: version.id,
      upperPlanId: version.plan_id,
      ownerId: version.owner_id,
      previousVersionId: former,
      date: fact.date,
    },
    { now: work.now, dueOn },
  )
  await addTasks(
    work,
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
  await alignmentFacts.itemsChanged.announce(work, { versionId: version.id })
}

/** Returns the usual deadline for answers (from the cascade of the kind). Null when no duration is known. */
async function usualDay(work: Work, planId: Id, kind: string, on: LegalDate): Promise<LegalDate | null> {
  const steps = countryPack().planKinds.find(({ code }) => code === kind)?.cascade ?? []
  const step = steps.find(({ fulfilledBy }) => fulfilledBy === 'answered')
  if (!step) return null
  const within = (await readDeadlines(work.tx, planId)).get(step.code)?.[0]?.timeLimit ?? step.timeLimit
  // For a version in force before the items could be sent, the period starts today.
  return computeDeadline(on > work.today ? on : work.today, within)
}
