import { sql } from 'kysely'
import type { Plan } from '#features/planning/plans/entities.ts'
import { listIdsOfKey, toPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Reader } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { CarryOverOutcome } from './contract.ts'

export interface CarriedRow {
  id: Id
  accessId: number
  fromId: Id
  toId: Id | null
  outcome: CarryOverOutcome
  reason: LocalizedText
}

/** Returns the outcomes of the elements of the previous plan, in the order of their first decision. */
export async function getCarried(reader: Reader, planId: Id): Promise<CarriedRow[]> {
  const rows = await reader
    .selectFrom('carry_over')
    .select(['id', 'access_id', 'from_id', 'to_id', 'outcome', 'reason'])
    .where('plan_id', '=', planId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accessId: row.access_id,
    fromId: row.from_id,
    toId: row.to_id,
    outcome: row.outcome as CarryOverOutcome,
    reason: row.reason as LocalizedText,
  }))
}

export type NewCarried = Omit<CarriedRow, 'id' | 'accessId'>

/** Saves outcomes, replacing earlier outcomes of the same elements. */
export async function saveCarried(
  context: TransactionContext,
  planId: Id,
  decided: readonly NewCarried[],
): Promise<void> {
  const rows = decided.map((newCarried) => ({ ...newCarried, id: newId() }))
  // Owner and access are set by a trigger.
  await sql`insert into carry_over (id, plan_id, owner_id, from_id, to_id, outcome, reason, decided_at, decided_by, access_id)
    select id, ${planId}::uuid, id, "fromId", "toId", outcome, reason, ${context.now}::timestamptz, ${context.actor.personId}::uuid, 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, "fromId" uuid, "toId" uuid, outcome text, reason jsonb)
    on conflict (plan_id, from_id) do update set to_id = excluded.to_id, outcome = excluded.outcome,
      reason = excluded.reason, decided_at = excluded.decided_at, decided_by = excluded.decided_by`.execute(context.tx)
}

/** Checks whether the plan records an outcome for any of these elements. */
export async function isDecided(reader: Reader, planId: Id, fromIds: readonly Id[]): Promise<boolean> {
  const row = await reader
    .selectFrom('carry_over')
    .select('id')
    .where('plan_id', '=', planId)
    .where('from_id', '=', sql<string>`any (${fromIds}::uuid[])`)
    .executeTakeFirst()
  return row !== undefined
}

/** Lists the plans that name this plan as their previous plan, the earliest start first. */
export async function listSuccessors(reader: Reader, planId: Id): Promise<Plan[]> {
  const rows = await reader
    .selectFrom('plan')
    .selectAll()
    .where('predecessor_id', '=', planId)
    .orderBy('period_from')
    .orderBy('code')
    .execute()
  return rows.map(toPlan)
}

/**
 * Returns the elements of the plan with that code by key, as far as they may be read: of the previous plan, if it has the
 * code. Undefined: no plan has it.
 */
export async function findPlanElements(
  reader: Reader,
  nextPlanId: Id,
  code: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Id> | undefined> {
  const plan = await reader
    .selectFrom('plan')
    .select('id')
    .where('code', '=', code)
    .orderBy(sql`id = (select n.predecessor_id from plan n where n.id = ${nextPlanId})`, sql`desc nulls last`)
    .orderBy('created_at')
    .executeTakeFirst()
  if (!plan) return undefined
  const candidates = new Map(keys.map((key) => [key, listIdsOfKey({ id: plan.id, code }, key)]))
  const ids = [...candidates.values()].flat()
  const rows = await reader
    .selectFrom('element')
    .select('id')
    .where('plan_id', '=', plan.id)
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  const existing = new Set(rows.map((row) => row.id))
  return new Map(
    [...candidates].flatMap(([key, elementIds]) => {
      const id = elementIds.find((candidate) => existing.has(candidate))
      return id ? [[key, id] as const] : []
    }),
  )
}

/** Returns the plan code of each of these elements. */
export async function findElementCodes(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  const rows = await reader
    .selectFrom('element')
    .innerJoin('plan', 'plan.id', 'element.plan_id')
    .select(['element.id', 'plan.code'])
    .where('element.id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.code]))
}
