import { findLawHash, hashLaw, loadLaws, storeLaw } from '#features/country/law/index.ts'
import type { Tx } from '#platform/db/db.ts'
import { extractLaw } from '#shared/law.ts'
import type { CountryPack } from '../pack.ts'
import { buildContents, toFacts } from './contents.ts'
import { type PackPreview, packContents } from './contract.ts'
import { comparePack, groupByCode, type RegistrySubject } from './model.ts'
import { type PackRows, packRows } from './pack-rows.ts'
import { getStored, listInstallations, savePack } from './queries/installed-packs.ts'

/**
 * Writes a pack into the registry: areas, organisations, functions, competences, phenomena. A second installation of
 * the same pack changes no data, and local edits are kept.
 *
 * At the first start, run it as the owner of the tables, because no user can write before organisations exist.
 */
export async function installPack(tx: Tx, pack: CountryPack): Promise<void> {
  await storeLaw(tx, extractLaw(pack))
  await savePack(tx, packRows(pack), pack)
}

/** The preview of the registry alone. */
type RegistryPreview = Omit<PackPreview, 'plans' | 'withdrawnRoles' | 'notifiedRoles'>

/**
 * Returns the effect of `installPack`: new, changed, edited locally, withdrawn. Other features add the effects on their
 * data.
 */
export async function previewPack(tx: Tx, pack: CountryPack): Promise<RegistryPreview> {
  const [latest] = await listInstallations(tx)
  const law = extractLaw(pack)
  const before = (await loadLaws(tx))?.current
  // Each version has a table of competences of its own. It is compared with that of the installed version.
  const stored = await getStored(tx, before?.version ?? pack.version)
  const incoming = incomingFacts(packRows(pack), pack)
  const storedHash = await findLawHash(tx, pack.version)
  const contents = buildContents(law)
  return {
    code: pack.code,
    version: pack.version,
    installedVersion: latest?.version ?? null,
    reusesVersion: storedHash !== undefined && storedHash !== hashLaw(law),
    subjects: [
      ...(Object.keys(incoming) as RegistrySubject[]).map((subject) =>
        subject === 'competence'
          ? comparePack(subject, groupByCode(stored.competence), groupByCode(incoming.competence))
          : comparePack(subject, stored[subject], incoming[subject]),
      ),
      // Before the first installation everything is new.
      ...packContents.map((subject) =>
        comparePack(subject, before ? toFacts(buildContents(before), subject) : [], toFacts(contents, subject)),
      ),
    ],
  }
}

function incomingFacts(rows: PackRows, pack: CountryPack) {
  const fact = <Row extends { id: string }>(row: Row, code: string, ...without: (keyof Row)[]) => ({
    id: row.id,
    code,
    facts: Object.fromEntries(
      Object.entries(row).filter(([key]) => key !== 'id' && !without.includes(key as keyof Row)),
    ),
  })
  const organisationCode = new Map(rows.organisation.map(({ id, code }) => [id, code]))
  const phenomenonCode = new Map(rows.phenomenon.map(({ id, code }) => [id, code]))
  return {
    area: rows.area.map((row) => fact(row, row.code, 'sort_name')),
    organisation: rows.organisation.map((row) => fact(row, row.code, 'sort_name')),
    function: rows.function.map((row) => fact(row, `${organisationCode.get(row.organisation_id)} ${row.code}`)),
    competence: rows.competence.map((row) => fact(row, `${row.topic} ${row.level}`, 'pack_version')),
    phenomenon_list: rows.phenomenonList.map((row) => fact(row, row.code)),
    phenomenon: rows.phenomenon.map((row) => fact(row, row.code)),
    crosswalk: rows.crosswalk.map((row, index) =>
      fact(row, formatLink(pack.crosswalk[index], phenomenonCode.get(row.from_id))),
    ),
  } satisfies Record<RegistrySubject, unknown>
}

const formatLink = (link: CountryPack['crosswalk'][number] | undefined, from: string | undefined): string =>
  [from, link?.relation, link?.to].filter((word) => word !== undefined).join(' ')
