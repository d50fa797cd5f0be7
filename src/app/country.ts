import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import {
  adoptLaw,
  completeLawsWith,
  currentLaw,
  listBoundRules,
  listVersionsWithoutLaw,
  loadLaws,
  saveCurrentLevels,
  useLaws,
} from '#features/country/law/index.ts'
import {
  type CountryPack,
  installPack,
  type loadCandidatePack,
  usePack,
  usePackSource,
} from '#features/country/registry/index.ts'
import { installLibrary, installPhenomenonLinks } from '#features/measurement/indicators/index.ts'
import { type OpenDatabase, openTransaction, type Tx } from '#platform/db/db.ts'
import { extractLaw, type Law } from '#shared/law.ts'
import { fail, succeed } from '#shared/result.ts'
import { completeEarlierLaw } from '../../packs/earlier-laws.ts'
import { type PackAnswer, readPack } from './read-pack.ts'

type Candidate = Awaited<ReturnType<typeof loadCandidatePack>>

completeLawsWith(completeEarlierLaw)

interface Country {
  load: () => Promise<{ default: CountryPack }>
  /** Returns the pack as a demo shows it, if the country has a demo. */
  asDemo?: (pack: CountryPack) => Promise<CountryPack>
}

/** The included packs, by the ISO 3166 code of the country in lower case, as in the setting COUNTRY. */
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
const includedPack = (code: string): URL => new URL(`../../packs/${code}/index.ts`, import.meta.url)
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
 * Uses the pack of a country without an instance: for files on the command line. A pack from a folder is checked first,
 * like every imported file.
 *
 * @throws CountryError
 */
export async function serveCountry(named: string): Promise<CountryPack> {
  const pack = await loadCheckedPack(named)
  usePack(pack, countries[named.toLowerCase()]?.asDemo)
  return pack
}

/** Loads a pack. A pack from a folder is checked, like every imported file. */
export async function loadCheckedPack(named: string): Promise<CountryPack> {
  const pack = await loadCountry(named)
  if (!countries[named.toLowerCase()]) await checkPack(named, pack)
  return pack
}

async function checkPack(named: string, pack: CountryPack): Promise<void> {
  const { describePackIssues } = await import('./describe-pack-issues.ts')
  const invalid = describePackIssues(named, pack)
  if (invalid) throw new CountryError(invalid)
}

async function loadFolder(named: string): Promise<{ default: CountryPack }> {
  return { default: acceptPack(named, await readPack(resolve(named, 'index.ts'))) }
}

/** @throws CountryError when the files of a folder contain no pack, or the pack has errors */
function acceptPack(named: string, answer: PackAnswer): CountryPack {
  if ('invalid' in answer) throw new CountryError(answer.invalid)
  if ('unreadable' in answer)
    throw new CountryError(
      `COUNTRY is ${named}. The included packs are ${countryCodes.join(', ')}. Any other value is the folder of a pack: ${answer.unreadable} See: npx integral pack check ${named}`,
    )
  return answer.pack
}

/** Installs all pack data of every feature, as the owner of the tables. */
export async function installCountry(tx: Tx, pack: CountryPack): Promise<void> {
  await installPack(tx, pack)
  await installLibrary(tx, pack)
  await installPhenomenonLinks(tx, pack)
}

/**
 * Opens the country of an instance: its plans follow the stored laws, and the pack of the setting COUNTRY is only a
 * candidate that an administrator may install after a preview. A new instance gets the pack.
 *
 * @returns the law of the latest installed version
 * @throws CountryError when the instance was created with another country, or when a stored law binds an unknown rule
 */
