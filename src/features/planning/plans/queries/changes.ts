import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'
import { type ChangedFields, joinChanges } from '../model.ts'

export interface NewChange {
  planId: Id
  elementId: Id | null
  procedure: string
  reason?: string | undefined
  fields: ChangedFields
}

/**
 * Writes a history row per changed subject. For a deletion it runs before the deletion, so that the row keeps the
 * access of the subject.
 * @param actId groups the rows of an act that can be undone
 */
export async function recordChanges(
  context: TransactionContext,
  changes: readonly NewChange[],
  actId?: Id,
): Promise<void> {
  for (let start = 0; start < changes.length; start += chunk) {
    const rows = changes.slice(start, start + chunk).map((change) => ({
      id: newId(),
      plan_id: change.planId,
      element_id: change.elementId,
      procedure: change.procedure,
      reason: change.reason ?? null,
      fields: change.fields,
      act_id: actId ?? null,
    }))
    await sql`select write_changes(${JSON.stringify(rows)}::jsonb, ${context.now}::timestamptz, ${context.actor.personId}::uuid)`.execute(
      context.tx,
    )
  }
}

const chunk = 1000

export interface RecentChanges {
  fields: ChangedFields
  changedBy: string | null
}

/**
 * Returns the changes of the last `acts` acts on a plan (element null) or an element. Every act that raises a revision
 * writes a single history line per subject, so the difference of two revisions is the number of acts. History lines
 * without fields (a decision on the plan) raised no revision.
 */
export async function getRecentChanges(tx: Tx, planId: Id, elementId: Id | null, acts: number): Promise<RecentChanges> {
  if (acts <= 0) return { fields: {}, changedBy: null }
  const rows = await tx
    .selectFrom('change')
    .leftJoin('person', 'person.id', 'change.person_id')
    .select(['change.fields', 'person.name'])
    .where('change.plan_id', '=', planId)
    .where('change.element_id', elementId === null ? 'is' : '=', elementId)
    .where('change.fields', '<>', json({}))
    .orderBy('change.at', 'desc')
    .orderBy('change.id', 'desc')
    .limit(acts)
    .execute()
  return { fields: joinChanges(rows.map((row) => row.fields as ChangedFields)), changedBy: rows[0]?.name ?? null }
}
