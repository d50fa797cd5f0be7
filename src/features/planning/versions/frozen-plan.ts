import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import { planSections } from '#features/planning/plan-document/section.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { readEntries } from './queries/versions.ts'

/** An element as it was frozen; null in its place where this reader may not read it. */
export type FrozenElement = Omit<DocumentElement, 'key'> & { id: Id }

/** The elements of a frozen version in the order of the plan, as far as the actor may read them; null where one is withheld. */
export async function frozenPlan(work: Work, versionId: Id): Promise<(FrozenElement | null)[]> {
  const entries = await readEntries(work.tx, versionId)
  const others = new Set(['cover', ...planSections().map(({ name }) => name)])
  return entries.flatMap(({ part, row }) => {
    if (row === null) return others.has(part) ? [] : [null]
    if (row.section !== 'elements') return []
    const { key: _, ...content } = row.content as unknown as DocumentElement
    return [{ ...content, id: row.subjectId }]
  })
}
