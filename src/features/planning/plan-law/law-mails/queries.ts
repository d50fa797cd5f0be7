import { sql } from 'kysely'
import type { OpenDatabase, Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'

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
