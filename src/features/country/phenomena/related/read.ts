import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Phenomenon } from '../contract.ts'
import { listLinks, listPhenomena } from '../queries.ts'
import { findRelated, type RelatedPhenomenon } from './model.ts'

/** Loads the related items of each phenomenon over all generations, with their names. */
export async function loadRelatedPhenomena(
  tx: Tx,
  ids: readonly Id[],
): Promise<{ relatedById: Map<Id, RelatedPhenomenon[]>; phenomena: Map<Id, Phenomenon> }> {
  const links = (await listLinks(tx)).filter(({ rejected }) => !rejected)
  const relatedById = new Map([...new Set(ids)].map((id) => [id, findRelated(id, links)] as const))
  const all = [
    ...new Set([...relatedById.values()].flatMap((related) => related.map(({ phenomenonId }) => phenomenonId))),
  ]
  const phenomena = new Map((await listPhenomena(tx, { ids: all })).map((phenomenon) => [phenomenon.id, phenomenon]))
  return { relatedById, phenomena }
}
