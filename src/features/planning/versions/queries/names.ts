import { sql } from 'kysely'
import { withNamesAt } from '#features/country/registry/index.ts'
import { getNamed } from '#features/planning/plans/index.ts'
import type { Reader } from '#platform/db/db.ts'
import { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Named } from '#shared/named.ts'
import { type CollectedReferences, type FunctionCode, functionKey } from '../describe-references.ts'

/**
 * Returns the names of codes and ids in frozen content, of a moment or the present ones, as far as the reader may read the subjects. Keys are
 * the code or id, and for functions the `functionKey`. A code or id without a match stays plain text.
 */
export async function loadNames(
  reader: Reader,
  { codes: words, functions }: CollectedReferences,
  at?: string | undefined,
): Promise<Named> {
  const named: Named = {}
  const codes = [...words]
  const these = sql<string>`any (${codes}::text[])`
  for (const table of ['organisation', 'area', 'phenomenon'] as const) {
    const rows = await reader.selectFrom(table).select(['id', 'code', 'names']).where('code', '=', these).execute()
    for (const row of await withNamesAt(reader, table, rows, { at, getId: ({ id }) => id }))
      named[row.code] ??= row.names as Named[string]
  }
  const plans = await reader.selectFrom('plan').select(['code', 'title']).where('code', '=', these).execute()
  for (const row of plans) named[row.code] ??= row.title as LocalizedText

  const ids = codes.filter((word) => Id.safeParse(word).success)
  const byFunction = await findFunctions(reader, functions)
  const references = [
    ...ids.flatMap((id) => (['element', 'person'] as const).map((table) => ({ field: '', table, id }))),
    ...[...byFunction.values()].map((id) => ({ field: '', table: 'function' as const, id })),
  ]
  const byId = await getNamed(reader, references, at)
  for (const id of ids) if (byId.has(id)) named[id] = byId.get(id)!
  for (const [key, id] of byFunction) if (byId.has(id)) named[key] = byId.get(id)!
  return named
}

async function findFunctions(reader: Reader, functions: readonly FunctionCode[]): Promise<Map<string, Id>> {
  if (functions.length === 0) return new Map()
  const rows = await reader
    .selectFrom('function as f')
    .innerJoin('organisation as o', 'o.id', 'f.organisation_id')
    .select(['f.id', 'f.code as function', 'o.code as organisation'])
    .where('o.code', '=', sql<string>`any (${functions.map((functionCode) => functionCode.organisation)}::text[])`)
    .where('f.code', '=', sql<string>`any (${functions.map((functionCode) => functionCode.function)}::text[])`)
    .execute()
  return new Map(rows.map((row) => [functionKey(row), row.id]))
}
