import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { describeChange } from '../change-kinds/model.ts'
import type { ChangedFields } from '../model.ts'
import type { UndoStep } from './contract.ts'
import { getChangedTitle, type Line, swapBeforeAndAfter } from './reversal.ts'

export interface StoredStep {
  id: Id
  procedure: string
  actId: Id
  size: number
}

/** Returns the person's next step to undo (the last done) or to redo (the last undone). */
export async function nextStep(
  reader: Reader,
  planId: Id,
  personId: Id | null,
  which: 'undo' | 'redo',
): Promise<StoredStep | undefined> {
  const row = await reader
    .selectFrom('undo_step')
    .select(['id', 'procedure', 'act_id', 'size'])
    .where('plan_id', '=', planId)
    .where('person_id', '=', personId)
    .where('undone', '=', which === 'redo')
    .orderBy('number', which === 'undo' ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst()
  return row && { id: row.id, procedure: row.procedure, actId: row.act_id, size: row.size }
}

/** Returns the person's step for that act, if it is still stored and was not undone. */
export async function findStep(
  reader: Reader,
  planId: Id,
  personId: Id | null,
  actId: Id,
): Promise<StoredStep | undefined> {
  const row = await reader
    .selectFrom('undo_step')
    .select(['id', 'procedure', 'act_id', 'size'])
    .where('plan_id', '=', planId)
    .where('person_id', '=', personId)
    .where('act_id', '=', actId)
    .where('undone', '=', false)
    .executeTakeFirst()
  return row && { id: row.id, procedure: row.procedure, actId: row.act_id, size: row.size }
}

/** Returns the history lines of an act that the reader may read. */
export async function listLines(reader: Reader, actId: Id): Promise<Line[]> {
  const rows = await reader
    .selectFrom('change')
    .select(['element_id', 'fields'])
    .where('act_id', '=', actId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ elementId: row.element_id!, fields: row.fields as ChangedFields }))
}

/**
 * Describes a step by the act and the first changed element.
 * @param which of an undone step, the stored lines are those of the undo, so they are read in reverse
 */
export async function describeStep(
  reader: Reader,
  step: StoredStep | undefined,
  which: 'undo' | 'redo',
): Promise<UndoStep | null> {
  if (!step) return null
  const row = await reader
    .selectFrom('change')
    .leftJoin('element', 'element.id', 'change.element_id')
    .select(['change.fields', 'element.title'])
    .where('change.act_id', '=', step.actId)
    .orderBy('change.id')
    .limit(1)
    .executeTakeFirst()
  const title =
    (row?.title as LocalizedText | null | undefined) ?? (row ? getChangedTitle(row.fields as ChangedFields) : null)
  const fields = (row?.fields as ChangedFields | undefined) ?? {}
  const change = describeChange(which === 'redo' ? swapBeforeAndAfter(fields) : fields)
  return { procedure: step.procedure, size: step.size, title, change }
}

/** Records that the step was undone or redone by that act. */
export async function toggleUndoStep(
  tx: Tx,
  id: Id,
  step: { undone: boolean; actId: Id; size: number },
): Promise<void> {
  await tx
    .updateTable('undo_step')
    .set({ undone: step.undone, act_id: step.actId, size: step.size })
    .where('id', '=', id)
    .execute()
}

export async function deleteUndoStep(tx: Tx, id: Id): Promise<void> {
  await tx.deleteFrom('undo_step').where('id', '=', id).execute()
}

/** Returns who changed these elements last, other than that person. */
export async function findLastOtherEditor(
  reader: Reader,
  elementIds: readonly Id[],
  personId: Id | null,
): Promise<string | null> {
  const row = await reader
    .selectFrom('change')
    .innerJoin('person', 'person.id', 'change.person_id')
    .select('person.name')
    .where('change.element_id', '=', sql<string>`any (${elementIds}::uuid[])`)
    .where('change.person_id', 'is distinct from', personId)
    .orderBy('change.at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.name ?? null
}

/**
 * Continues the revision count of restored elements, so that an older revision is never mistaken for the current
 * revision.
 */
export async function countRevisions(tx: Tx, ids: readonly Id[]): Promise<void> {
  await sql`update element e set revision = 1 + (select count(*) from change c where c.element_id = e.id)
    where e.id = any (${ids}::uuid[])`.execute(tx)
}
