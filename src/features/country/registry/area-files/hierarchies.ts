import { countryPack } from '../pack.ts'

/** Hierarchies in a file of areas: those of the country, and what border regions are drawn from. */
export const areaHierarchies = (): string[] => [...countryPack().hierarchies.map(({ code }) => code), 'border']
