import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Report, Result } from '../engine.ts'

const anyOf = (ids: readonly Id[]) => sql<string>`any (${ids}::uuid[])`

export interface Checked {
  planId: Id
  report: Report
}

/**
 * Brings the stored results of these rules to what the reports say: only what came or went is written.
 * @param rules whose results are looked at; those of other rules stay
 * @returns how many results came and went
 */
export async function storeReports(
  tx: Tx,
  checked: readonly Checked[],
  rules: readonly string[],
  now: string,
): Promise<{ added: number; removed: number }> {
  const planIds = checked.map((one) => one.planId)
  const stored = await storedKeys(tx, planIds, rules)
  const fresh: (Result & { planId: Id })[] = []
  for (const { planId, report } of checked) {
    for (const result of report.results) {
      const key = keyOf(planId, result)
      const left = stored.get(key)?.pop()
      if (left === undefined) fresh.push({ ...result, planId })
    }
  }
  const gone = [...stored.values()].flat()
  if (gone.length > 0) await tx.deleteFrom('check_result').where('id', '=', anyOf(gone)).execute()
  if (fresh.length > 0) await addResults(tx, fresh, now)
  return { added: fresh.length, removed: gone.length }
}

const keyOf = (planId: Id, one: Omit<Result, 'data'> & { data: unknown }): string =>
  [
    planId,
    one.rule,
    one.outcome,
    one.severity,
    one.element,
    one.says,
    one.item,
    one.otherElement,
    canonicalize(one.data),
  ].join(' ')

/** Ids of stored results by what they say; the same may be said twice. */
async function storedKeys(tx: Tx, planIds: readonly Id[], rules: readonly string[]): Promise<Map<string, Id[]>> {
  const rows = await tx
    .selectFrom('check_result')
    .select([
      'id',
      'plan_id',
      'rule',
      'outcome',
      'severity',
      'element_id',
      'says',
      'data',
      'item_id',
      'other_element_id',
    ])
    .where('plan_id', '=', anyOf(planIds))
    .where('rule', '=', sql<string>`any (${rules}::text[])`)
    .execute()
  const keys = new Map<string, Id[]>()
  for (const row of rows) {
    const key = keyOf(row.plan_id, {
      rule: row.rule,
      outcome: row.outcome as Result['outcome'],
      severity: row.severity as Result['severity'],
      element: row.element_id,
      says: row.says,
      data: row.data,
      item: row.item_id,
      otherElement: row.other_element_id,
    })
    const same = keys.get(key)
    if (same) same.push(row.id)
    else keys.set(key, [row.id])
  }
  return keys
}

async function addResults(tx: Tx, results: readonly (Result & { planId: Id })[], now: string): Promise<void> {
  const rows = results.map((one) => ({
    id: newId(),
    plan_id: one.planId,
    element_id: one.element,
    rule: one.rule,
    outcome: one.outcome,
    severity: one.severity,
    says: one.says,
    data: one.data,
    item_id: one.item,
    other_element_id: one.otherElement,
  }))
  await sql`select add_check_results(${JSON.stringify(rows)}::json, ${now}::timestamptz)`.execute(tx)
}

/**
 * Notes that plans were checked. After a check of some rules only, the others stay computed as they were, and the next
 * day is the earlier of the two: being looked at too early does no harm.
 */
export async function noteChecked(
  tx: Tx,
  checked: readonly Checked[],
  rules: readonly string[],
  whole: boolean,
  now: string,
): Promise<void> {
  await sql`insert into plan_check as c (plan_id, owner_id, computed, computed_at, next_check_on, access_id)
    select plan_id, plan_id, string_to_array(computed, ' '), ${now}::timestamptz, next_check_on, 1
    from unnest(
      ${checked.map((one) => one.planId)}::uuid[],
      ${checked.map((one) => one.report.computed.join(' '))}::text[],
      ${checked.map((one) => one.report.nextCheckOn)}::date[]
    ) as f (plan_id, computed, next_check_on)
    on conflict (plan_id) do update set
      computed = case when ${whole} then excluded.computed
        else array(select distinct unnest(array(select r from unnest(c.computed) r where not r = any (${rules}::text[])) || excluded.computed) order by 1) end,
      computed_at = excluded.computed_at,
      next_check_on = case when ${whole} then excluded.next_check_on else least(c.next_check_on, excluded.next_check_on) end`.execute(
    tx,
  )
}

/** Plans of which a verdict may have changed by time alone, and plans that were never checked. */
export async function plansDue(tx: Tx, today: LegalDate): Promise<Id[]> {
  const rows = await tx
    .selectFrom('plan')
    .leftJoin('plan_check', 'plan_check.plan_id', 'plan.id')
    .select('plan.id')
    .where((one) => one.or([one('plan_check.plan_id', 'is', null), one('plan_check.next_check_on', '<=', today)]))
    .orderBy('plan.id')
    .execute()
  return rows.map((row) => row.id)
}
