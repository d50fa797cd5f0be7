import { indicatorKinds } from '#features/measurement/indicators/entities.ts'
import type { Id } from '#shared/ids.ts'
import type { ExpectedResult } from '../../results/contract.ts'

/** Of the outline, as far as the chain needs it. */
interface Standing {
  id: Id
  parentId: Id | null
}

/**
 * The results of what stands under an element, in the order of the chain from effort to effect; its own are shown beside it
 * already. What is read beside the others (context) comes last.
 */
export function chainUnder(
  elementId: Id,
  rows: readonly Standing[],
  results: readonly ExpectedResult[],
): ExpectedResult[] {
  const under = new Set<Id>([elementId])
  const children = Map.groupBy(rows, (row) => row.parentId)
  for (const id of under) for (const child of children.get(id) ?? []) under.add(child.id)
  under.delete(elementId)
  const place = ({ indicator }: ExpectedResult) => indicatorKinds.indexOf(indicator.kind)
  return results.filter((one) => under.has(one.elementId)).toSorted((one, other) => place(one) - place(other))
}
