import { installLibrary } from '#features/indicators/index.ts'
import { type CountryPack, installPack, usePack } from '#features/registry/index.ts'
import { type OpenDatabase, openTransaction, type Tx } from '#platform/db/db.ts'
import { belgium } from '../../packs/be/index.ts'
import { organisationKinds } from '../../packs/be/organisation-kinds.ts'
import { borderRegionMembers } from '../../packs/be/territory/index.ts'

/** The country that this process serves. Another one is another pack here. */
export const country = { ...belgium, borderRegionMembers, organisationKinds }
usePack(country, async (pack) => {
  const { demoSeed, underFictionalNames } = await import('../../packs/demo/index.ts')
  return underFictionalNames(pack, { seed: demoSeed })
})

/** Everything that a pack brings, of every slice, as the owner of the tables. */
export async function installCountry(tx: Tx, pack: CountryPack): Promise<void> {
  await installPack(tx, pack)
  await installLibrary(tx, pack)
}

/** A new instance begins with its country. A later version of the pack is a preview for the administrator, never a surprise. */
export async function ensureCountry(database: OpenDatabase): Promise<void> {
  const installed = await database.kysely.selectFrom('pack_installation').select('version').limit(1).executeTakeFirst()
  if (!installed) await openTransaction(database.kysely, (tx) => installCountry(tx, country))
}
