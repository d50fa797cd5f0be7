import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { LegalDate } from '#shared/dates.ts'
import { accountableKinds } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'

/**
 * Counts the elements that need an accountable function, and those whose accountable function has a holder today,
 * within the data that the reader may read. A vacant function is not accountable.
 */
export async function countRequirements(
  { tx, today }: { tx: Tx; today: LegalDate },
  of: { planId: Id } | { ownerId: Id },
): Promise<{ required: number; metCount: number; plans: number }> {
  const { rows } = await sql<{ required: number; metCount: number; plans: number }>`
    with owed as (
      select p.id as plan_id, e.id, e.accountable_function_id as function_id
      from plan p left join element e on e.plan_id = p.id and e.kind = any (${accountableKinds}::text[])
        and e.state is distinct from 'stopped' and e.state is distinct from 'done'
      where ${'planId' in of ? sql`p.id = ${of.planId}` : sql`p.owner_id = ${of.ownerId} and plan_state(p) <> 'ended'`}
    ), filled as (
      select h.function_id from function_tenures(array(select distinct function_id from owed)) h join function f on f.id = h.function_id
      where h.capacity = 'holder' and ${isValidOn('h', today)} and ${isValidOn('f', today)}
    )
    select count(id)::int as required, count(distinct plan_id)::int as plans,
      (count(id) filter (where function_id in (select function_id from filled)))::int as "metCount"
    from owed`.execute(tx)
  return rows[0]!
}

/**
 * Counts the objectives in progress and the measured objectives, at which the rule on measuring found no issue. Only
 * plans for which that rule was computed count. Returns undefined if there are no such plans.
 * @param numbers by which each pack version binds the rule
 */
export async function countMeasured(
  tx: Tx,
  of: { planId: Id } | { ownerId: Id },
  numbers: ReadonlyMap<string, readonly string[]>,
): Promise<{ required: number; metCount: number } | undefined> {
  const records = [...numbers].map(([version, codes]) => ({ version, codes }))
  const { rows } = await sql<{ plans: number; required: number; gaps: number }>`
    select count(distinct p.id)::int as plans, count(distinct e.id)::int as required, count(distinct r.element_id)::int as gaps
    from plan p
    join jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as n (version text, codes text[]) on n.version = p.pack_version
    join plan_check c on c.plan_id = p.id and c.computed && n.codes
    left join element e on e.plan_id = p.id and e.kind in ('strategic_objective', 'operational_objective')
      and e.state is distinct from 'stopped' and e.state is distinct from 'done'
    left join check_result r on r.element_id = e.id and r.rule = any (n.codes) and r.outcome = 'failed'
    where ${'planId' in of ? sql`p.id = ${of.planId}` : sql`p.owner_id = ${of.ownerId} and plan_state(p) <> 'ended'`}`.execute(
    tx,
  )
  const { plans, required: all, gaps } = rows[0]!
  return plans === 0 ? undefined : { required: all, metCount: all - gaps }
}
