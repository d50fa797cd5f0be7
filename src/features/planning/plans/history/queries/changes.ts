import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { type RecordedAct, toActKey } from '#platform/journal/hooks.ts'
import type { DescribedChange } from '#shared/change-steps.ts'
import type { Id } from '#shared/ids.ts'
import { describeChange } from '../../change-kinds/model.ts'
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

/**
 * Returns what acts changed in a plan or an element, by `toActKey`. The audit log and the history record the same moment.
 * An act that changed no field is absent.
 */
export async function describeChanges(tx: Tx, acts: readonly RecordedAct[]): Promise<Map<string, DescribedChange>> {
  const { rows } = await sql<{ subjectId: Id; recordedAt: string; fields: ChangedFields }>`
    select act.subject_id as "subjectId", act.recorded_at as "recordedAt", c.fields
    from unnest(${acts.map((act) => act.subjectId)}::uuid[], ${acts.map((act) => act.recordedAt)}::timestamptz[])
      as act (subject_id, recorded_at)
    join change c on c.at = act.recorded_at
      and (c.element_id = act.subject_id or (c.plan_id = act.subject_id and c.element_id is null))
    where c.fields <> '{}'::jsonb`.execute(tx)
  return new Map(rows.map(({ fields, ...act }) => [toActKey(act), describeChange(fields)]))
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
