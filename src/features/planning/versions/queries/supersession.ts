import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { OverlappingPlan } from '#shared/supersession.ts'

/**
 * Returns the plans that would be in force together with the plan from a day, also those that ended since, and whether the
 * plan may supersede each. A plan that a decision ended is not superseded before that end. The database refuses the entry
 * into force beside exactly these plans (`is_in_force_with`).
 */
export async function listOverlappingPlans(tx: Tx, planId: Id, date: LegalDate): Promise<OverlappingPlan[]> {
  const { rows } = await sql<OverlappingPlan>`
    select o.id as "planId", o.code, o.title, plan_entry_day(o) as from, plan_end_day(o) as to,
      may_supersede(p, o) and o.ended_on is null as "maySupersede"
    from plan p cross join plans_in_force_with(p.id, ${date}::date) o
    where p.id = ${planId}
    order by plan_entry_day(o), o.code collate "C"`.execute(tx)
  return rows
}

/** Ends a plan by another from a day and writes it in its history, also if the plan is of another organisation. */
export async function supersedePlan(
  { tx, now }: TransactionContext,
  planId: Id,
  { from, by, reason }: { from: LegalDate; by: Id; reason: string },
): Promise<void> {
  await sql`select supersede_plan(${planId}::uuid, ${by}::uuid, ${from}::date, ${reason}, ${now}::timestamptz, ${newId()}::uuid)`.execute(
    tx,
  )
}
