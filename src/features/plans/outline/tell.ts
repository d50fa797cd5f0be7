import type { Work } from '#platform/context.ts'
import type { Element } from '../entities.ts'
import { planFacts } from '../events.ts'
import { changedFields } from '../model.ts'
import { recordChanges } from '../queries/changes.ts'
import { touchPlan } from '../queries/plans.ts'
import { historyFields } from '../start.ts'

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

/** The history, the journal and those who react learn what an act did to the elements of a plan. */
export async function tell(work: Work, told: Told, changed: readonly ElementChange[]): Promise<void> {
  const { planId, ownerId, procedure, reason } = told
  const idOf = (one: ElementChange) => (one.after ?? one.before)!.id
  await recordChanges(
    work,
    changed.map((one) => ({
      planId,
      elementId: idOf(one),
      procedure,
      reason: one.reason ?? reason,
      fields: changedFields(one.before && historyFields(one.before), one.after && historyFields(one.after)),
    })),
  )
  await touchPlan(work.tx, planId, work.now)
  const subject = { subjectKind: 'element', subjectId: idOf(changed[0]!), planId, organisationId: ownerId }
  work.note({ ...subject, ...(reason && { reason }) })
  await planFacts.planChanged.announce(work, { planId, elementIds: changed.map(idOf) })
}
