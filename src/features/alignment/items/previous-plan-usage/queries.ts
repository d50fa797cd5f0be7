import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { carryingKinds } from '../answers/model.ts'

/**
 * Counts per element of a plan how many organisations received it as an item, in any version, and how many carry it out
 * now.
 */
export async function countLowerAnswers(
  db: Reader,
  planId: Id,
): Promise<{ element_id: Id; requested: number; carried: number }[]> {
  const { rows } = await sql<{ element_id: Id; requested: number; carried: number }>`
    with newest as (
      select distinct on (i.element_id, i.addressee_id) i.id, i.element_id from item i
      where i.upper_plan_id = ${planId} and i.withdrawn_at is null
      order by i.element_id, i.addressee_id, i.sent_at desc
    )
    select n.element_id, count(*)::int as requested,
      (count(*) filter (where a.kind = any (${carryingKinds}::text[])))::int as carried
    from newest n left join answer a on a.item_id = n.id and a.superseded_at is null
    group by n.element_id`.execute(db as Tx)
  return rows
}

/** Counts per element of a plan how many current answers to upper plans it carries out. */
export async function countAnswersCarried(db: Reader, planId: Id): Promise<{ element_id: Id; answers: number }[]> {
  const { rows } = await sql<{ element_id: Id; answers: number }>`
    select n.element_id, count(*)::int as answers
    from answer_element n join element e on e.id = n.element_id
    join answer a on a.id = n.answer_id and a.superseded_at is null
    where e.plan_id = ${planId} group by n.element_id`.execute(db as Tx)
  return rows
}
