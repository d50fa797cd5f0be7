import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { Id } from '#shared/ids.ts'
import type { PlanLaw } from '../kinds.ts'

/** Returns the pack versions of these plans, or of all plans that the reader may read. */
export async function listPackVersions(reader: Reader, planIds?: readonly Id[]): Promise<string[]> {
  const rows = await reader
    .selectFrom('plan')
    .select('pack_version')
    .distinct()
    .$if(planIds !== undefined, (query) => query.where('id', '=', matchAnyId(planIds ?? [])))
    .orderBy('pack_version')
    .execute()
  return rows.map((row) => row.pack_version)
}

/**
 * Returns the condition that a plan has any of these kinds, in the law of the kind.
 * @param plan the name of the table or the alias
 */
export const isOfKind = (plan: string, kinds: readonly PlanLaw[]): RawBuilder<SqlBool> => sql<SqlBool>`
  (${sql.ref(`${plan}.kind`)}, ${sql.ref(`${plan}.pack_version`)}) in (
    select * from unnest(${kinds.map(({ kind }) => kind)}::text[], ${kinds.map(({ packVersion }) => packVersion)}::text[]))`
