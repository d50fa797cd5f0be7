import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { SearchableText } from '../with-prepared-search-terms.ts'

/** Computes the search terms of these texts in advance. The index uses them when the texts are written. */
export async function prepareSearchTerms(tx: Tx, batch: Id, elements: readonly SearchableText[]): Promise<void> {
  const texts = elements.map(({ code, title, body }) => ({ code, title, body }))
  await sql`select stage_search_terms(${batch}::uuid, ${JSON.stringify(texts)}::jsonb)`.execute(tx)
}

/** Deletes prepared search terms, after they are indexed or no longer needed. */
export async function deletePreparedTerms(tx: Tx, batch: Id): Promise<void> {
  await sql`select delete_staged_search_terms(${batch}::uuid)`.execute(tx)
}
