import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { decidesReaders, findRefusedReaders } from '#features/planning/plans/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { topDown } from './layout.ts'
import type { PreparedPlan } from './prepare.ts'

/** The names of these fields in a plan document. */
const documentNames = { marking: 'marking', partnerIds: 'readers', personIds: 'persons', parentId: 'parent' } as const

/**
 * Finds what the import would refuse because of the readers: the plan, or each element at its row in the file, at the field
 * that changes. The writing of the plan refuses the same.
 */
export async function findReaderIssues(
  tx: Tx,
  { pointer, plan, before, isRegistered, entry, keys, elements, added, changed }: PreparedPlan,
): Promise<DocumentIssue[]> {
  const fields = new Map<Id, keyof typeof documentNames>(
    // In a new plan, an element without a marking of its own has the readers of the plan.
    added.flatMap(({ id, marking }) => (before || marking ? [[id, 'marking'] as const] : [])),
  )
  for (const { after, fields: changes } of changed) {
    const field = decidesReaders.find((name) => changes[name])
    if (field) fields.set(after.id, field)
  }
  const stored = isRegistered || before?.isRegistered ? { ...plan, isRegistered: true as const } : plan
  const written = fields.size === 0 ? [] : topDown(elements)
  const refused = await findRefusedReaders(tx, stored, written, new Set(fields.keys()))
  const ofPlan = refused.get(null)
  if (ofPlan) return [{ pointer: `${pointer}/plan/marking`, code: ofPlan, data: {} }]
  return entry.elements.flatMap(({ key }, index) => {
    const id = keys.get(key)!
    const code = refused.get(id)
    return code
      ? [{ pointer: `${pointer}/elements/${index}/${documentNames[fields.get(id)!]}`, code, data: { key } }]
      : []
  })
}
