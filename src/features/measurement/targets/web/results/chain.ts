import { indicatorKinds } from '#features/measurement/indicators/entities.ts'
import type { Id } from '#shared/ids.ts'
import type { ExpectedResult } from '../../results/contract.ts'

/** The part of the outline that the chain needs. */
interface ChainElement {
  id: Id
  parentId: Id | null
}

/**
 * Returns the results of the elements under an element, ordered along the chain from effort to effect. The element's
 * own results are shown elsewhere. Context indicators come last.
 */
export function listLowerResults(
  elementId: Id,
  rows: readonly ChainElement[],
  results: readonly ExpectedResult[],
): ExpectedResult[] {
  const under = new Set<Id>([elementId])
  const children = Map.groupBy(rows, (row) => row.parentId)
  for (const id of under) for (const child of children.get(id) ?? []) under.add(child.id)
  under.delete(elementId)
  const place = ({ indicator }: ExpectedResult) => indicatorKinds.indexOf(indicator.kind)
  return results.filter((entry) => under.has(entry.elementId)).toSorted((left, other) => place(left) - place(other))
}
