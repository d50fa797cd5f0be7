import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { Id } from '#shared/ids.ts'
import type { Result } from '../engine.ts'

/** Results of a plan that were added or removed, by their readers. */
export interface ChangedResults {
  planId: Id
  accessId: number
}

/** The rules that a check ran, by number, and whether these are all rules. */
export interface CheckRun {
  rules: readonly string[]
  /** All numbers that the country binds. Results of other numbers are removed. */
  bound: readonly string[]
  isComplete: boolean
}

/** Identifies a result by its plan and content. */
export const toKey = (planId: Id, entry: Omit<Result, 'data'> & { data: unknown }): string =>
  [
    planId,
    entry.rule,
    entry.outcome,
    entry.severity,
    entry.element,
    entry.messageCode,
    entry.item,
    entry.otherElement,
    canonicalize(entry.data),
  ].join(' ')

/** Returns the ids of stored results by content, and their access. Several results may have the same content. */
export async function listStoredKeys(
  tx: Tx,
  planIds: readonly Id[],
  ran: CheckRun,
): Promise<{ keys: Map<string, Id[]>; accessIds: ReadonlyMap<Id, ChangedResults> }> {
  const rows = await tx
    .selectFrom('check_result')
    .select([
      'id',
      'plan_id',
      'rule',
      'outcome',
      'severity',
      'element_id',
      'message_code',
      'data',
      'item_id',
      'other_element_id',
      'access_id',
    ])
    .where('plan_id', '=', matchAnyId(planIds))
    .where(sql<boolean>`(${ran.isComplete} or rule = any (${ran.rules}::text[]) or rule <> all (${ran.bound}::text[]))`)
    .execute()
  const keys = new Map<string, Id[]>()
  for (const row of rows) {
    const key = toKey(row.plan_id, {
      rule: row.rule,
      outcome: row.outcome as Result['outcome'],
      severity: row.severity as Result['severity'],
      element: row.element_id,
      messageCode: row.message_code,
      data: row.data,
      item: row.item_id,
      otherElement: row.other_element_id,
    })
    const same = keys.get(key)
    if (same) same.push(row.id)
    else keys.set(key, [row.id])
  }
  return { keys, accessIds: new Map(rows.map((row) => [row.id, { planId: row.plan_id, accessId: row.access_id }])) }
}
