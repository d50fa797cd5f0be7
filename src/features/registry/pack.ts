import type { Pack } from '#shared/pack.ts'

let chosen: Pack | undefined

/** Says which country this process serves. Called once, at start, by the application; the core knows no country. */
export function usePack(pack: Pack): void {
  chosen = pack
}

/** The country's pack: its plan kinds, rules and facts, as this process has them. Fails where none was chosen. */
export function countryPack(): Pack {
  if (!chosen) throw new Error('No country: the application has to call usePack() before anything else.')
  return chosen
}
