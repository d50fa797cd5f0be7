import { type CountryPack, comparePack, isPackId, type PackEffects, packId } from '#features/country/registry/index.ts'
import type { Tx } from '#platform/db/db.ts'
import { type LibraryEntry, libraryChanges, libraryEntry } from './model.ts'
import { listStored, saveLibrary } from './queries.ts'

const toLibraryEntries = ({ indicators }: CountryPack): LibraryEntry[] =>
  indicators.map((indicator) => libraryEntry(indicator, packId))

/**
 * Writes the indicators of a pack. Run it after the organisations are installed. Installing the same pack twice changes
 * no rows. Local edits are kept. Indicators that the pack no longer contains are kept and marked. At the first start,
 * run it as the owner of the tables.
 */
export async function installLibrary(tx: Tx, pack: CountryPack): Promise<void> {
  const changes = libraryChanges(await listStored(tx), toLibraryEntries(pack))
  if (changes.hasChanges) await saveLibrary(tx, changes, `${pack.code} ${pack.version}`)
}

/**
 * Returns the effects of `installLibrary`. A local indicator with the same code as a pack indicator counts as edited
 * locally.
 */
export async function previewLibrary(tx: Tx, pack: CountryPack): Promise<PackEffects> {
  const incoming = toLibraryEntries(pack)
  const idOf = new Map(incoming.map(({ id, code }) => [code, id]))
  const stored = (await listStored(tx)).filter((storedEntry) => isPackId(storedEntry.id) || idOf.has(storedEntry.code))
  const facts = ({ ownerId, marking, definition }: LibraryEntry) => ({ ownerId, marking, definition })
  return comparePack(
    'indicator',
    stored.map((storedEntry) => ({
      ...storedEntry,
      id: idOf.get(storedEntry.code) ?? storedEntry.id,
      facts: facts(storedEntry),
    })),
    incoming.map((entry) => ({ ...entry, facts: facts(entry) })),
  )
}
