import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { RemarkFact } from '../facts.ts'
import { narrow, rowsOf } from './narrow-rows.ts'

/** The remarks of rounds on plans that were not withdrawn, each with whether it has an answer. */
export async function loadRemarks(reader: Tx, planIds: readonly Id[]): Promise<Map<Id, RemarkFact[]>> {
  const { rows } = await sql<{ plan_id: Id; rows: string }>`
    select m.plan_id, ${narrow(
      sql`m.element_id`,
      sql`case when exists (select from remark_answer a where a.remark_id = m.id and a.superseded_at is null) then 1 end`,
    )} as rows
    from remark m
    where m.plan_id = any (${planIds}::uuid[]) and m.round_id is not null and m.withdrawn_at is null
    group by m.plan_id`.execute(reader)
  return new Map(
    rows.map((row) => [
      row.plan_id,
      [...rowsOf(row.rows)].map(([element, answered]) => ({ element: element || null, answered: answered === '1' })),
    ]),
  )
}
