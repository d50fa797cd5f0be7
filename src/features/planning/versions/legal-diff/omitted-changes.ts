import type { Id } from '#shared/ids.ts'
import type { DocumentRow } from '../binding/bound-sections.ts'

/**
 * The intended reader of a comparison. The council and the public get no content that was confidential at either
 * moment. The public gets no content with a stricter marking.
 */
export type DiffReader = 'full' | 'council' | 'public'

/** Checks whether an edition omits an element because of the element's own fields. */
const isOmitted = ({ section, content }: DocumentRow, reader: DiffReader): boolean =>
  section === 'elements' &&
  (content.confidential !== undefined ||
    (reader === 'public' && content.marking !== undefined && content.marking !== 'TLP:CLEAR'))

/**
 * Returns two moments of a plan without the elements that an edition omits at either moment, with their descendants and
 * related rows. Content that changed between open and confidential is omitted in both directions.
 */
export function omitForReader(
  [before, after]: readonly [readonly DocumentRow[], readonly DocumentRow[]],
  reader: DiffReader,
): [DocumentRow[], DocumentRow[]] {
  if (reader === 'full') return [[...before], [...after]]
  const rows = [...before, ...after]
  const out = new Set<Id>(rows.flatMap((row) => (isOmitted(row, reader) ? [row.subjectId] : [])))
  // A descendant in `before` may be deleted or have another parent in `after`, and vice versa.
  for (let size = -1; size < out.size; ) {
    size = out.size
    for (const { subjectId, content } of rows) if (out.has(content.parent as Id)) out.add(subjectId)
  }
  const isIncluded = ({ subjectId, content }: DocumentRow) => !out.has(subjectId) && !out.has(content.element as Id)
  return [before.filter(isIncluded), after.filter(isIncluded)]
}
