import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Plan } from '../entities.ts'
import { isDecided, type ReaderField } from './model.ts'

/**
 * Returns the fields by which a change would hide a plan that is no longer a draft from those who decide on it or were
 * sent it. The database refuses the same changes (`keep_concerned_readers`).
 */
export async function listHidingFields(tx: Tx, before: Plan, after: Plan): Promise<ReaderField[]> {
  if (!isDecided(before)) return []
  const fields: ReaderField[] = []
  for (const field of ['partnerIds', 'personIds'] as const) {
    const removed = before[field].filter((id) => !after[field].includes(id))
    if (removed.length === 0) continue
    const [partners, persons] = field === 'partnerIds' ? [removed, []] : [[], removed]
    const { rows } = await sql`select concerned_readers(${before.id}, ${partners}::uuid[], ${persons}::uuid[])`.execute(
      tx,
    )
    if (rows.length > 0) fields.push(field)
  }
  return fields
}
