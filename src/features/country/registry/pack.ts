import { adoptForms, getCountryForms } from '#shared/country-forms.ts'
import type { CountryPack } from '#shared/pack.ts'

export type { CountryPack }

/** Returns the pack with invented zone names, for a demo. */
type PackTransform = (pack: CountryPack) => Promise<CountryPack>

let chosen: CountryPack | undefined
let disguise: PackTransform | undefined

/**
 * Sets the country of this process, and the zone names of a demo. Called once, at start, by the application. The core
 * does not depend on a country.
 */
export function usePack(pack: CountryPack, asDemo?: PackTransform): void {
  chosen = pack
  disguise = asDemo
  adoptForms(getCountryForms(pack))
}

/** Returns the country's pack of this process: plan kinds, rules and data. Throws if none was set. */
export function countryPack(): CountryPack {
  if (!chosen) throw new Error('No country pack is loaded. The application must call usePack() first.')
  return chosen
}

/** Returns the pack with the names that an instance shows. */
export const getNamedPack = async (realNames: boolean): Promise<CountryPack> =>
  realNames || !disguise ? countryPack() : disguise(countryPack())

/** Returns the hierarchies in an area file: those of the country, and the composition of border regions. */
export const areaHierarchies = (): string[] => [...countryPack().hierarchies.map(({ code }) => code), 'border']
