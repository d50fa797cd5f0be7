import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { ItemFact } from '../facts.ts'
import { narrow, parseRows } from './narrow-rows.ts'

/**
 * Loads the open items addressed to plans, with the current answers. They include items addressed to an issuing
 * organisation before the plan existed. An element that was asked again in a newer version counts once, in the latest
 * version.
 * Answers for which no rule can find an issue are not loaded. A country has thousands of them.
 */
export async function loadItems(reader: Tx, planIds: readonly Id[]): Promise<Map<Id, ItemFact[]>> {
  const { rows } = await sql<{ plan_id: Id; rows: string }>`
    with asked as materialized (
      select i.lower_plan_id as plan_id, i.id, i.element_id, i.upper_plan_id from item i
      where i.lower_plan_id = ${matchAnyId(planIds)} and i.withdrawn_at is null
      union all
      select p.id, i.id, i.element_id, i.upper_plan_id from plan p join item i on i.addressee_id = any (p.issuing_body_ids)
      where p.id = ${matchAnyId(planIds)} and plan_state(p) <> 'ended' and i.lower_plan_id is null and i.withdrawn_at is null
    ), open as materialized (
      select asked.*, a.kind from asked left join answer a on a.item_id = asked.id and a.superseded_at is null
      where case a.kind when 'covered' then false
        when 'adopt' then not exists (select from answer_element c where c.answer_id = a.id)
        else a.id is null or not jsonb_path_exists(a.reasons, '$.text.* ? (@ like_regex "[^[:space:]]")') end
    )
    select o.plan_id, ${narrow(sql`o.id`, sql`o.element_id`, sql`o.upper_plan_id`, sql`o.kind`)} as rows from open o
    -- Ids are UUIDv7: the greater one was made later.
    where not exists (select from asked n where n.plan_id = o.plan_id and n.element_id = o.element_id and n.id > o.id)
    group by o.plan_id`.execute(reader)
  const lines = new Map(rows.map((row) => [row.plan_id, [...parseRows(row.rows)]]))
  const titles = await loadTitles(reader, [...lines.values()].flat())
  return new Map(
    [...lines].map(([planId, group]) => [
      planId,
      group.map(([id, element, upperPlan, kind]) => ({
        key: id!,
        title: titles.get(element!) ?? {},
        upperPlan: titles.get(upperPlan!) ?? {},
        // An open item has no reasons, or needs none and has no element that carries it.
        answer: kind ? { kind: kind as AnswerKind, hasReasons: kind === 'adopt', isCarried: false } : null,
      })),
    ]),
  )
}

/** Loads the titles of upper elements and upper plans. Many plans share the same few titles. */
async function loadTitles(reader: Reader, items: readonly string[][]): Promise<Map<Id, Names>> {
  if (items.length === 0) return new Map()
  const ids = matchAnyId(new Set(items.flatMap(([, element, upperPlan]) => [element!, upperPlan!])))
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'title'])
    .where('id', '=', ids)
    .unionAll(reader.selectFrom('plan').select(['id', 'title']).where('id', '=', ids))
    .execute()
  return new Map(rows.map((row) => [row.id, (row.title as LocalizedText | null)?.text ?? {}]))
}
