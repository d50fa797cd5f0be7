import { installPack, usePack } from '#features/registry/index.ts'
import { type OpenDatabase, openTransaction } from '#platform/db/db.ts'
import { belgium } from '../../packs/be/index.ts'
import { organisationKinds } from '../../packs/be/organisation-kinds.ts'
import { borderRegionMembers } from '../../packs/be/territory/index.ts'

/** The country that this process serves. Another one is another pack here. */
export const country = { ...belgium, borderRegionMembers, organisationKinds }
usePack(country, async (pack) => {
  const { demoSeed, underFictionalNames } = await import('../../packs/demo/index.ts')
  return underFictionalNames(pack, { seed: demoSeed })
})

/** A new instance begins with its country. A later version of the pack is a preview for the administrator, never a surprise. */
export async function ensureCountry(database: OpenDatabase): Promise<void> {
  const installed = await database.kysely.selectFrom('pack_installation').select('version').limit(1).executeTakeFirst()
  if (!installed) await openTransaction(database.kysely, (tx) => installPack(tx, country))
}
