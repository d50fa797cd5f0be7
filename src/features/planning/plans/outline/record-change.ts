import type { Work } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Element } from '../entities.ts'
import { planFacts } from '../events.ts'
import { changedFields } from '../model.ts'
import { recordChanges } from '../queries/changes.ts'
import { touchPlan } from '../queries/plans.ts'
import { historyFields } from '../start.ts'
import { isUndoable } from '../undo/model.ts'
import { pushStep } from '../undo/queries.ts'

/** Which act it was, on whose plan. */
export interface Told {
  planId: string
  ownerId: string
  procedure: string
  reason?: string | undefined
}

/** What an act did to one element: null before = it came, null after = it went. */
export interface ElementChange {
  before: Element | null
  after: Element | null
  /** Why this one, where each has a reason of its own. */
  reason?: string | undefined
}

/**
 * The history, the journal and those who react learn what an act did to the elements of a plan; the person may take it
 * back. Answers with the id of the act.
 * @param leave removes what goes: its history is written while it is there, and who reacts finds the plan without it
 */
export async function tell(
  work: Work,
  told: Told,
  changed: readonly ElementChange[],
  leave?: () => Promise<void>,
): Promise<Id> {
  const { planId, ownerId, procedure, reason } = told
  const actId = newId()
  const ids = changed.map((one) => (one.after ?? one.before)!.id)
  await recordChanges(
    work,
    changed.map((one, index) => ({
      planId,
      elementId: ids[index]!,
      procedure,
      reason: one.reason ?? reason,
      fields: changedFields(one.before && historyFields(one.before), one.after && historyFields(one.after)),
    })),
    actId,
  )
  if (isUndoable(procedure)) await pushStep(work, { planId, procedure, actId, size: changed.length })
  await touchPlan(work.tx, planId, work.now)
  for (const id of ids)
    work.note({
      subjectKind: 'element',
      subjectId: id,
      planId,
      organisationId: ownerId,
      ...(reason && { reason }),
    })
  await leave?.()
  await planFacts.planChanged.announce(work, { planId, elementIds: ids })
  return actId
}
