import type { Id } from '#shared/ids.ts'
import { findInhabitants, sizeRange } from '../../peers/model.ts'

export { findInhabitants, sizeRange }

export interface PeerArea {
  id: Id
  label: string
  population: Readonly<Record<string, number>> | null
  /** The position on the hexagon map. */
  cell: readonly [q: number, r: number] | null
}

export const peerChoices = ['size', 'above', 'all'] as const
export type PeerChoice = (typeof peerChoices)[number]

/**
 * Returns the areas for comparison: areas of similar size, areas in the same upper area, or all.
 * @param getParentId returns the upper area of each area
 */
export function findPeers<Area extends PeerArea>(
  areas: readonly Area[],
  areaId: Id,
  choice: PeerChoice,
  { year, getParentId }: { year: string; getParentId: (id: Id) => Id | undefined },
): Area[] {
  const own = areas.find((area) => area.id === areaId)
  const inhabitants = own && findInhabitants(own.population, year)
  if (choice === 'size' && inhabitants !== undefined) {
    const [low, high] = sizeRange(inhabitants)
    return areas.filter((area) => {
      const value = findInhabitants(area.population, year)
      return value !== undefined && value >= low && value <= high
    })
  }
  const above = choice === 'above' ? getParentId(areaId) : undefined
  return above === undefined ? [...areas] : areas.filter((area) => getParentId(area.id) === above)
}

export const peerOrders = ['name', 'place'] as const
export type PeerOrder = (typeof peerOrders)[number]

/** Orders areas by name, or from north to south and then from west to east; never by a figure. */
export function sortPeers<Area extends PeerArea>(areas: readonly Area[], order: PeerOrder): Area[] {
  const compareByName = (area: Area, other: Area) => area.label.localeCompare(other.label)
  if (order === 'name') return areas.toSorted(compareByName)
  const place = ({ cell }: Area) => (cell ? [cell[1], cell[0] + cell[1] / 2] : [Number.POSITIVE_INFINITY, 0])
  return areas.toSorted((left, other) => {
    const [row = 0, along = 0] = place(left)
    const [otherRow = 0, otherAlong = 0] = place(other)
    if (row === otherRow) return along - otherAlong || compareByName(left, other)
    return row < otherRow ? -1 : 1
  })
}
