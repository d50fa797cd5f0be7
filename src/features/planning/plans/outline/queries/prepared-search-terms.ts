import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { FoundBy } from '../with-prepared-search-terms.ts'

/** Works out what the search will find in these texts; the index takes it from there when they are written. */
export async function makeWordsReady(tx: Tx, batch: Id, elements: readonly FoundBy[]): Promise<void> {
  const texts = elements.map(({ code, title, body }) => ({ code, title, body }))
  await sql`select make_search_words_ready(${batch}::uuid, ${JSON.stringify(texts)}::jsonb)`.execute(tx)
}

/** They are in the index, or will never be. */
export async function forgetReadyWords(tx: Tx, batch: Id): Promise<void> {
  await sql`select forget_search_words_ready(${batch}::uuid)`.execute(tx)
}
