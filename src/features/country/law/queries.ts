import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Law } from '#shared/law.ts'
import { completeLaw, type Laws } from './laws.ts'
import { saveCurrentLevels } from './levels/queries.ts'

/** Returns a hash of the content of a law, regardless of the order of keys. */
export const hashLaw = (law: Law): string =>
  createHash('sha256')
    .update(canonicalize(law) ?? '')
    .digest('hex')

/** The version of an installed pack whose law differs from the stored one. The pack needs a new version. */
export class LawVersionReused extends Error {
  readonly code = 'LAW_VERSION_REUSED'
}

/**
 * Stores the law of an installed version. Storing the same law again changes nothing.
 *
 * @throws LawVersionReused when the version is stored with another law
 */
export async function storeLaw(tx: Tx, law: Law): Promise<void> {
  const hash = hashLaw(law)
  const { code, version } = law
  const stored = await findLawHash(tx, version)
  if (stored && stored !== hash)
    throw new LawVersionReused(
      `Version ${version} of the pack of ${code} is installed with another law. Give the changed pack a new version.`,
    )
  const values = { code, version, law: json(law), law_hash: hash }
  await tx
    .insertInto('pack_installation')
    .values(values)
    .onConflict((conflict) => conflict.columns(['code', 'version']).doUpdateSet({ law: values.law, law_hash: hash }))
    .execute()
  await saveCurrentLevels(tx)
}

/** Returns the hash of the stored law of a version. */
export async function findLawHash(reader: Reader, version: string): Promise<string | undefined> {
  const row = await reader
    .selectFrom('pack_installation')
    .select('law_hash')
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.law_hash ?? undefined
}

/** Lists the rules that the stored laws bind: the id of the rule of the core, and the number in the law. */
export async function listBoundRules(reader: Reader): Promise<{ version: string; rule: string; number: string }[]> {
  const { rows } = await sql<{ version: string; rule: string; number: string }>`
    select distinct i.version, binding ->> 'rule' as rule, binding ->> 'number' as number
    from pack_installation i, jsonb_array_elements(i.law -> 'rules') binding
    order by i.version, number, rule`.execute(reader as Tx)
  return rows
}

/** Returns the version of the law installed last. Another server may have installed it a moment ago. */
export async function findNewestVersion(reader: Reader): Promise<string | undefined> {
  const row = await reader
    .selectFrom('pack_installation')
    .select('version')
    .where('law', 'is not', null)
    .where('is_adopted', '=', false)
    .orderBy('installed_at', 'desc')
    .executeTakeFirst()
  return row?.version
}

/**
 * Returns the laws of all installed versions. Undefined if none is stored: before the first installation, or in a
 * database of a release that did not store laws.
 */
export async function loadLaws(reader: Reader): Promise<Laws | undefined> {
  const rows = await reader
    .selectFrom('pack_installation')
    .select(['law', 'is_adopted'])
    .where('law', 'is not', null)
    .orderBy('installed_at', 'desc')
    .execute()
  const byVersion = new Map(rows.map(({ law }) => [(law as Law).version, completeLaw(law as Law)]))
  const newest = rows.find((row) => !row.is_adopted)?.law as Law | undefined
  const current = newest && byVersion.get(newest.version)
  return current && { current, find: (version) => byVersion.get(version) }
}

/**
 * Stores a law for versions whose law is not stored: a former release installed them without it, or plans name them
 * although they were never installed here.
 */
export async function adoptLaw(tx: Tx, law: Law, versions: readonly string[]): Promise<void> {
  for (const version of versions) {
    const adopted = { ...law, version }
    const values = { law: json(adopted), law_hash: hashLaw(adopted) }
    await tx
      .insertInto('pack_installation')
      .values({ code: law.code, version, is_adopted: true, ...values })
      .onConflict((conflict) => conflict.columns(['code', 'version']).doUpdateSet(values))
      .execute()
  }
}

/** Returns the versions that were installed or that plans and frozen versions name, and whose law is not stored. */
export async function listVersionsWithoutLaw(reader: Reader): Promise<string[]> {
  const named = reader
    .selectFrom('plan')
    .select('pack_version as version')
    .union(reader.selectFrom('plan_version').select('pack_version as version'))
    .union(reader.selectFrom('pack_installation').select('version'))
  const stored = reader.selectFrom('pack_installation').select('version').where('law', 'is not', null)
  const rows = await reader
    .selectFrom(named.as('named'))
    .select('named.version')
    .where('named.version', 'not in', stored)
    .orderBy('named.version')
    .execute()
  return rows.map(({ version }) => version)
}
