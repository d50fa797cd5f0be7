import type { Reader } from '#platform/db/db.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Crosswalk } from './model.ts'

/** Returns all phenomena with their lists, and the links between generations. A few hundred rows. */
export async function getCrosswalk(db: Reader): Promise<Crosswalk> {
  const phenomena = await db
    .selectFrom('phenomenon as p')
    .innerJoin('phenomenon_list as l', 'l.id', 'p.list_id')
    .select(['p.id', 'p.code', 'p.names', 'p.parent_id', 'l.valid_from'])
    .execute()
  const links = await db
    .selectFrom('phenomenon_crosswalk')
    .select(['from_id', 'to_id'])
    .where('to_id', 'is not', null)
    .execute()
  return {
    phenomena: new Map(
      phenomena.map((row) => [
        row.id,
        {
          id: row.id,
          code: row.code,
          names: row.names as Names,
          parentId: row.parent_id,
          listFrom: row.valid_from ?? '',
        },
      ]),
    ),
    links: links.map((row) => ({ from: row.from_id, to: row.to_id! })),
  }
}
