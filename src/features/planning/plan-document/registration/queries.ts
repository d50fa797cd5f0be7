import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { PlanRegistration } from './contract.ts'

/** Returns with what a registered plan was compared, as far as the reader may read it. */
export async function getComparison(
  tx: Tx,
  planId: Id,
): Promise<Pick<PlanRegistration, 'confirmedBy' | 'sourceUrl' | 'document'>> {
  const row = await tx
    .selectFrom('plan')
    .leftJoin('person', 'person.id', 'plan.registration_confirmed_by')
    .leftJoin('file', 'file.id', 'plan.registration_document_id')
    .select(['person.name as person', 'registration_source', 'file.id as file_id', 'file.name as file_name'])
    .where('plan.id', '=', planId)
    .executeTakeFirstOrThrow()
  const document = row.file_id && row.file_name ? { id: row.file_id, name: row.file_name } : null
  return { confirmedBy: row.person, sourceUrl: row.registration_source, document }
}

/** Returns whether a file belongs to a plan and the reader may read it. */
export async function isFileOfPlan(tx: Tx, planId: Id, fileId: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('file')
    .select('id')
    .where('id', '=', fileId)
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  return row !== undefined
}

/** Confirms a registered plan as the acting person. The database checks the second person and the source again. */
export async function writeConfirmation(
  tx: Tx,
  planId: Id,
  { sourceUrl, documentId, now }: { sourceUrl: string | null; documentId: Id | null; now: string },
): Promise<void> {
  await sql`select confirm_registration(${planId}, ${sourceUrl}, ${documentId}, ${now})`.execute(tx)
}

/** Removes the confirmation of a registered plan, which is unsent from then on. */
export async function removeConfirmation(tx: Tx, planId: Id, now: string): Promise<void> {
  await sql`select reopen_registration(${planId}, ${now})`.execute(tx)
}
