import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { markings } from '#shared/marking.ts'
import { stored } from '../definitions/queries.ts'
import type { Definition } from '../entities.ts'
import type { LibraryChanges, StoredEntry } from './model.ts'

export async function listStored(reader: Reader): Promise<StoredEntry[]> {
  const rows = await reader
    .selectFrom('indicator')
    .select(['id', 'code', 'owner_id', 'marking', 'definition', 'version', 'source', 'withdrawn'])
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    ownerId: row.owner_id,
    marking: markings[row.marking]!,
    definition: row.definition as Definition,
    version: row.version,
    source: row.source as StoredEntry['source'],
    withdrawn: row.withdrawn,
  }))
}

/**
 * Writes the indicators of a pack for their owners.
 * @param reason stored with new versions
 */
export async function saveLibrary(tx: Tx, { save, removedIds }: LibraryChanges, reason: string): Promise<void> {
  const rows = save.map((entry) => {
    const { names: _, ...columns } = stored(entry.definition)
    return {
      id: entry.id,
      code: entry.code,
      owner_id: entry.ownerId,
      marking: markings.indexOf(entry.marking),
      version: entry.version,
      has_new_aggregation: entry.hasNewAggregation,
      ...columns,
      definition: entry.definition,
    }
  })
  await sql`select save_indicator_library(${json(rows)}::jsonb, ${removedIds}::uuid[], ${reason})`.execute(tx)
}
