import type { TransactionContext } from '#platform/context.ts'
import { listElementAccess } from '#platform/live/queries.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Element } from '../entities.ts'
import { planEvents } from '../events.ts'
import { changedFields } from '../model.ts'
import { recordChanges } from '../queries/changes.ts'
import { touchPlan } from '../queries/plans.ts'
import { historyFields } from '../start.ts'
import { pushStep } from './queries/push-undo-step.ts'
import { isUndoable } from './undoable-acts.ts'

/** The act and the plan that it changed. */
export interface ChangeContext {
  planId: string
  ownerId: string
  procedure: string
  reason?: string | undefined
}

/** The effect of an act on an element: null before = created, null after = deleted. */
export interface ElementChange {
  before: Element | null
  after: Element | null
  /** The reason for this change, if each change has a separate reason. */
  reason?: string | undefined
}

/**
 * Records a change to the elements of a plan in the history and the audit log, and publishes the event. The person may
 * undo the act. Returns the id of the act.
 * @param deleteElements deletes the elements, between writing their history and publishing the event
 */
export async function recordChange(
  context: TransactionContext,
  changeContext: ChangeContext,
  changed: readonly ElementChange[],
  deleteElements?: () => Promise<void>,
): Promise<Id> {
  const { planId, ownerId, procedure, reason } = changeContext
  const actId = newId()
  const ids = changed.map((elementChange) => (elementChange.after ?? elementChange.before)!.id)
  await recordChanges(
    context,
    changed.map((elementChange, index) => ({
      planId,
      elementId: ids[index]!,
      procedure,
      reason: elementChange.reason ?? reason,
      fields: changedFields(
        elementChange.before && historyFields(elementChange.before),
        elementChange.after && historyFields(elementChange.after),
      ),
    })),
    actId,
  )
  if (isUndoable(procedure)) await pushStep(context, { planId, procedure, actId, size: changed.length })
  await touchPlan(context.tx, planId, context.now)
  const removedIds = changed.flatMap(({ before, after }) => (before && !after ? before.id : []))
  const accessOfRemoved = await listElementAccess(context.tx, removedIds)
  for (const id of ids)
    context.audit({
      subjectKind: 'element',
      subjectId: id,
      planId,
      organisationId: ownerId,
      ...(removedIds.includes(id) && { announcedTo: accessOfRemoved.get(id) ?? null }),
      ...(reason && { reason }),
    })
  await deleteElements?.()
  await planEvents.planChanged.publish(context, { planId, elementIds: ids })
  return actId
}
