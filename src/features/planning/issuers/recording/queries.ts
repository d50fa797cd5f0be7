import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'

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

/** Returns whether a person wrote the plan. */
export async function isAuthor(tx: Tx, planId: Id, personId: Id): Promise<boolean> {
  const { rows } = await sql`
    select from visible_plan_authors(${planId}, visible_authorship_start(${planId}, null)) person where person = ${personId}`.execute(
    tx,
  )
  return rows.length > 0
}

/**
 * Returns whether an issuing organisation must answer here, and not on paper: a person who did not write the plan decided
 * for it since the plan was started.
 */
export async function mustAnswerHere(tx: Tx, planId: Id, organisationId: Id): Promise<boolean> {
  const { rows } = await sql<{ answers: boolean | null }>`
    select visibly_must_answer_here(${planId}, ${organisationId}) as answers`.execute(tx)
  return rows[0]!.answers === true
}

/** Returns the first day on which the issuers may have agreed: a year before the plan began or was started here, the earlier. */
export async function getFirstConsentDay(tx: Tx, planId: Id): Promise<LegalDate> {
  const { rows } = await sql<{ day: LegalDate }>`select first_consent_day(${planId})::text as day`.execute(tx)
  return rows[0]!.day
}

/** Inserts a consent on paper, which counts when a second person confirmed it. Returns its id. */
export async function insertRecording(
  tx: Tx,
  consent: { planId: Id; ownerId: Id; organisationId: Id; documentId: Id; agreedOn: LegalDate },
  at: { now: string; personId: Id | null },
): Promise<Id> {
  const id = newId()
  await sql`
    insert into issuer_consent (id, plan_id, owner_id, organisation_id, requested_by, requested_at, document_id, agreed_on, recorded_by, recorded_at, access_id)
    values (${id}, ${consent.planId}, ${consent.ownerId}, ${consent.organisationId}, ${at.personId}, ${at.now}, ${consent.documentId},
      ${consent.agreedOn}, ${at.personId}, ${at.now}, 1)`.execute(tx)
  return id
}

/** Adds a consent on paper to an open request, which the organisation may answer until a second person confirmed the consent. */
export async function addRecording(
  tx: Tx,
  id: Id,
  { documentId, agreedOn }: { documentId: Id; agreedOn: LegalDate },
  at: { now: string; personId: Id | null },
): Promise<void> {
  await sql`update issuer_consent set document_id = ${documentId}, agreed_on = ${agreedOn}, recorded_by = ${at.personId},
    recorded_at = ${at.now} where id = ${id}`.execute(tx)
}
