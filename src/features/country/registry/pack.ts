import { adoptForms, formsOf } from '#shared/country-forms.ts'
import type { CountryPack } from '#shared/pack.ts'

export type { CountryPack }

/** The pack with invented names for its zones: what a demo shows. */
type Disguise = (pack: CountryPack) => Promise<CountryPack>

let chosen: CountryPack | undefined
let disguise: Disguise | undefined

/**
 * Says which country this process serves, and how a demo names it. Called once, at start, by the application; the core
 * knows no country.
 */
export function usePack(pack: CountryPack, asDemo?: Disguise): void {
  chosen = pack
  disguise = asDemo
  adoptForms(formsOf(pack))
}

/** The country's pack: its plan kinds, rules and facts, as this process has them. Fails where none was chosen. */
export function countryPack(): CountryPack {
  if (!chosen) throw new Error('No country: the application has to call usePack() before anything else.')
  return chosen
}

/** The pack under the names that an instance shows. */
export const packUnderNames = async (realNames: boolean): Promise<CountryPack> =>
  realNames || !disguise ? countryPack() : disguise(countryPack())
