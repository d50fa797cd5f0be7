import type { Area, ParentLink } from '#features/country/registry/entities.ts'
import type { Id } from '#shared/ids.ts'

export interface Places {
  /** The parent in each hierarchy that is common to all areas or explicitly given. */
  parents: { hierarchy: string; parentId: Id }[]
  /** Hierarchies with different parents and no given parent. */
  missing: string[]
}

/**
 * Returns the parents of a merger. In each hierarchy it is the common parent of all areas, unless another parent is
 * given. Border regions are left out, because their composition is a choice, not a location.
 */
export function computeMergedPlaces(
  links: readonly (Pick<ParentLink, 'hierarchy' | 'parentId'> & { areaId: Id })[],
  entries: readonly { hierarchy: string; parentId: Id }[],
): Places {
  const inherited = Map.groupBy(
    links.filter(({ hierarchy }) => hierarchy !== 'border'),
    ({ hierarchy }) => hierarchy,
  )
  const parents = entries.map(({ hierarchy, parentId }) => ({ hierarchy, parentId }))
  const missing: string[] = []
  for (const [hierarchy, places] of inherited) {
    if (entries.some((entry) => entry.hierarchy === hierarchy)) continue
    const [parentId, ...others] = new Set(places.map((place) => place.parentId))
    if (parentId !== undefined && others.length === 0) parents.push({ hierarchy, parentId })
    else missing.push(hierarchy)
  }
  return { parents, missing }
}

type Merged = Pick<Area, 'languages' | 'borders' | 'population' | 'cell'>

/**
 * Returns the default data of a merger: the combined languages and borders, and the first position on the hexagon map.
 * The inhabitants are the sum for the years with data for all areas.
 */
export function computeMergedFacts(from: readonly Merged[]): Merged {
  const counted = from.map(({ population }) => population ?? {})
  const years = Object.keys(counted[0] ?? {}).filter((year) => counted.every((entry) => entry[year] !== undefined))
  const sums = years.map((year) => [year, counted.reduce((sum, entry) => sum + (entry[year] ?? 0), 0)])
  return {
    languages: [...new Set(from.flatMap(({ languages }) => languages))],
    borders: [...new Set(from.flatMap(({ borders }) => borders))],
    population: sums.length > 0 ? Object.fromEntries(sums) : null,
    cell: from.find(({ cell }) => cell !== null)?.cell ?? null,
  }
}
