import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#shared/ids.ts'

/** Matches a column that equals any of these ids: `where('id', '=', matchAnyId(ids))`. No ids match no row. */
export const matchAnyId = (ids: Iterable<Id>): RawBuilder<Id> => sql<Id>`any (${[...ids]}::uuid[])`