export async function openCountry(database: OpenDatabase, named: string, log?: Logger): Promise<Law> {
  await ensureLaws(database, named, log)
  const laws = await loadLaws(database.kysely)
  if (!laws) throw new CountryError('This instance has no country.')
  await checkBoundRules(database)
  // A former release stored no levels, and a law of its time gets them from this one.
  await openTransaction(database.kysely, saveCurrentLevels)
  const { asDemo } = countries[named.toLowerCase()] ?? {}
  usePackSource({ load: () => loadCandidate(named, laws.current.code), asDemo })
  useLaws(laws)
  return laws.current
}

/** Installs the pack in a new instance, and stores the laws that a former release did not store. */
async function ensureLaws(database: OpenDatabase, named: string, log: Logger | undefined): Promise<void> {
  const installed = await listInstalledCodes(database)
  if (countries[named.toLowerCase()]) checkCode(named.toUpperCase(), installed[0])
  const missing = installed.length > 0 ? await listVersionsWithoutLaw(database.kysely) : []
  if (installed.length > 0 && missing.length === 0) return
  const pack = await loadCheckedPack(named)
  checkCode(pack.code, installed[0])
  await openTransaction(database.kysely, async (tx) => {
    if (installed.length === 0) await installCountry(tx, pack)
    else await adoptLaw(tx, extractLaw(pack), missing)
  })
  if (missing.length > 0)
    log?.warn(
      { versions: missing },
      `The law of these versions was not stored. That of ${pack.version} was stored for them.`,
    )
}

/**
 * Checks that every rule that a stored law binds exists in this version of Integral. Otherwise plans of that law would be
 * checked without the rule, and nothing would show the gap.
 */
async function checkBoundRules(database: OpenDatabase): Promise<void> {
  const { rules } = await import('#features/quality/checks/index.ts')
  const known = new Set(rules.map(({ id }) => id))
  const missing = (await listBoundRules(database.kysely)).filter(({ rule }) => !known.has(rule))
  if (missing.length === 0) return
  const list = missing.map(({ version, rule, number }) => `${number} (${rule}) of version ${version}`).join(', ')
  throw new CountryError(
    `The stored law binds rules that this version of Integral does not have: ${list}. Plans of that law cannot be checked without them. Use a version of Integral that has these rules.`,
  )
}

/** Reads the candidate of a running instance from its files as they are now. A pack from a folder is checked. */
async function loadCandidate(named: string, code: string): Promise<Candidate> {
  const included = countries[named.toLowerCase()] && fileURLToPath(includedPack(named.toLowerCase()))
  try {
    const pack = acceptPack(named, await (included ? readPack(included) : readPack(resolve(named, 'index.ts'), named)))
    return pack.code === code ? succeed(pack) : fail('PACK_INVALID', { problem: describeOtherCountry(pack.code, code) })
  } catch (error) {
    if (error instanceof CountryError) return fail('PACK_INVALID', { problem: error.message })
    throw error
  }
}

/** Uses another pack as the one that can be installed, for a preview on the command line. */
export function useCandidate(named: string): void {
  const { asDemo } = countries[named.toLowerCase()] ?? {}
  usePackSource({ load: () => loadCandidate(named, currentLaw().code), asDemo })
}

/** Uses the laws that another server of the instance, or a command, has stored meanwhile. */
export async function reloadLaws(database: OpenDatabase): Promise<void> {
  const laws = await loadLaws(database.kysely)
  if (laws) useLaws(laws)
}

/** @throws CountryError when the pack is of another country than the instance */
function checkCode(code: string, installed: string | undefined): void {
  if (installed && installed !== code) throw new CountryError(describeOtherCountry(code, installed))
}

const describeOtherCountry = (code: string, installed: string): string =>
  `This instance serves ${installed}, and COUNTRY gives the pack of ${code}. Set COUNTRY to the pack of ${installed}, or create an instance of ${code} in another DATA_DIR.`

const listInstalledCodes = async (database: OpenDatabase): Promise<string[]> => {
  const rows = await database.kysely.selectFrom('pack_installation').select('code').orderBy('installed_at').execute()
  return rows.map(({ code }) => code)
}
