import { countryPack } from '../pack.ts'

/** Returns the hierarchies in an area file: those of the country, and the composition of border regions. */
export const areaHierarchies = (): string[] => [...countryPack().hierarchies.map(({ code }) => code), 'border']
