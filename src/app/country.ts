import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type CountryPack, countryPack, installPack, usePack } from '#features/country/registry/index.ts'
import { installLibrary, installPhenomenonLinks } from '#features/measurement/indicators/index.ts'
import { type OpenDatabase, openTransaction, type Tx } from '#platform/db/db.ts'

interface Country {
  load: () => Promise<{ default: CountryPack }>
  /** Returns the pack as a demo shows it, if the country has a demo. */
  asDemo?: (pack: CountryPack) => Promise<CountryPack>
}

/** The included packs, by the code in the setting COUNTRY. */
const countries: Readonly<Record<string, Country>> = {
  be: {
    load: () => import('../../packs/be/index.ts'),
    asDemo: async (pack) => {
      const { demoSeed, applyFictionalNames } = await import('../../packs/demo/index.ts')
      return applyFictionalNames(pack, { seed: demoSeed })
    },
  },
  nl: { load: () => import('../../packs/nl/index.ts') },
}
export const countryCodes = Object.keys(countries)
/** Countries with a demo. */
export const demoCountries = countryCodes.filter((code) => countries[code]?.asDemo)

/** The pack does not exist, or the instance serves another country. */
export class CountryError extends Error {
  readonly code = 'COUNTRY_REJECTED'
}

/**
 * Loads the pack of a code or of a folder.
 *
 * @throws CountryError
 */
export async function loadCountry(named: string): Promise<CountryPack> {
  const { load } = countries[named.toLowerCase()] ?? { load: () => loadFolder(named) }
  return (await load()).default
}

/**
 * Sets the country of the whole process. A pack from a folder is validated first, like every imported file.
 *
 * @throws CountryError
 */
export async function serveCountry(named: string): Promise<CountryPack> {
  const pack = await loadCountry(named)
  const included = countries[named.toLowerCase()]
  if (!included) await checkPack(named, pack)
  usePack(pack, included?.asDemo)
  return pack
}

async function checkPack(named: string, pack: CountryPack): Promise<void> {
  const { checkCountryPack } = await import('#features/quality/pack-checks/index.ts')
  const [first, ...others] = checkCountryPack(pack).issues
  if (first)
    throw new CountryError(
      `The pack in ${named} has errors: ${first.place}: ${first.problem}${others.length > 0 ? ` (and ${others.length} more)` : ''}. See all: npx integral pack check ${named}`,
    )
}

async function loadFolder(named: string): Promise<{ default: CountryPack }> {
  const file = resolve(named, 'index.ts')
  const makeCountryError = (why: string) =>
    new CountryError(
      `COUNTRY is ${named}. The included packs are ${countryCodes.join(', ')}. Any other value is the folder of a pack: ${why}`,
    )
  const module = (await import(pathToFileURL(file).href).catch((error: NodeJS.ErrnoException) => {
    throw makeCountryError(
      error.code === 'ERR_MODULE_NOT_FOUND' ? `there is no ${file}.` : `${file} fails: ${error.message}`,
    )
  })) as { default?: CountryPack }
  if (typeof module.default?.code !== 'string')
    throw makeCountryError(`${file} has no pack as its default export. See: npx integral pack check ${named}`)
  return { default: module.default }
}

/** Installs all pack data of every feature, as the owner of the tables. */
export async function installCountry(tx: Tx, pack: CountryPack): Promise<void> {
  await installPack(tx, pack)
  await installLibrary(tx, pack)
  await installPhenomenonLinks(tx, pack)
}

/**
 * Installs the country in a new instance. A later version of the pack is installed only by an administrator, after a
 * preview.
 *
 * @throws CountryError when the instance was created with another country
 */
export async function ensureCountry(database: OpenDatabase): Promise<void> {
  const installed = await checkInstalledCountry(database)
  if (!installed) await openTransaction(database.kysely, (tx) => installCountry(tx, countryPack()))
}

/**
 * Checks that the instance was created with the served country.
 *
 * @returns the code of the country with which the instance was created
 * @throws CountryError when it is another country
 */
export async function checkInstalledCountry(database: OpenDatabase): Promise<string | undefined> {
  const { code } = countryPack()
  const installed = await database.kysely
    .selectFrom('pack_installation')
    .select('code')
    .orderBy('installed_at')
    .limit(1)
    .executeTakeFirst()
  if (installed && installed.code !== code)
    throw new CountryError(
      `This instance serves ${installed.code}, and COUNTRY gives the pack of ${code}. Set COUNTRY to the pack of ${installed.code}, or create an instance of ${code} in another DATA_DIR.`,
    )
  return installed?.code
}
