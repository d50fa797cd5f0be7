import { type SqlBool, sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { markings } from '#shared/marking.ts'
import type { ExchangeMarking } from '../entities.ts'
import type { AnswerRow } from './row.ts'

/** Returns the current answers of a plan, by upper plan, version and sending order. */
export async function listAnswerRows(
  db: Reader,
  planId: Id,
): Promise<{ itemId: Id; accessId: number; row: AnswerRow }[]> {
  const rows = await db
    .selectFrom('answer as a')
    .innerJoin('item as i', 'i.id', 'a.item_id')
    .innerJoin('plan_version as v', 'v.id', 'i.version_id')
    .innerJoin('plan as u', 'u.id', 'i.upper_plan_id')
    .leftJoin('coverage_column as c', (join) =>
      join.onRef('c.version_id', '=', 'i.version_id').onRef('c.element_id', '=', 'i.element_id'),
    )
    .select(['a.item_id', 'i.element_id', 'v.number', 'u.code', 'a.kind', 'a.reasons', 'a.deciding_body'])
    .select(['a.signatories', 'a.decided_on', 'a.marking'])
    .select((expressionBuilder) => [
      expressionBuilder
        .selectFrom('answer_element as n')
        .select(sql<Id[] | null>`array_agg(n.element_id order by n.element_id)`.as('ids'))
        .whereRef('n.answer_id', '=', 'a.id')
        .as('carriers'),
      // A row that names a more restricted element has the access of that element.
      sql<number>`strictest_access(array(select a.access_id union select n.access_id from answer_element n where n.answer_id = a.id))`.as(
        'access_id',
      ),
    ])
    .where('a.plan_id', '=', planId)
    .where('a.superseded_at', 'is', null)
    .where('i.withdrawn_at', 'is', null)
    .orderBy('u.code')
    .orderBy('v.number')
    .orderBy('c.number')
    .orderBy('a.item_id')
    .execute()
  return rows.map((row) => ({
    itemId: row.item_id,
    accessId: row.access_id,
    row: {
      plan: row.code,
      version: row.number,
      element: row.element_id,
      kind: row.kind as AnswerKind,
      ...(row.reasons !== null && { reasons: row.reasons as LocalizedText }),
      ...(row.carriers && { elements: row.carriers }),
      ...(row.deciding_body !== null && { decidingBody: row.deciding_body }),
      ...(row.signatories.length > 0 && { signatories: row.signatories }),
      ...(row.decided_on !== null && { decidedOn: row.decided_on }),
      marking: markings[row.marking] as ExchangeMarking,
    },
  }))
}

/** Lists the items sent to a plan, by version and element, with the references that the file may name. */
export async function listAskedItems(db: Reader, planId: Id) {
  return db
    .selectFrom('item as i')
    .innerJoin('plan as p', 'p.owner_id', 'i.addressee_id')
    .innerJoin('plan_version as v', 'v.id', 'i.version_id')
    .innerJoin('plan as u', 'u.id', 'i.upper_plan_id')
    .select(['i.id', 'i.element_id', 'v.number', 'u.code', 'u.id as upper_plan_id'])
    .where('p.id', '=', planId)
    .where(sql<SqlBool>`i.withdrawn_at is null`)
    .execute()
}
