import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { findMeanings, type Meaning } from './model.ts'
import { listLinks } from './queries.ts'

/**
 * Returns for each phenomenon the equivalent items of all lists (the phenomenon first), so that plans of different
 * generations and authors can be compared by subject. `exact` is false where the scope is wider or narrower.
 */
export async function phenomenaMeaning(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Meaning[]>> {
  const links = (await listLinks(tx)).filter(({ rejected }) => !rejected)
  return new Map([...new Set(ids)].map((id) => [id, findMeanings(id, links)]))
}
