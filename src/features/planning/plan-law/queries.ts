import { sql } from 'kysely'
import type { OpenDatabase, Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { PlanLawStatus } from './contract.ts'

/** Lists the moves of a plan to another law, newest first. */
export async function listLawChanges(reader: Reader, planId: Id): Promise<PlanLawStatus['moves']> {
  const rows = await reader
    .selectFrom('plan_law_change')
    .select(['from_version', 'to_version', 'reason', 'changed_at'])
    .where('plan_id', '=', planId)
    .orderBy('changed_at', 'desc')
    .execute()
  return rows.map((row) => ({
    fromVersion: row.from_version,
    toVersion: row.to_version,
    reason: row.reason,
    changedAt: row.changed_at,
  }))
}

interface LawMove {
  id: Id
  planId: Id
  packVersion: string
  reason: string
  changedAt: string
  personId: Id | null
}

/**
 * Moves a draft to the law installed last. Triggers check the move, set the pack version of the plan and raise its
 * revision.
 */
export async function insertLawChange(tx: Tx, move: LawMove): Promise<void> {
  // The owner, the former version and the access are set by a trigger.
  const set = { owner_id: move.planId, from_version: '', access_id: 1 }
  await tx
    .insertInto('plan_law_change')
    .values({
      id: move.id,
      plan_id: move.planId,
      to_version: move.packVersion,
      reason: move.reason,
      changed_at: move.changedAt,
      changed_by: move.personId,
      ...set,
    })
    .execute()
}

/** Creates a task for the owner of each draft that follows an earlier law than the one installed last. */
export async function createReviewTasks(tx: Tx, now: string): Promise<void> {
  await sql`select create_law_review_tasks(${now}::timestamptz)`.execute(tx)
}

interface PlanOfVersion {
  id: Id
  code: string
  kind: string
  title: LocalizedText
  state: PlanState
  inForceOn: LegalDate | null
  packVersion: string
  ownerId: Id
  ownerNames: Names
}

/** Lists the readable plans that are not ended and follow another version, by code. */
export async function listPlansOfOtherVersions(reader: Reader, packVersion: string): Promise<PlanOfVersion[]> {
  const rows = await reader
    .selectFrom('plan')
    .innerJoin('organisation', 'organisation.id', 'plan.owner_id')
    .select([
      'plan.id',
      'plan.code',
      'plan.kind',
      'plan.title',
      'plan.in_force_on',
      'plan.pack_version',
      'plan.owner_id',
    ])
    .select(['organisation.names as owner_names', sql<PlanState>`plan_state(plan)`.as('state')])
    .where('plan.pack_version', '<>', packVersion)
    .where(sql<boolean>`plan_state(plan) <> 'ended'`)
    .orderBy('plan.code')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    kind: row.kind,
    title: row.title as LocalizedText,
    state: row.state,
    inForceOn: row.in_force_on,
    packVersion: row.pack_version,
    ownerId: row.owner_id,
    ownerNames: row.owner_names as Names,
  }))
}

export interface LawMailReader {
  id: Id
  name: string
  email: string
  language: string
  version: string
  drafts: number
}

/** Returns whether a person gets emails about a new law, as everybody does who has not switched them off. */
export async function wantsLawMails(reader: Reader, personId: Id): Promise<boolean> {
  const row = await reader
    .selectFrom('law_mail_opt_out')
    .select('person_id')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return !row
}

export async function saveLawMailChoice(tx: Tx, personId: Id, isWanted: boolean): Promise<void> {
  if (isWanted) await tx.deleteFrom('law_mail_opt_out').where('person_id', '=', personId).execute()
  else await sql`insert into law_mail_opt_out (person_id) values (${personId}) on conflict do nothing`.execute(tx)
}

/**
 * Returns the people with one of these roles and an open task about a draft, who did not get an email about the law
 * installed last and have not switched these emails off. Runs as the owner of the database.
 */
export async function listLawMailReaders(
  db: OpenDatabase['kysely'],
  roles: readonly string[],
  day: LegalDate,
): Promise<LawMailReader[]> {
  const { rows } = await sql<LawMailReader>`
    select p.id, p.name, p.email, p.language, newest_law_version() as version, count(distinct t.subject_id)::int as drafts
    from task t
    join role_assignment r on r.organisation_id = t.organisation_id and r.role = any (${[...roles]}::text[])
      and r.valid_from <= ${day} and coalesce(${day} < r.valid_to, true)
    join person p on p.id = r.person_id and p.email is not null and p.left_at is null
    where t.kind = 'review_law' and t.done_at is null
      and not exists (select from law_mail m where m.person_id = p.id and m.version = newest_law_version())
      and not exists (select from law_mail_opt_out c where c.person_id = p.id)
    group by p.id order by p.id`.execute(db)
  return rows
}

type Claimed = Pick<LawMailReader, 'id' | 'version'>

/** @returns whether the email was free; another server may have claimed it first */
export async function claimLawMail(
  db: OpenDatabase['kysely'],
  { id, version }: Claimed,
  now: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into law_mail (person_id, version, sent_at)
    values (${id}, ${version}, ${now}) on conflict do nothing`.execute(db)
  return numAffectedRows === 1n
}

/** Releases the claim after the email could not be sent. */
export async function releaseLawMail(db: OpenDatabase['kysely'], { id, version }: Claimed): Promise<void> {
  await sql`delete from law_mail where person_id = ${id} and version = ${version}`.execute(db)
}
