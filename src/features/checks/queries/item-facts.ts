import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { ItemFact } from '../facts.ts'
import { narrow, rowsOf } from './narrow-rows.ts'

const anyOf = (ids: Iterable<Id>) => sql<string>`any (${[...ids]}::uuid[])`

/**
 * What was asked of plans, with the current answers: what names the plan, and what was asked of its issuing bodies before
 * there was a plan. Asked again in a newer version, an element counts once, as asked last.
 */
export async function loadItems(reader: Tx, planIds: readonly Id[]): Promise<Map<Id, ItemFact[]>> {
  const { rows } = await sql<{ plan_id: Id; rows: string }>`
    with asked as (
      select i.lower_plan_id as plan_id, i.id, i.element_id, i.upper_plan_id from item i
      where i.lower_plan_id = ${anyOf(planIds)} and i.withdrawn_at is null
      union all
      select p.id, i.id, i.element_id, i.upper_plan_id from plan p join item i on i.addressee_id = any (p.issuing_body_ids)
      where p.id = ${anyOf(planIds)} and p.state <> 'ended' and i.lower_plan_id is null and i.withdrawn_at is null
    )
    select asked.plan_id, ${narrow(
      sql`asked.id`,
      sql`asked.element_id`,
      sql`asked.upper_plan_id`,
      sql`a.kind`,
      sql`case when a.kind in ('covered', 'adopt') or jsonb_path_exists(a.reasons, '$.text.* ? (@ like_regex "[^[:space:]]")') then 1 end`,
      sql`case when a.kind = 'adopt' and exists (select from answer_element c where c.answer_id = a.id) then 1 end`,
    )} as rows
    from asked left join answer a on a.item_id = asked.id and a.superseded_at is null
    group by asked.plan_id`.execute(reader)
  const lines = new Map(rows.map((row) => [row.plan_id, newestPerElement([...rowsOf(row.rows)])]))
  const titles = await loadTitles(reader, [...lines.values()].flat().filter(isOpen))
  return new Map(
    [...lines].map(([planId, its]) => [
      planId,
      its.map(([id, element, upperPlan, kind, reasons, carried]) => ({
        key: id!,
        title: titles.get(element!) ?? {},
        upperPlan: titles.get(upperPlan!) ?? {},
        answer: kind ? { kind: kind as AnswerKind, hasReasons: reasons === '1', isCarried: carried === '1' } : null,
      })),
    ]),
  )
}

/** Only what is open is told of by its title: no answer, one without reasons, or adopted and carried by nothing. */
const isOpen = ([, , , kind, reasons, carried]: string[]): boolean =>
  !kind || reasons !== '1' || (kind === 'adopt' && carried !== '1')

/** Ids are UUIDv7: the greater one was made later. */
function newestPerElement(items: string[][]): string[][] {
  const newest = new Map<string, string[]>()
  for (const item of items) {
    const other = newest.get(item[1]!)
    if (!other || other[0]! < item[0]!) newest.set(item[1]!, item)
  }
  return [...newest.values()]
}

/** The few titles that many plans were asked for: of upper elements and upper plans. */
async function loadTitles(reader: Reader, items: readonly string[][]): Promise<Map<Id, Names>> {
  if (items.length === 0) return new Map()
  const ids = anyOf(new Set(items.flatMap(([, element, upperPlan]) => [element!, upperPlan!])))
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'title'])
    .where('id', '=', ids)
    .unionAll(reader.selectFrom('plan').select(['id', 'title']).where('id', '=', ids))
    .execute()
  return new Map(rows.map((row) => [row.id, (row.title as LocalizedText | null)?.text ?? {}]))
}
