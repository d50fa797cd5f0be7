import type { Names } from '#shared/localized-text.ts'
import type { Pack } from '#shared/pack.ts'

/** A pack, with what some countries bring beside it. */
export type CountryPack = Pack & {
  /** What border regions are drawn from, by their code: they cut across the hierarchies. */
  borderRegionMembers?: Readonly<Record<string, readonly string[]>>
  /** Words for the kinds of organisation. */
  organisationKinds?: readonly { code: string; names: Names }[]
}

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
}

/** The country's pack: its plan kinds, rules and facts, as this process has them. Fails where none was chosen. */
export function countryPack(): CountryPack {
  if (!chosen) throw new Error('No country: the application has to call usePack() before anything else.')
  return chosen
}

/** The pack under the names that an instance shows. */
export const packUnderNames = async (realNames: boolean): Promise<CountryPack> =>
  realNames || !disguise ? countryPack() : disguise(countryPack())
