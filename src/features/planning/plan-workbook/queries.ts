import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'

/** Returns the titles of elements, also of other plans, as far as the reader may read them. */
export async function listTitles(reader: Reader, ids: readonly Id[]): Promise<Map<Id, LocalizedText | null>> {
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'title'])
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.title as LocalizedText | null]))
}

/** A subject of the country's data, with code and name. */
export interface Named {
  code: string
  names: Names
}

/** Returns all entries of a table that exist on that day. For phenomena, the lists in force on that day. */
export async function getNamed(
  reader: Reader,
  table: 'organisation' | 'area' | 'phenomenon',
  on: LegalDate,
): Promise<Named[]> {
  const rows =
    table === 'phenomenon'
      ? await reader
          .selectFrom('phenomenon')
          .innerJoin('phenomenon_list as list', 'list.id', 'phenomenon.list_id')
          .select(['phenomenon.code', 'phenomenon.names'])
          .where((of) => of.or([of('list.valid_from', 'is', null), of('list.valid_from', '<=', on)]))
          .where((of) => of.or([of('list.valid_to', 'is', null), of('list.valid_to', '>', on)]))
          .orderBy('phenomenon.code')
          .execute()
      : await reader
          .selectFrom(table)
          .select(['code', 'names'])
          .where((of) => of.or([of('valid_from', 'is', null), of('valid_from', '<=', on)]))
          .where((of) => of.or([of('valid_to', 'is', null), of('valid_to', '>', on)]))
          .orderBy('code')
          .execute()
  return rows.map(({ code, names }) => ({ code, names: names as Names }))
}

/** Returns the functions of these organisations, by the organisation code. */
export async function listNamedFunctions(
  reader: Reader,
  organisations: readonly string[],
): Promise<Map<string, Named[]>> {
  const rows = await reader
    .selectFrom('function')
    .innerJoin('organisation', 'organisation.id', 'function.organisation_id')
    .select(['function.code', 'function.names', 'organisation.code as organisation'])
    .where('organisation.code', '=', sql<string>`any (${organisations}::text[])`)
    .orderBy('function.code')
    .execute()
  const named = rows.map(({ code, names, organisation }) => ({ code, names: names as Names, organisation }))
  return Map.groupBy(named, (entry) => entry.organisation)
}
