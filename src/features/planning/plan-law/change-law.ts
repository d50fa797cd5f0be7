import { closeTasks } from '#features/base/tasks/index.ts'
import { findNewestVersion, isKnownLaw, lawOf } from '#features/country/law/index.ts'
import type { Plan } from '#features/planning/plans/entities.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import {
  findKind,
  historyFields,
  insertElements,
  listElements,
  lockOwnedPlan,
  ownedPlan,
  recordChanges,
  updateElements,
} from '#features/planning/plans/index.ts'
import { changedFields } from '#features/planning/plans/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { newId } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { findLawObstacle } from './model.ts'
import { insertLawChange } from './queries.ts'
import { planStructureChange } from './structure.ts'

export const reviewTask = 'review_law'
const procedure = 'changeLaw'

type ChangeLawFailure = Failure<'NOT_FOUND' | 'FORBIDDEN' | 'LAW_KEPT' | 'LAW_OUTDATED' | 'KIND_UNKNOWN'>

/**
 * Moves a draft to the law installed last, with a reason. From then on the checks, the approval path and the documents
 * of the plan follow that law. Recorded acts and frozen versions stay as they are.
 */
export async function changeLaw(
  context: TransactionContext,
  input: { planId: string; packVersion: string; reason: string },
): Promise<Result<Plan, ChangeLawFailure>> {
  const permitted = await ownedPlan(context, input.planId, 'path.lead')
  if (!permitted.ok) return permitted
  await planEvents.lawChangeRequested.publish(context, { planId: input.planId })
  const owned = await lockOwnedPlan(context, input.planId, 'path.lead')
  if (!owned.ok) return owned
  const plan = owned.value
  const { packVersion, reason } = input
  if (packVersion !== (await findNewestVersion(context.tx)) || !isKnownLaw(packVersion)) return fail('LAW_OUTDATED')
  const obstacle = findLawObstacle(plan, lawOf({ packVersion }))
  if (obstacle === 'newest') return fail('LAW_OUTDATED')
  if (obstacle === 'not_draft') return fail('LAW_KEPT')
  if (obstacle === 'kind_withdrawn') return fail('KIND_UNKNOWN')
  const moved: Plan = { ...plan, packVersion }
  await insertLawChange(context.tx, {
    id: newId(),
    planId: plan.id,
    packVersion,
    reason,
    changedAt: context.now,
    personId: context.actor.personId,
  })
  await recordChanges(context, [
    {
      planId: plan.id,
      elementId: null,
      procedure,
      reason,
      fields: changedFields(historyFields(plan), historyFields(moved)),
    },
  ])
  await withSystemAccess(context, () => updateStructure(context, plan, moved))
  context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId, reason })
  await closeTasks(context, { kind: reviewTask, subjectId: plan.id })
  await planEvents.lawChanged.publish(context, { planId: plan.id, former: plan })
  await planEvents.planChanged.publish(context, { planId: plan.id, elementIds: null })
  return succeed(moved)
}

/**
 * Gives the plan the parts and sections of its kind in the new law. Runs with system access, because a section that the
 * actor may not read must not be added a second time.
 */
async function updateStructure(context: TransactionContext, former: Plan, moved: Plan): Promise<void> {
  const present = await listElements(context.tx, moved.id)
  const { added, renamed } = planStructureChange(moved, findKind(former), findKind(moved)!, present)
  await insertElements(context.tx, added, context.now)
  await updateElements(
    context.tx,
    renamed.map(({ after }) => after),
    context.now,
    ['title'],
  )
  const changes = [...added.map((after) => ({ before: null, after })), ...renamed]
  await recordChanges(
    context,
    changes.map(({ before, after }) => ({
      planId: moved.id,
      elementId: after.id,
      procedure,
      fields: changedFields(before && historyFields(before), historyFields(after)),
    })),
  )
}
