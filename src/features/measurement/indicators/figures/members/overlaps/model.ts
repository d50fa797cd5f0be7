import type { Id } from '#shared/ids.ts'

/** An area whose figure could be a part of a total, on the first day of the period. */
export interface PlacedArea {
  id: Id
  exists: boolean
  /** Whether it exists and a figure of it is expected. */
  isExpected: boolean
}

/**
 * Returns the areas with a figure that are added, so that no territory counts twice. Where figures of an area and of
 * areas within it are known, the parts count if every part has a figure, and otherwise the figure of the whole. An area
 * that was merged or recoded is a part of its successor and no longer exists, so that the figure of the successor counts.
 * Of areas that overlap partly, the area with more parts counts.
 * @param lies whether the territory of the first area lies in the second
 */
export function findCounted<Area extends PlacedArea>(
  areas: readonly Area[],
  isKnown: (area: Area) => boolean,
  lies: (memberId: Id, withinId: Id) => boolean,
): Area[] {
  const known = areas.filter(isKnown)
  const partsOf = new Map(known.map((area) => [area.id, areas.filter((other) => lies(other.id, area.id))]))
  if (known.every(({ id }) => partsOf.get(id)!.length === 0)) return known
  const hasAllParts = (area: Area): boolean => {
    const expected = partsOf.get(area.id)!.filter(({ isExpected }) => isExpected)
    const smallest = expected.filter((part) => !expected.some((other) => lies(other.id, part.id)))
    const within = known.filter((other) => other !== area && lies(other.id, area.id))
    return (
      smallest.length > 0 &&
      smallest.every((part) => within.some((other) => other.id === part.id || lies(part.id, other.id)))
    )
  }
  const counted: Area[] = []
  const covered = new Set<Id>()
  const largestFirst = known
    .filter((area) => !hasAllParts(area))
    .toSorted(
      (left, right) =>
        partsOf.get(right.id)!.length - partsOf.get(left.id)!.length ||
        Number(right.exists) - Number(left.exists) ||
        (left.id < right.id ? -1 : 1),
    )
  for (const area of largestFirst) {
    const territory = [area.id, ...partsOf.get(area.id)!.map(({ id }) => id)]
    if (territory.some((id) => covered.has(id))) continue
    counted.push(area)
    for (const id of territory) covered.add(id)
  }
  return counted
}
