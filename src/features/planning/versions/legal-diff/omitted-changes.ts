import type { Id } from '#shared/ids.ts'
import type { DocumentRow } from '../binding/bound-sections.ts'

/** For whom a comparison is: council and public get nothing that was confidential at either moment, the public nothing that is marked stricter. */
export type ReaderOfDiff = 'full' | 'council' | 'public'

/** Whether a rendition leaves an element out for what is said of itself. */
const isLeftOut = ({ section, content }: DocumentRow, reader: ReaderOfDiff): boolean =>
  section === 'elements' &&
  (content.confidential !== undefined ||
    (reader === 'public' && content.marking !== undefined && content.marking !== 'TLP:CLEAR'))

/**
 * Two moments of a plan without what a rendition leaves out of either: whole, with all that stands under it and is said of it. What was open and
 * is confidential now is told as little as what was confidential and is open.
 */
export function forReader(
  [before, after]: readonly [readonly DocumentRow[], readonly DocumentRow[]],
  reader: ReaderOfDiff,
): [DocumentRow[], DocumentRow[]] {
  if (reader === 'full') return [[...before], [...after]]
  const rows = [...before, ...after]
  const out = new Set<Id>(rows.flatMap((row) => (isLeftOut(row, reader) ? [row.subjectId] : [])))
  // What stood under it at one moment may be gone, or stand elsewhere, at the other.
  for (let size = -1; size < out.size; ) {
    size = out.size
    for (const { subjectId, content } of rows) if (out.has(content.parent as Id)) out.add(subjectId)
  }
  const kept = ({ subjectId, content }: DocumentRow) => !out.has(subjectId) && !out.has(content.element as Id)
  return [before.filter(kept), after.filter(kept)]
}
