import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export interface OrganisationToJoin {
  id: Id
  code: string
  names: Names
}

/** The organisations of that day, by name. */
export async function listOrganisations(db: Reader, today: LegalDate): Promise<OrganisationToJoin[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'code', 'names'])
    .where((where) => where.or([where('valid_from', 'is', null), where('valid_from', '<=', today)]))
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .orderBy('sort_name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, names: row.names as Names }))
}

/** Which of these mail addresses, in small letters, somebody has. */
export async function findKnownEmails(db: Reader, emails: readonly string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set()
  const rows = await db
    .selectFrom('person')
    .select(sql<string>`lower(email)`.as('email'))
    .where(sql`lower(email)`, 'in', [...emails])
    .execute()
  return new Set(rows.map((row) => row.email))
}
