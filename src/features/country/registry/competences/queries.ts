import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import { toContainsPattern } from '#platform/db/contains-pattern.ts'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Level } from '#shared/pack-level.ts'
import type { OrganisationRef } from '../entities.ts'
import { type OrganisationRefRow, organisationRefColumns, toOrganisationRef } from '../queries.ts'
import type { Competence } from './contract.ts'

interface Row {
  id: string
  topic: string
  names: Names
  level: Level
  exclusivity: Competence['exclusivity']
  basis: string
  use: Names | null
  organisation_kinds: string[]
  valid_from: string | null
  valid_to: string | null
  source: Competence['source']
  pack_version: string
}

const toCompetence = ({ organisation_kinds, valid_from, valid_to, pack_version, ...row }: Row): Competence => ({
  ...row,
  organisationKinds: organisation_kinds,
  validFrom: valid_from,
  validTo: valid_to,
  packVersion: pack_version,
})

export interface CompetenceFilter {
  packVersion: string
  date: LegalDate | 'any'
  topic?: string | undefined
  level?: Level | undefined
  organisationKind?: string | undefined
  query?: string | undefined
}

/** Lists the rows of the table of a pack version, by topic and level, the latest first. */
export async function listCompetences(tx: Tx, filter: CompetenceFilter): Promise<Competence[]> {
  const conditions = [sql<boolean>`c.pack_version = ${filter.packVersion}`]
  if (filter.date !== 'any') conditions.push(isValidOn('c', filter.date))
  if (filter.topic) conditions.push(sql`c.topic = ${filter.topic}`)
  if (filter.level) conditions.push(sql`c.level = ${filter.level}`)
  if (filter.organisationKind) conditions.push(sql`${filter.organisationKind} = any(c.organisation_kinds)`)
  if (filter.query)
    conditions.push(
      sql`c.names::text || ' ' || coalesce(c.use::text, '') || ' ' || c.topic || ' ' || c.basis ilike ${toContainsPattern(filter.query)}`,
    )
  const { rows } = await sql<Row>`
    select c.id, c.topic, c.names, c.level, c.exclusivity, c.basis, c.use, c.organisation_kinds, c.valid_from, c.valid_to, c.source, c.pack_version
    from competence c where ${sql.join(conditions, sql` and `)}
    order by c.topic collate "C", c.level collate "C", c.valid_from desc nulls last, c.id`.execute(tx)
  return rows.map(toCompetence)
}

export async function findCompetence(tx: Tx, id: Id): Promise<Competence | undefined> {
  const row = await tx.selectFrom('competence').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toCompetence(row as Row)
}

export async function listPackVersions(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('pack_installation').select('version').orderBy('installed_at', 'desc').execute()
  return rows.map(({ version }) => version)
}

/** Locks the topic until the transaction ends. */
export async function lockTopic(tx: Tx, packVersion: string, topic: string): Promise<void> {
  await tx
    .selectFrom('competence')
    .select('id')
    .where('pack_version', '=', packVersion)
    .where('topic', '=', topic)
    .forUpdate()
    .execute()
}

export async function insertCompetence(
  tx: Tx,
  competence: Omit<Competence, 'id' | 'source' | 'validTo'> & { validTo: LegalDate | null },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('competence')
    .values({
      id,
      topic: competence.topic,
      names: json(competence.names),
      level: competence.level,
      exclusivity: competence.exclusivity,
      basis: competence.basis,
      use: competence.use ? json(competence.use) : null,
      organisation_kinds: competence.organisationKinds,
      valid_from: competence.validFrom,
      valid_to: competence.validTo,
      source: 'edited',
      pack_version: competence.packVersion,
    })
    .execute()
  return id
}

export async function endCompetence(tx: Tx, id: Id, on: LegalDate): Promise<void> {
  await tx.updateTable('competence').set({ valid_to: on, source: 'edited' }).where('id', '=', id).execute()
}

export type CompetenceHolder = OrganisationRef & { areaId: Id | null }

/**
 * Lists the organisations of these kinds on a day: all, or those relevant to an area. Relevant organisations have no
 * area, or an area that contains, is contained in, or shares a municipality with the given area. All hierarchies count.
 */
export async function listCompetenceHolders(
  tx: Tx,
  kinds: readonly string[],
  on: LegalDate,
  areaId: Id | null,
  limit: number,
): Promise<{ organisations: CompetenceHolder[]; count: number }> {
  const touching = sql`with recursive below as (
      select ${areaId}::uuid as area_id
      union select p.area_id from area_parent p join below b on p.parent_id = b.area_id where ${isValidOn('p', on)}
    ), around as (
      select area_id from below
      union select p.parent_id from area_parent p join around u on p.area_id = u.area_id where p.hierarchy <> 'border' and ${isValidOn('p', on)}
    )`
  const near =
    areaId === null
      ? sql<boolean>`true`
      : sql<boolean>`(o.area_id is null or o.area_id in (select area_id from around))`
  const { rows } = await sql<OrganisationRefRow & { area_id: string | null; total: number }>`
    ${areaId === null ? sql`` : touching}
    select ${organisationRefColumns('o')}, o.area_id, count(*) over ()::int as total from organisation o
    where o.kind = any(${[...kinds]}) and ${isValidOn('o', on)} and ${near}
    order by array_position(${[...kinds]}, o.kind), o.sort_name, o.id limit ${limit}`.execute(tx)
  return {
    organisations: rows.map((row) => ({ ...toOrganisationRef(row), areaId: row.area_id })),
    count: rows[0]?.total ?? 0,
  }
}

/** The subjects of acts on competences. */
export const competenceSubjects = {
  competence: subjectSource({ from: sql`competence c`, id: sql`c.id`, names: sql`c.names` }),
}
