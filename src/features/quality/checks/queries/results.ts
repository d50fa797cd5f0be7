import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Report, Result } from '../engine.ts'
import { type ChangedResults, type CheckRun, listStoredKeys, toKey } from './stored-results.ts'

export interface Checked {
  planId: Id
  report: Report
}

/**
 * Updates the stored results of plans to match the reports of these rules. Only added and removed results are written.
 * @returns the access of the added and removed results of each plan, each once
 */
export async function storeReports(
  tx: Tx,
  checked: readonly Checked[],
  ran: CheckRun,
  now: string,
): Promise<ChangedResults[]> {
  const planIds = checked.map((entry) => entry.planId)
  const { keys: stored, accessIds } = await listStoredKeys(tx, planIds, ran)
  const isStored = (planId: Id, result: Result) =>
    stored.size > 0 && stored.get(toKey(planId, result))?.pop() !== undefined
  const came = toResultColumns(
    checked.map(({ planId, report }) => report.results.filter((result) => !isStored(planId, result))),
  )
  const removed = [...stored.values()].flat()
  const plans = checked.map(({ planId, report }) => ({
    plan_id: planId,
    computed: report.computed.join(' '),
    next_check_on: report.nextCheckOn,
  }))
  await sql`select write_checks(${removed}::uuid[], ${JSON.stringify(plans)}::json, ${`[${came.contents.join(',')}]`}::json,
    ${came.ids}::uuid[], ${came.plans}::integer[], ${came.contentNumbers}::integer[], ${came.elements}::uuid[], ${came.items}::uuid[],
    ${came.otherElements}::uuid[], ${ran.rules}::text[], ${ran.isComplete}, ${now}::timestamptz)`.execute(tx)
  const added = came.ids.length === 0 ? [] : await listAccess(tx, came.ids)
  const changed = [...removed.map((id) => accessIds.get(id)!), ...added]
  return [...new Map(changed.map((entry) => [`${entry.planId} ${entry.accessId}`, entry])).values()]
}

/** Returns the access of results, each once for a plan. */
const listAccess = (tx: Tx, ids: readonly Id[]): Promise<ChangedResults[]> =>
  tx
    .selectFrom('check_result')
    .select(['plan_id as planId', 'access_id as accessId'])
    .distinct()
    .where('id', '=', matchAnyId(ids))
    .execute()

/**
 * Converts results to the columns of write_checks(). Thousands of results share few distinct contents, so each content
 * is sent once. Plans and contents are numbered from 1.
 */
function toResultColumns(byPlan: readonly (readonly Result[])[]) {
  const numbers = new Map<string, number>()
  const columns = {
    ids: [] as Id[],
    plans: [] as number[],
    contentNumbers: [] as number[],
    elements: [] as (Id | null)[],
    items: [] as (Id | null)[],
    otherElements: [] as (Id | null)[],
  }
  for (const [index, results] of byPlan.entries())
    for (const { rule, outcome, severity, messageCode, data, element, item, otherElement } of results) {
      const text = JSON.stringify({ rule, outcome, severity, message_code: messageCode, data })
      const number = numbers.get(text) ?? numbers.size + 1
      numbers.set(text, number)
      columns.ids.push(newId())
      columns.plans.push(index + 1)
      columns.contentNumbers.push(number)
      columns.elements.push(element)
      columns.items.push(item)
      columns.otherElements.push(otherElement)
    }
  return { ...columns, contents: [...numbers.keys()] }
}

/** Returns the plans whose verdict may have changed by the passage of time alone, and plans that were never checked. */
export async function plansDue(tx: Tx, today: LegalDate): Promise<Id[]> {
  const rows = await tx
    .selectFrom('plan')
    .leftJoin('plan_check', 'plan_check.plan_id', 'plan.id')
    .select('plan.id')
    .where((expressionBuilder) =>
      expressionBuilder.or([
        expressionBuilder('plan_check.plan_id', 'is', null),
        expressionBuilder('plan_check.next_check_on', '<=', today),
      ]),
    )
    .orderBy('plan.id')
    .execute()
  return rows.map((row) => row.id)
}
