import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { ChangedFields } from '../../model.ts'
import type { Change } from '../contract.ts'
import type { PastChange } from '../model.ts'

/**
 * Lists the changes of a plan or of a single element, newest first, before the cursor. The cursor is the id of a
 * change.
 */
export async function listChanges(
  reader: Reader,
  of: { planId: Id; elementId?: Id | undefined },
  after: Id | undefined,
  limit: number,
): Promise<{ rows: Change[]; next: string | null }> {
  const rows = await reader
    .selectFrom('change')
    .leftJoin('person', 'person.id', 'change.person_id')
    .leftJoin('element', 'element.id', 'change.element_id')
    .select(['change.id', 'change.plan_id', 'change.element_id', 'change.at', 'change.person_id', 'change.procedure'])
    .select(['change.reason', 'change.fields', 'person.name', 'element.title'])
    .where('change.plan_id', '=', of.planId)
    .$if(of.elementId !== undefined, (query) => query.where('change.element_id', '=', of.elementId!))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(change.at, change.id) < (select c.at, c.id from change c where c.id = ${after}::uuid)`),
    )
    .orderBy('change.at', 'desc')
    .orderBy('change.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  return {
    rows: page.map((row) => {
      const fields = row.fields as ChangedFields
      return {
        id: row.id,
        planId: row.plan_id,
        elementId: row.element_id,
        // A deleted element keeps the last title it had.
        elementTitle: row.title ?? fields.title?.[0] ?? null,
        changedAt: row.at,
        personId: row.person_id,
        personName: row.name,
        procedure: row.procedure,
        reason: row.reason,
        fields,
      }
    }),
    next: rows.length > limit ? page.at(-1)!.id : null,
  }
}

/** Returns every change of a plan after a moment, newest first. */
export async function changesAfter(
  reader: Reader,
  planId: Id,
  moment: string,
): Promise<(PastChange & { changedAt: string })[]> {
  const rows = await reader
    .selectFrom('change')
    .select(['element_id', 'at', 'fields'])
    .where('plan_id', '=', planId)
    .where('at', '>', moment)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    subjectId: row.element_id ?? planId,
    changedAt: row.at,
    fields: row.fields as ChangedFields,
  }))
}
