import { elementToDocument, getCodes, planToDocument } from '#features/planning/plan-document/index.ts'
import type { Element, Plan } from '#features/planning/plans/entities.ts'
import { listElements, planSections } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { closedReferences, linkKey, loadAccessIds } from './queries/reach.ts'

/** A row of a plan to be frozen: an element, the plan's own fields, or a row of another section. */
export interface VersionSourceRow {
  /** `cover`, a part of the plan kind, or the name of a section. */
  part: string
  section: string
  subjectId: Id
  accessId: number
  content: Record<string, unknown>
}

/**
 * Returns the whole plan in document form, including rows that the actor may not read, each with the access. It is used
 * for freezing, and for content that is then filtered by access. No row refers to a subject that a reader of that row
 * might not be allowed to read.
 *
 * Life-cycle data that is not plan content (state, day of entry into force, sending) is left out.
 */
export function loadVersionRows(context: TransactionContext, plan: Plan): Promise<VersionSourceRow[]> {
  return withSystemAccess(context, async () => {
    const closed = await closedReferences(context.tx, plan.id)
    const elements = (await listElements(context.tx, plan.id)).map((element) => ({
      ...element,
      interestId: closed.interests.has(element.id) ? null : element.interestId,
      links: element.links.filter((link) => !closed.links.has(linkKey(element.id, link.toId, link.relation))),
    }))
    const open: Plan = {
      ...plan,
      elaboratesId: closed.elaborates ? null : plan.elaboratesId,
      predecessorId: closed.predecessor ? null : plan.predecessorId,
    }
    const codes = await getCodes(context.tx, open, elements)
    const accesses = await loadAccessIds(context.tx, plan.id)
    const { state: _state, inForceOn: _inForceOn, sentAt: _sentAt, ...cover } = planToDocument(open, codes)
    const formatParts = mapElementsToParts(elements)
    const rows: VersionSourceRow[] = [
      { part: 'cover', section: 'plan', subjectId: plan.id, accessId: accesses.get(plan.id)!, content: cover },
      ...elements.map((element) => ({
        part: formatParts.get(element.id)!,
        section: 'elements',
        subjectId: element.id,
        accessId: accesses.get(element.id)!,
        content: elementToDocument(element, codes),
      })),
    ]
    for (const section of planSections().filter((planSection) => planSection.frozen))
      for (const { subjectId, accessId, row } of await section.read(context, plan.id))
        rows.push({
          part: section.name,
          section: section.name,
          subjectId,
          accessId,
          content: row as VersionSourceRow['content'],
        })
    return rows
  })
}

/** Returns the part of the plan kind for each element. Parents come before their children. */
function mapElementsToParts(elements: readonly Element[]): Map<Id, string> {
  const parts = new Map<Id, string>()
  for (const element of elements) {
    const own = element.place ?? element.code ?? element.id
    parts.set(element.id, element.parentId === null ? own : parts.get(element.parentId)!)
  }
  return parts
}
