import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { OverlappingPlan } from '#shared/supersession.ts'

/**
 * Returns the plans of the same kind, organisation and area that would be in force together with the plan from a day, and
 * whether the plan may supersede each.
 */
export async function listOverlappingPlans(tx: Tx, planId: Id, date: LegalDate): Promise<OverlappingPlan[]> {
  const { rows } = await sql<OverlappingPlan>`
    select o.id as "planId", o.code, o.title, plan_entry_day(o) as from, plan_end_day(o) as to,
      may_supersede(p, o) as "maySupersede"
    from plan p join plan o on has_same_scope(p, o) and plan_entry_day(o) is not null and o.state <> 'ended'
    where p.id = ${planId} and plan_state(o) <> 'ended'
      and (plan_end_day(o) > ${date} or not may_supersede(p, o))
      and plan_entry_day(o) < greatest(p.valid_until, ${date}::date + 1)
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
