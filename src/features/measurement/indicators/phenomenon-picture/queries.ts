import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export interface StoredLink {
  phenomenonId: Id
  indicatorId: Id
  /** Code of the indicator. */
  code: string
  phenomenonCode: string
  source: 'pack' | 'edited'
  rejected: boolean
}

/** Returns the links between indicators and phenomena: for these phenomena, for this indicator, or all. */
export async function listPhenomenonLinks(
  reader: Reader,
  of: { phenomenonIds?: readonly Id[]; indicatorId?: Id } = {},
): Promise<StoredLink[]> {
  const rows = await reader
    .selectFrom('phenomenon_indicator as l')
    .innerJoin('indicator as i', 'i.id', 'l.indicator_id')
    .innerJoin('phenomenon as p', 'p.id', 'l.phenomenon_id')
    .select(['l.phenomenon_id', 'l.indicator_id', 'l.source', 'l.set_aside', 'i.code', 'p.code as phenomenon_code'])
    .$if(of.phenomenonIds !== undefined, (query) =>
      query.where('l.phenomenon_id', '=', sql<Id>`any (${[...of.phenomenonIds!]}::uuid[])`),
    )
    .$if(of.indicatorId !== undefined, (query) => query.where('l.indicator_id', '=', of.indicatorId!))
    .orderBy('i.code')
    .orderBy('p.code')
    .execute()
  return rows.map((row) => ({
    phenomenonId: row.phenomenon_id,
    indicatorId: row.indicator_id,
    code: row.code,
    phenomenonCode: row.phenomenon_code,
    source: row.source as StoredLink['source'],
    rejected: row.set_aside,
  }))
}

/** Records that a link is accepted or rejected here. From then on the link is managed in this instance. */
export async function saveLink(tx: Tx, phenomenonId: Id, indicatorId: Id, rejected: boolean): Promise<void> {
  await tx
    .insertInto('phenomenon_indicator')
    .values({ phenomenon_id: phenomenonId, indicator_id: indicatorId, source: 'edited', set_aside: rejected })
    .onConflict((conflict) =>
      conflict.columns(['phenomenon_id', 'indicator_id']).doUpdateSet({ source: 'edited', set_aside: rejected }),
    )
    .execute()
}

export async function savePackLinks(tx: Tx, links: readonly { phenomenon_id: Id; indicator_id: Id }[]): Promise<void> {
  await sql`select save_phenomenon_indicators(${json(links)}::jsonb)`.execute(tx)
}

export interface SimilarArea {
  id: Id
  names: Names
}

/** Returns an area with the areas of the same kind on a day; undefined if there is no such area. */
export async function findAreaWithPeers(
  reader: Reader,
  areaId: Id,
  on: LegalDate,
): Promise<{ area: SimilarArea; peerIds: Id[] } | undefined> {
  const { rows } = await sql<SimilarArea>`
    select a.id, a.names from area a join area its on its.id = ${areaId} and its.kind = a.kind
    where a.id = its.id or (not a.outside_tree and (a.valid_from is null or a.valid_from <= ${on})
      and (a.valid_to is null or ${on}::date < a.valid_to))
    order by a.sort_name, a.id`.execute(reader as Tx)
  const area = rows.find((row) => row.id === areaId)
  return area && { area, peerIds: rows.flatMap(({ id }) => (id === areaId ? [] : [id])) }
}
