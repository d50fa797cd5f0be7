import { sql } from 'kysely'
import type { Plan } from '#features/planning/plans/entities.ts'
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

/**
 * Why a plan cannot be registered as decided elsewhere. `path`: it may have been decided since this instance exists, and such
 * a plan of the same organisations and time is on a path here. `in_force`: such a plan is in force in its period. The database
 * refuses the same (`check_registration_conflict`).
 */
type RegistrationConflict = 'path' | 'in_force'

/** Returns why a new plan cannot be registered by an organisation for which the actor writes. Null: it can. */
export async function findNewConflict(
  tx: Tx,
  plan: Pick<Plan, 'id' | 'kind' | 'ownerId' | 'issuingBodyIds' | 'areaId' | 'periodFrom' | 'periodTo' | 'decidedOn'>,
): Promise<RegistrationConflict | null> {
  const { id, kind, ownerId, issuingBodyIds, areaId, periodFrom, periodTo, decidedOn } = plan
  if (periodFrom >= periodTo) return null
  const { rows } = await sql<{ conflict: RegistrationConflict | null }>`
    select own_registration_conflict(${id}::uuid, ${kind}, ${ownerId}::uuid, ${[...issuingBodyIds]}::uuid[], ${areaId}::uuid,
      ${periodFrom}::date, ${periodTo}::date, ${decidedOn}::date) as conflict`.execute(tx)
  return rows[0]!.conflict
}

/** Returns why a registered plan cannot be confirmed. Null: it can. */
export async function findStoredConflict(tx: Tx, planId: Id): Promise<RegistrationConflict | null> {
  const { rows } = await sql<{ conflict: RegistrationConflict | null }>`
    select visible_registration_conflict(${planId}::uuid) as conflict`.execute(tx)
  return rows[0]!.conflict
}
