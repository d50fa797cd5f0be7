import { type CountryPack, comparePack, isPackId, type PackEffects, packId } from '#features/country/registry/index.ts'
import type { Tx } from '#platform/db/db.ts'
import { type LibraryEntry, libraryChanges, libraryEntry } from './model.ts'
import { listStored, saveLibrary } from './queries.ts'

const entriesOf = ({ indicators }: CountryPack): LibraryEntry[] => indicators.map((one) => libraryEntry(one, packId))

/**
 * Writes the indicators of a pack, after its organisations. Installing the same twice changes nothing; what was edited here stays,
 * and what the pack no longer brings is kept and marked. At the first start run it as the owner of the tables.
 */
export async function installLibrary(tx: Tx, pack: CountryPack): Promise<void> {
  const changes = libraryChanges(await listStored(tx), entriesOf(pack))
  if (changes.differs) await saveLibrary(tx, changes, `${pack.code} ${pack.version}`)
}

/** What `installLibrary` would do. An own indicator that has the code of one of the pack counts as edited here. */
export async function previewLibrary(tx: Tx, pack: CountryPack): Promise<PackEffects> {
  const incoming = entriesOf(pack)
  const idOf = new Map(incoming.map(({ id, code }) => [code, id]))
  const stored = (await listStored(tx)).filter((one) => isPackId(one.id) || idOf.has(one.code))
  const facts = ({ ownerId, marking, definition }: LibraryEntry) => ({ ownerId, marking, definition })
  return comparePack(
    'indicator',
    stored.map((one) => ({ ...one, id: idOf.get(one.code) ?? one.id, facts: facts(one) })),
    incoming.map((one) => ({ ...one, facts: facts(one) })),
  )
}
