import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { ForeignSource, ForeignSourceNamed } from './contract.ts'

export interface StoredSource extends Omit<ForeignSource, 'abilities'> {
  declaredById: Id | null
}

/** Lists declarations, the latest first. */
export async function listForeignSources(
  reader: Reader,
  where: { id?: Id | undefined; organisationId?: Id | undefined; country?: string | undefined },
): Promise<StoredSource[]> {
  const { rows } = await sql<StoredSource>`
    select d.id, jsonb_build_object('id', o.id, 'code', o.code, 'names', o.names) as organisation, d.country, d.source, d.licence, d.url,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code, 'names', a.names) order by a.sort_name, a.id), '[]')
        from area a where a.id = any (d.area_ids)) as areas,
      case when d.withdrawn_at is not null then 'withdrawn' when d.confirmed_at is not null then 'confirmed' else 'declared' end as state,
      d.declared_by as "declaredById", p.name as "declaredBy", d.declared_at as "declaredAt", c.name as "confirmedBy",
      d.confirmed_at as "confirmedAt", d.withdrawn_at as "withdrawnAt", d.withdrawal_reason as "withdrawalReason"
    from foreign_area_source d join organisation o on o.id = d.organisation_id
    left join person p on p.id = d.declared_by left join person c on c.id = d.confirmed_by
    where d.id = coalesce(${where.id ?? null}::uuid, d.id) and d.organisation_id = coalesce(${where.organisationId ?? null}::uuid, d.organisation_id)
      and d.country = coalesce(${where.country ?? null}::text, d.country)
    order by d.declared_at desc, d.id limit 500`.execute(reader as Tx)
  return rows
}

/** Locks a declaration until the transaction ends. */
export async function lockForeignSource(tx: Tx, id: Id): Promise<void> {
  await sql`select from foreign_area_source d where d.id = ${id} for update`.execute(tx)
}

export async function insertForeignSource(
  tx: Tx,
  given: ForeignSourceNamed & {
    organisationId: Id
    country: string
    areaIds: readonly Id[]
    declaredBy: Id | null
    declaredAt: string
  },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('foreign_area_source')
    .values({
      id,
      organisation_id: given.organisationId,
      country: given.country,
      area_ids: [...given.areaIds],
      source: given.source,
      licence: given.licence,
      url: given.url,
      declared_by: given.declaredBy,
      declared_at: given.declaredAt,
    })
    .execute()
  return id
}

/** Checks that a country is another one, and that all areas lie in it. */
export async function isForeign(tx: Tx, country: string, areaIds: readonly Id[]): Promise<boolean> {
  const { rows } = await sql<{ isForeign: boolean }>`
    select is_foreign_area(${country}) and not exists (select from unnest(${[...areaIds]}::uuid[]) k(id)
      where not exists (select from area a where a.id = k.id and a.country = ${country})) as "isForeign"`.execute(tx)
  return rows[0]!.isForeign
}

export async function setConfirmed(tx: Tx, id: Id, personId: Id | null, at: string): Promise<void> {
  await tx
    .updateTable('foreign_area_source')
    .set({ confirmed_by: personId, confirmed_at: at })
    .where('id', '=', id)
    .execute()
}

export async function setWithdrawn(tx: Tx, id: Id, given: { personId: Id | null; at: string; reason: string }) {
  await tx
    .updateTable('foreign_area_source')
    .set({ withdrawn_by: given.personId, withdrawn_at: given.at, withdrawal_reason: given.reason })
    .where('id', '=', id)
    .execute()
}

/** Returns, of refused lines of a batch, those of areas in other countries, for which a declaration is missing. */
export async function findForeignLines(tx: Tx, batch: number, lines: readonly number[]): Promise<ReadonlySet<number>> {
  if (lines.length === 0) return new Set()
  const { rows } = await sql<{ line: number }>`
    select s.line from observation_staged s join area a on a.id = s.area_id
    where s.batch_id = ${batch}::int and s.line = any (${[...lines]}::int[]) and is_foreign_area(a.country)`.execute(tx)
  return new Set(rows.map(({ line }) => line))
}

export const foreignSourceSubjects = {
  foreign_area_source: subjectSource({
    from: sql`foreign_area_source d join organisation o on o.id = d.organisation_id`,
    id: sql`d.id`,
    name: sql`d.source`,
    names: sql`o.names`,
    organisationId: sql`o.id`,
  }),
}
