import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { CommentFact } from '../facts.ts'
import { narrow, parseRows } from './narrow-rows.ts'

/**
 * Loads the comments made in rounds and the points of opinions that are not withdrawn. Each row states whether it has
 * an answer.
 */
export async function loadComments(reader: Tx, planIds: readonly Id[]): Promise<Map<Id, CommentFact[]>> {
  const { rows } = await sql<{ plan_id: Id; rows: string }>`
    select m.plan_id, ${narrow(
      sql`m.element_id`,
      sql`case when m.answered then 1 end`,
      sql`case when m.opinion then 1 end`,
    )} as rows
    from (
      select r.plan_id, r.element_id, false as opinion,
        exists (select from comment_answer a where a.comment_id = r.id and a.superseded_at is null) as answered
      from comment r where r.plan_id = any (${planIds}::uuid[]) and r.round_id is not null and r.withdrawn_at is null
      union all
      select o.plan_id, o.element_id, true, exists (select from opinion_answer a where a.point_id = o.id)
      from opinion_point o where o.plan_id = any (${planIds}::uuid[]) and o.withdraws is null
        and not exists (select from opinion_point w where w.withdraws = o.id)
        and not exists (select from path_act w where w.withdraws = o.act_id)
    ) m
    group by m.plan_id`.execute(reader)
  return new Map(
    rows.map((row) => [
      row.plan_id,
      [...parseRows(row.rows)].map(([element, answered, opinion]) => ({
        element: element || null,
        answered: answered === '1',
        ...(opinion === '1' && { opinion: true as const }),
      })),
    ]),
  )
}
