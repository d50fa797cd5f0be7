import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { isLanguage, type Language } from '#shared/language.ts'

export interface Recipient {
  name: string
  email: string
  language: Language
  /** The organisation for which the person receives the email. */
  organisationId: Id
}

/**
 * Returns the people with an email address and any of these roles in these organisations on a day, without duplicates.
 * Runs as the owner of the database.
 */
export async function listRecipients(
  db: Reader,
  organisationIds: readonly Id[],
  roles: readonly string[],
  day: LegalDate,
): Promise<Recipient[]> {
  const { rows } = await sql<{ name: string; email: string; language: string; organisationId: Id }>`
    select p.name, p.email, p.language, own.organisation_id as "organisationId" from person p
    join lateral (select r.organisation_id from role_assignment r where r.person_id = p.id
      and r.organisation_id = any (${[...organisationIds]}::uuid[]) and r.role = any (${[...roles]}::text[])
      and r.valid_from <= ${day} and (r.valid_to is null or r.valid_to > ${day})
      order by r.organisation_id limit 1) own on true
    where p.email is not null and p.left_at is null
    order by p.id`.execute(db as Tx)
  return rows.map((row) => ({ ...row, language: isLanguage(row.language) ? row.language : 'en' }))
}
