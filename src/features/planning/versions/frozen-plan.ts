import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import { planSections } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listPresentEntries } from './queries/versions.ts'

/** A frozen element. Null at the position if this reader may not read it. */
export type FrozenElement = Omit<DocumentElement, 'key'> & { id: Id }

/**
 * Returns the elements of a frozen version in plan order, as far as the actor may read them. Null for a hidden element.
 */
export async function frozenPlan(context: TransactionContext, versionId: Id): Promise<(FrozenElement | null)[]> {
  const entries = await listPresentEntries(context.tx, versionId)
  const others = new Set(['cover', ...planSections().map(({ name }) => name)])
  return entries.flatMap(({ part, row }) => {
    if (row === null) return others.has(part) ? [] : [null]
    if (row.section !== 'elements') return []
    const { key: _, ...content } = row.content as unknown as DocumentElement
    return [{ ...content, id: row.subjectId }]
  })
}
