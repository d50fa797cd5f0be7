import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'

/** Records the origin of each copy. */
export async function saveOrigins(
  context: TransactionContext,
  planId: Id,
  copies: readonly { id: Id; fromPlanId: Id; fromId: Id }[],
): Promise<void> {
  // Owner and access_id are set by a trigger.
  await sql`insert into element_copy (element_id, plan_id, owner_id, from_plan_id, from_id, copied_at, copied_by, access_id)
    select id, ${planId}, id, "fromPlanId", "fromId", ${context.now}::timestamptz, ${context.actor.personId}::uuid, 1
    from jsonb_to_recordset(${JSON.stringify(copies)}::jsonb) as r(id uuid, "fromPlanId" uuid, "fromId" uuid)`.execute(
    context.tx,
  )
}

export interface Origin {
  planId: Id
  planTitle: LocalizedText
  elementId: Id
  elementTitle: LocalizedText | null
  copiedAt: string
}

/** Returns the origin of an element, as far as the reader may read that plan. */
export async function findOrigin(reader: Reader, id: Id): Promise<Origin | null> {
  const row = await reader
    .selectFrom('element_copy as c')
    .innerJoin('plan as p', 'p.id', 'c.from_plan_id')
    .leftJoin('element as e', 'e.id', 'c.from_id')
    .select(['c.from_plan_id', 'c.from_id', 'c.copied_at', 'p.title as plan_title', 'e.title'])
    .where('c.element_id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    planId: row.from_plan_id,
    planTitle: row.plan_title as LocalizedText,
    elementId: row.from_id,
    elementTitle: (row.title as LocalizedText | null) ?? null,
    copiedAt: row.copied_at,
  }
}

/** Returns those of these functions that belong to the given organisations. */
export async function listFunctionIds(reader: Reader, ids: readonly Id[], bodyIds: readonly Id[]): Promise<Set<Id>> {
  const rows = await reader
    .selectFrom('function')
    .select('id')
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .where('organisation_id', '=', sql<string>`any (${bodyIds}::uuid[])`)
    .execute()
  return new Set(rows.map((row) => row.id))
}
