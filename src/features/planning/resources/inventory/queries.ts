import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import type { Reader } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import { findMostLocalAreaKind } from '#shared/country-vocabulary.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Resource } from '../entities.ts'
import { toKey } from '../model.ts'
import type { ResourceLine } from './contract.ts'

/** Returns an organisation with the names. */
export async function findOrganisation(reader: Reader, id: Id): Promise<{ id: Id; names: Names } | undefined> {
  const row = await reader.selectFrom('organisation').select(['id', 'names']).where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, names: row.names as Names }
}

const lines = (reader: Reader, organisationId: Id, year: number) =>
  reader
    .selectFrom('resource as k')
    .leftJoin('person as p', 'p.id', 'k.saved_by')
    .select(['k.kind', 'k.content', 'k.saved_at', 'k.superseded_at', 'p.name'])
    .where('k.owner_id', '=', organisationId)
    .where('k.year', '=', year)

const toLine = (row: {
  kind: string
  content: unknown
  saved_at: string
  superseded_at: string | null
  name: string | null
}): ResourceLine => ({
  resource: { kind: row.kind, ...(row.content as object) } as Resource,
  savedAt: row.saved_at,
  savedBy: row.name,
  supersededAt: row.superseded_at,
})

/** Returns the resource lines of an organisation in a year, in the order of entry. */
export async function listResources(reader: Reader, organisationId: Id, year: number): Promise<ResourceLine[]> {
  const rows = await lines(reader, organisationId, year)
    .where('k.superseded_at', 'is', null)
    .orderBy('k.position')
    .orderBy('k.id')
    .execute()
  return rows.map(toLine)
}

/** Returns the resources of the organisations of these plans for every year, by organisation and year: `<id> 2027`. */
export async function loadPlanResources(reader: Reader, planIds: readonly Id[]): Promise<Map<string, Resource[]>> {
  const rows = await reader
    .selectFrom('resource')
    .select(['owner_id', 'year', 'kind', 'content'])
    .where('owner_id', 'in', (expressionBuilder) =>
      expressionBuilder.selectFrom('plan').select('owner_id').where('id', '=', sql<string>`any (${planIds}::uuid[])`),
    )
    .where('superseded_at', 'is', null)
    .orderBy('year')
    .execute()
  const grouped = Map.groupBy(rows, (row) => `${row.owner_id} ${row.year}`)
  return new Map(
    [...grouped].map(([which, group]) => [
      which,
      group.map((row) => ({ kind: row.kind, ...(row.content as object) }) as Resource),
    ]),
  )
}

/** Returns superseded lines, the latest first. */
export async function listSupersededLines(reader: Reader, organisationId: Id, year: number): Promise<ResourceLine[]> {
  const rows = await lines(reader, organisationId, year)
    .where('k.superseded_at', 'is not', null)
    .orderBy('k.superseded_at', 'desc')
    .orderBy('k.position')
    .limit(500)
    .execute()
  return rows.map(toLine)
}

/** Returns the years with lines in force that the reader may read. */
export async function listYears(reader: Reader, organisationId: Id): Promise<number[]> {
  const rows = await reader
    .selectFrom('resource')
    .select('year')
    .distinct()
    .where('owner_id', '=', organisationId)
    .where('superseded_at', 'is', null)
    .orderBy('year')
    .execute()
  return rows.map((row) => row.year)
}

/** Returns the revision: the number of added and superseded lines. It increases with every change. */
export async function getInventoryRevision(reader: Reader, organisationId: Id, year: number): Promise<number> {
  const { count } = await reader
    .selectFrom('resource')
    .select(sql<number>`(count(*) + count(superseded_at))::int`.as('count'))
    .where('owner_id', '=', organisationId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return count
}

/** Returns the areas directly in the organisation's area: of the most local level (municipalities). */
export async function listMunicipalities(reader: Reader, organisationId: Id): Promise<{ id: Id; names: Names }[]> {
  const rows = await reader
    .selectFrom('organisation as o')
    .innerJoin('area_parent as l', 'l.parent_id', 'o.area_id')
    .innerJoin('area as a', 'a.id', 'l.area_id')
    .select(['a.id', 'a.names', 'a.sort_name'])
    .distinct()
    .where('o.id', '=', organisationId)
    .where('l.valid_to', 'is', null)
    .where('a.kind', '=', findMostLocalAreaKind() ?? '')
    .orderBy('a.sort_name')
    .execute()
  return rows.map((row) => ({ id: row.id, names: row.names as Names }))
}

export async function areasExist(reader: Reader, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
  const rows = await reader
    .selectFrom('area')
    .select('id')
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** Acquires a lock, so that writers of the same year and organisation wait for each other. */
export async function lockResources(context: TransactionContext, organisationId: Id, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`resources ${organisationId} ${year}`}, 0))`.execute(
    context.tx,
  )
}

/** Supersedes removed or changed lines and inserts new lines. Returns the number of superseded and inserted lines. */
export async function supersede(
  context: TransactionContext,
  organisationId: Id,
  year: number,
  wanted: readonly Resource[],
): Promise<number> {
  const rows = wanted.map(({ kind, ...content }, position) => ({
    id: newId(),
    kind,
    key: toKey(content.name),
    position,
    content,
  }))
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as n(id uuid, kind text, key text, position smallint, content jsonb)`
  const queryResult = await sql<{ id: Id }>`update resource k set superseded_at = ${context.now}::timestamptz
    where k.owner_id = ${organisationId} and k.year = ${year} and k.superseded_at is null and not exists (
      select from ${given} where n.kind = k.kind and n.key = k.key and n.content = k.content)
    returning k.id`.execute(context.tx)
  // The access is set by a trigger.
  const came = await sql<{
    id: Id
  }>`insert into resource (id, owner_id, year, kind, key, position, content, saved_at, saved_by, access_id)
    select n.id, ${organisationId}::uuid, ${year}, n.kind, n.key, n.position, n.content, ${context.now}::timestamptz,
      ${context.actor.personId}::uuid, 1
    from ${given} where not exists (select from resource k where k.owner_id = ${organisationId} and k.year = ${year}
      and k.kind = n.kind and k.key = n.key and k.superseded_at is null)
    returning id`.execute(context.tx)
  // A changed position in the list does not create a new version of the line.
  await sql`update resource k set position = n.position from ${given} where k.owner_id = ${organisationId}
    and k.year = ${year} and k.kind = n.kind and k.key = n.key and k.superseded_at is null and k.position <> n.position`.execute(
    context.tx,
  )
  return queryResult.rows.length + came.rows.length
}

/** The resources of an organisation are saved as a list, with the id of the organisation as subject. */
export const resourceSubjects = {
  resources: subjectSource({
    from: sql`organisation o`,
    id: sql`o.id`,
    names: sql`o.names`,
    organisationId: sql`o.id`,
  }),
}
