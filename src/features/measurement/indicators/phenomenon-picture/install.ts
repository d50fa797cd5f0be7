import { type CountryPack, comparePack, type PackEffects, packId } from '#features/country/registry/index.ts'
import type { Tx } from '#platform/db/db.ts'
import { listPhenomenonLinks, savePackLinks } from './queries.ts'

const listLinkPairs = ({ indicators }: CountryPack) =>
  indicators.flatMap(({ code, phenomena = [] }) => phenomena.map((phenomenon) => ({ code, phenomenon })))

/** Installs the links between indicators and phenomena, after both exist. Decisions made in this instance are kept. */
export async function installPhenomenonLinks(tx: Tx, pack: CountryPack): Promise<void> {
  await savePackLinks(
    tx,
    listLinkPairs(pack).map(({ code, phenomenon }) => ({
      phenomenon_id: packId('phenomenon', phenomenon),
      indicator_id: packId('indicator', code),
    })),
  )
}

/** Returns the effects that `installPhenomenonLinks` would have. */
export async function previewPhenomenonLinks(tx: Tx, pack: CountryPack): Promise<PackEffects> {
  const pair = (phenomenon: string, indicator: string) => ({
    id: packId('phenomenon_indicator', phenomenon, indicator),
    code: `${phenomenon} ${indicator}`,
  })
  return comparePack(
    'phenomenon_indicator',
    (await listPhenomenonLinks(tx)).map(({ phenomenonCode, code, source, rejected }) => ({
      ...pair(phenomenonCode, code),
      source,
      facts: { rejected },
    })),
    listLinkPairs(pack).map(({ code, phenomenon }) => ({ ...pair(phenomenon, code), facts: { rejected: false } })),
  )
}
