import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { withEveryRow } from '../queries/every-row.ts'
import { hashPart } from './proof.ts'
import { readEntries, readVersions } from './queries/versions.ts'

interface FrozenElement {
  kind: string
  place?: string
  parent?: string | null
}

/**
 * The hash of each section of a frozen version: of what stands in a section of the kind, of the cover, and of each other section of
 * the plan document. It says of all of it, also of what the actor may not read, whether it is still the same; never what it says.
 */
export async function sectionsOfVersion(work: Work, versionId: Id): Promise<Record<string, string>> {
  const entries = await withEveryRow(work, () => readEntries(work.tx, versionId))
  const elements = new Map(
    entries.flatMap(({ row }) =>
      row?.section === 'elements' ? [[row.subjectId, row.content as unknown as FrozenElement] as const] : [],
    ),
  )
  const sectionOf = (id: Id): string | undefined => {
    for (let one = elements.get(id); one; one = one.parent ? elements.get(one.parent) : undefined)
      if (one.kind === 'section' && one.place) return one.place
    return undefined
  }
  const hashes = Map.groupBy(entries, ({ part, row }) =>
    row?.section === 'elements' ? (sectionOf(row.subjectId) ?? part) : part,
  )
  return Object.fromEntries([...hashes].map(([section, its]) => [section, hashPart(its.map(({ hash }) => hash))]))
}

/** A version of that plan, as far as the actor may read it. */
export async function versionOfPlan(work: Work, planId: Id, id: Id): Promise<{ id: Id; number: number } | undefined> {
  const [version] = await readVersions(work.tx, { id })
  return version?.planId === planId ? { id: version.id, number: version.number } : undefined
}
