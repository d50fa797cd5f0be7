import { type CountryPack, comparePack, type PackEffects, packId } from '#features/country/registry/index.ts'
import type { Tx } from '#platform/db/db.ts'
import { listAbout, savePackLinks } from './queries.ts'

const pairsOf = ({ indicators }: CountryPack) =>
  indicators.flatMap(({ code, phenomena = [] }) => phenomena.map((phenomenon) => ({ code, phenomenon })))

/** Writes which indicators say something of which phenomena, after both; what was said here stays. */
export async function installAbout(tx: Tx, pack: CountryPack): Promise<void> {
  await savePackLinks(
    tx,
    pairsOf(pack).map(({ code, phenomenon }) => ({
      phenomenon_id: packId('phenomenon', phenomenon),
      indicator_id: packId('indicator', code),
    })),
  )
}

/** What `installAbout` would do. */
export async function previewAbout(tx: Tx, pack: CountryPack): Promise<PackEffects> {
  const pair = (phenomenon: string, indicator: string) => ({
    id: packId('phenomenon_indicator', phenomenon, indicator),
    code: `${phenomenon} ${indicator}`,
  })
  return comparePack(
    'phenomenon_indicator',
    (await listAbout(tx)).map(({ phenomenonCode, code, source, setAside }) => ({
      ...pair(phenomenonCode, code),
      source,
      facts: { setAside },
    })),
    pairsOf(pack).map(({ code, phenomenon }) => ({ ...pair(phenomenon, code), facts: { setAside: false } })),
  )
}
