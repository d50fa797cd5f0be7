import type { Id } from '#shared/ids.ts'
import type { Area, ParentLink } from '../entities.ts'

export interface Places {
  /** The parent per hierarchy on which all agree, or which was said. */
  parents: { hierarchy: string; parentId: Id }[]
  /** Hierarchies in which they do not agree and nothing was said. */
  missing: string[]
}

/**
 * Where the result of a merger stands: in each hierarchy under the parent that all the areas have, unless another one was
 * said. Border regions are left out: what they are drawn from is somebody's choice, not a place.
 */
export function placesOfMerger(
  links: readonly (Pick<ParentLink, 'hierarchy' | 'parentId'> & { areaId: Id })[],
  said: readonly { hierarchy: string; parentId: Id }[],
): Places {
  const inherited = Map.groupBy(
    links.filter(({ hierarchy }) => hierarchy !== 'border'),
    ({ hierarchy }) => hierarchy,
  )
  const parents = said.map(({ hierarchy, parentId }) => ({ hierarchy, parentId }))
  const missing: string[] = []
  for (const [hierarchy, places] of inherited) {
    if (said.some((one) => one.hierarchy === hierarchy)) continue
    const [parentId, ...others] = new Set(places.map((place) => place.parentId))
    if (parentId !== undefined && others.length === 0) parents.push({ hierarchy, parentId })
    else missing.push(hierarchy)
  }
  return { parents, missing }
}

type Merged = Pick<Area, 'languages' | 'borders' | 'population' | 'cell'>

/**
 * What follows for the result from the areas that go into it, unless it is said otherwise: their languages and borders
 * together, the sum of their inhabitants in the years in which all are counted, and the first of their places on the hexagon map.
 */
export function factsOfMerger(from: readonly Merged[]): Merged {
  const counted = from.map(({ population }) => population ?? {})
  const years = Object.keys(counted[0] ?? {}).filter((year) => counted.every((one) => one[year] !== undefined))
  const sums = years.map((year) => [year, counted.reduce((sum, one) => sum + (one[year] ?? 0), 0)])
  return {
    languages: [...new Set(from.flatMap(({ languages }) => languages))],
    borders: [...new Set(from.flatMap(({ borders }) => borders))],
    population: sums.length > 0 ? Object.fromEntries(sums) : null,
    cell: from.find(({ cell }) => cell !== null)?.cell ?? null,
  }
}
