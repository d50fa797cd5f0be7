import { type RawBuilder, sql } from 'kysely'
import { toContainsPattern } from '#platform/db/contains-pattern.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Area, AreaRef, Organisation, OrganisationRef } from './entities.ts'

/** Checks whether an id column has a listed value. */
export const isOneOf = (column: string, ids: readonly Id[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`

/** Checks whether the name or the code contains these words. Accents and case are ignored in the sort name. */
export const matchesText = (alias: string, content: string, plain: string): RawBuilder<boolean> => {
  return sql<boolean>`(${sql.ref(`${alias}.sort_name`)} like ${toContainsPattern(plain)} or ${sql.ref(`${alias}.names`)}::text ilike ${toContainsPattern(content)} or ${sql.ref(`${alias}.code`)} ilike ${toContainsPattern(content)})`
}

/** Selects rows after the row with that id, in the order of names. */
export const isAfterCursor = (alias: string, table: 'area' | 'organisation', id: Id): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${alias}.sort_name`)}, ${sql.ref(`${alias}.id`)}) > (select sort_name, id from ${sql.table(table)} where id = ${id})`

const columns = (names: readonly string[], alias: string) =>
  sql.join(names.map((name) => sql`${sql.ref(`${alias}.${name}`)}`))

/** Selects the columns of an area reference, from the table with that alias. */
export const areaRefColumns = (alias: string) =>
  columns(['id', 'code', 'kind', 'names', 'valid_from', 'valid_to'], alias)
export const areaColumns = (alias: string) =>
  sql`${areaRefColumns(alias)}, ${columns(['official_code', 'languages', 'outside_tree', 'country', 'borders', 'cell_q', 'cell_r', 'population', 'announced', 'source'], alias)}`
export const organisationRefColumns = (alias: string) =>
  columns(['id', 'code', 'kind', 'level', 'names', 'valid_from', 'valid_to'], alias)
export const organisationColumns = (alias: string) =>
  sql`${organisationRefColumns(alias)}, ${columns(['area_id', 'parent_id', 'source'], alias)}`

export interface AreaRefRow {
  id: string
  code: string
  kind: string
  names: AreaRef['names']
  valid_from: string | null
  valid_to: string | null
}
export interface AreaRow extends AreaRefRow {
  official_code: string | null
  languages: Area['languages']
  outside_tree: boolean
  country: string | null
  borders: string[]
  cell_q: number | null
  cell_r: number | null
  population: Area['population']
  announced: Area['announced']
  source: Area['source']
}
export interface OrganisationRefRow extends AreaRefRow {
  level: OrganisationRef['level']
}
export interface OrganisationRow extends OrganisationRefRow {
  area_id: string | null
  parent_id: string | null
  source: Organisation['source']
}

export const toAreaRef = (row: AreaRefRow): AreaRef => ({
  id: row.id,
  code: row.code,
  kind: row.kind,
  names: row.names,
  validFrom: row.valid_from,
  validTo: row.valid_to,
})

export const toArea = (row: AreaRow): Area => ({
  ...toAreaRef(row),
  officialCode: row.official_code,
  languages: row.languages,
  outsideTree: row.outside_tree,
  country: row.country,
  borders: row.borders,
  cell: row.cell_q === null || row.cell_r === null ? null : [row.cell_q, row.cell_r],
  population: row.population,
  announced: row.announced,
  source: row.source,
})

export const toOrganisationRef = (row: OrganisationRefRow): OrganisationRef => ({ ...toAreaRef(row), level: row.level })

export const toOrganisation = (row: OrganisationRow): Organisation => ({
  ...toOrganisationRef(row),
  areaId: row.area_id,
  parentId: row.parent_id,
  source: row.source,
})

/** Returns the first id that is not an existing area (or organisation), for the error message. */
export async function findMissing(tx: Tx, table: 'area' | 'organisation', ids: readonly Id[]): Promise<Id | undefined> {
  if (ids.length === 0) return undefined
  const found = await tx
    .selectFrom(table)
    .select('id')
    .where('id', 'in', [...ids])
    .execute()
  const known = new Set(found.map(({ id }) => id))
  return ids.find((id) => !known.has(id))
}

/** Returns which of these subjects had other names before. A function is named with its organisation. */
export async function findRenamed(reader: Reader, ids: readonly Id[]): Promise<Set<Id>> {
  const { rows } = await sql<{ id: Id }>`
    select subject_id as id from former_name where subject_id = any (${[...ids]}::uuid[])
    union select f.id from function f join former_name n on n.subject_id = f.organisation_id
      where f.id = any (${[...ids]}::uuid[])`.execute(reader as Tx)
  return new Set(rows.map(({ id }) => id))
}
