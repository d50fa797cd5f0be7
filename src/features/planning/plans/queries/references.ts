import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

export type ReferredTable = 'organisation' | 'area' | 'function' | 'phenomenon' | 'person' | 'plan' | 'element'

/** A subject that a field refers to. */
export interface Reference {
  field: string
  table: ReferredTable
  id: Id
}

/**
 * Returns the first reference to a subject that does not exist or that the reader may not read. The two cases are not
 * distinguished.
 */
export async function findUnknown(
  reader: Tx | Reader,
  references: readonly Reference[],
): Promise<Reference | undefined> {
  const byTable = Map.groupBy(references, (reference) => reference.table)
  const known = new Set<string>()
  for (const [table, wanted] of byTable) {
    const ids = [...new Set(wanted.map((reference) => reference.id))]
    const rows = await reader
      .selectFrom(table)
      .select('id')
      .where('id', '=', sql<string>`any (${ids}::uuid[])`)
      .execute()
    for (const row of rows) known.add(`${table}/${row.id}`)
  }
  return references.find((reference) => !known.has(`${reference.table}/${reference.id.toLowerCase()}`))
}

/** Returns which of these organisations have users here today. */
export async function listOrganisationsWithUsers(tx: Tx, ids: readonly Id[]): Promise<Id[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: Id }>`
    select distinct r.organisation_id as id from role_assignment r join person p on p.id = r.person_id and p.left_at is null
    where r.organisation_id = any (${[...ids]}::uuid[]) and (r.valid_to is null or r.valid_to > legal_today())`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

export async function organisationKinds(reader: Reader, ids: readonly Id[]): Promise<Map<Id, string>> {
  const rows = await reader
    .selectFrom('organisation')
    .select(['id', 'kind'])
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.kind]))
}

/** Checks whether an element names an area in its details, which have no foreign keys. */
export async function isAreaInDetails(tx: Tx, areaId: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('element')
    .select('id')
    .where(sql<boolean>`details -> 'areaIds' ? ${areaId} or details ->> 'municipalityId' = ${areaId}`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
