import { currentLaw, useSingleLaw } from '#features/country/law/index.ts'
import { extractLaw } from '#shared/law.ts'
import type { CountryPack } from '#shared/pack.ts'
import { type Failure, type Result, succeed } from '#shared/result.ts'

export type { CountryPack }

/** Returns the pack with invented zone names, for a demo. */
type PackTransform = (pack: CountryPack) => Promise<CountryPack>

/** The pack cannot be installed: a sentence for the administrator says why. */
type InvalidPack = Failure<'PACK_INVALID', { problem: string }>

/** Where the pack comes from that can be installed. It is read again each time, because its files may have changed. */
interface PackSource {
  load: () => Promise<Result<CountryPack, InvalidPack>>
  /** Returns the pack as a demo shows it, if the country has a demo. */
  asDemo?: PackTransform | undefined
}

let source: PackSource | undefined

/** Sets the source of the pack that can be installed. Called once, at start, by the application. */
export function usePackSource(next: PackSource): void {
  source = next
}

/** Uses a pack without an instance, with its law for all plans. */
export function usePack(pack: CountryPack, asDemo?: PackTransform): void {
  usePackSource({ load: async () => succeed(pack), asDemo })
  useSingleLaw(extractLaw(pack))
}

/** Loads the pack that can be installed. It has no effect before. */
export async function loadCandidatePack(): Promise<Result<CountryPack, InvalidPack>> {
  if (!source) throw new Error('No country pack is set. The application must call usePackSource() first.')
  return source.load()
}

/** Loads the pack that can be installed, with the names that an instance shows. */
export async function loadNamedPack(realNames: boolean): Promise<Result<CountryPack, InvalidPack>> {
  const pack = await loadCandidatePack()
  return !pack.ok || realNames || !source?.asDemo ? pack : succeed(await source.asDemo(pack.value))
}

/** The hierarchy of the areas of other countries that were imported as a list. */
export const foreignHierarchy = 'abroad'

/**
 * Returns the hierarchies in an area file: those of the country, the composition of border regions, and the areas of other
 * countries.
 */
export const areaHierarchies = (): string[] => [
  ...currentLaw().hierarchies.map(({ code }) => code),
  'border',
  foreignHierarchy,
]
