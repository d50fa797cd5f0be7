import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { OwnElement } from './model.ts'

/** Lists the elements in an organisation's plans that may carry out an answer, as far as the reader sees them. */
export async function listOwnElements(
  db: Reader,
  ownerId: Id,
): Promise<(OwnElement & { title: LocalizedText | null })[]> {
  const rows = await db
    .selectFrom('element as e')
    .innerJoin('plan as p', 'p.id', 'e.plan_id')
    .select(['e.id', 'e.plan_id', 'e.code', 'e.title', 'p.code as plan_code'])
    .where('e.owner_id', '=', ownerId)
    .where('e.kind', 'not in', ['part', 'section', 'text'])
    .orderBy('p.period_from', 'desc')
    .orderBy('p.code')
    .orderBy('e.position')
    .orderBy('e.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    planCode: row.plan_code,
    code: row.code,
    title: row.title as LocalizedText | null,
  }))
}
