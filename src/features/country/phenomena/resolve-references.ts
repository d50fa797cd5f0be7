import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { type Meaning, meaningOf } from './model.ts'
import { listLinks } from './queries.ts'

/**
 * For each of these phenomena, the items of all lists that mean the same (itself first), so that plans of different
 * generations and authors are compared by what they are about. `exact` is false where the reach is wider or narrower.
 */
export async function phenomenaMeaning(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Meaning[]>> {
  const links = (await listLinks(tx)).filter(({ setAside }) => !setAside)
  return new Map([...new Set(ids)].map((id) => [id, meaningOf(id, links)]))
}
