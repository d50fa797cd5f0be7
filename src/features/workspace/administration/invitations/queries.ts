import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export interface OrganisationToJoin {
  id: Id
  code: string
  names: Names
}

/** Lists the organisations of that day, by name. */
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

/** Returns which of these lower-case email addresses belong to existing users. */
export async function findKnownEmails(db: Reader, emails: readonly string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set()
  const rows = await db
    .selectFrom('person')
    .select(sql<string>`lower(email)`.as('email'))
    .where(sql`lower(email)`, 'in', [...emails])
    .execute()
  return new Set(rows.map((row) => row.email))
}

export interface FunctionToHold {
  id: Id
  organisationId: Id
  code: string
  names: Names
  /** Current and future holders. */
  holders: { personName: string; capacity: 'holder'; validFrom: LegalDate; validTo: LegalDate | null }[]
}

/** Lists the functions of these organisations that exist on that day, with their holders. */
export async function listFunctions(
  tx: Tx,
  organisationIds: readonly Id[],
  today: LegalDate,
): Promise<FunctionToHold[]> {
  const holdsAfter = (alias: string) =>
    sql<boolean>`(${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} > ${today}::date)`
  const { rows } = await sql<FunctionToHold>`
    select f.id, f.organisation_id as "organisationId", f.code, f.names, coalesce((
      select jsonb_agg(jsonb_build_object('personName', p.name, 'capacity', h.capacity, 'validFrom', h.valid_from, 'validTo', h.valid_to) order by h.valid_from)
      from function_holding h join person p on p.id = h.person_id
      where h.function_id = f.id and h.capacity = 'holder' and ${holdsAfter('h')}), '[]') as holders
    from function f join organisation o on o.id = f.organisation_id
    where f.organisation_id = any(${[...organisationIds]}::uuid[]) and ${holdsAfter('f')} and (f.valid_from is null or f.valid_from <= ${today}::date)
    order by o.sort_name, o.id, f.code collate "C"`.execute(tx)
  return rows
}
