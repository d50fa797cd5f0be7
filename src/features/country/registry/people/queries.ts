import { sql } from 'kysely'
import { toContainsPattern } from '#platform/db/contains-pattern.ts'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { Person, PersonRole } from './contract.ts'

interface PersonFilter {
  organisationId?: Id | undefined
  query?: string | undefined
  date: LegalDate
}

/** Lists a page of persons by name, with their current roles and functions. Persons who left are not included. */
export async function listPersons(
  tx: Tx,
  filter: PersonFilter,
  page: { after?: Id | undefined; limit: number },
): Promise<{ rows: Person[]; next: string | null }> {
  const { date, organisationId, query: terms } = filter
  const conditions = [sql<boolean>`p.left_at is null`]
  if (terms) conditions.push(sql`p.name ilike ${toContainsPattern(terms)}`)
  if (organisationId)
    conditions.push(sql`(exists (select from role_assignment r where r.person_id = p.id and r.organisation_id = ${organisationId} and ${isValidOn('r', date)})
      or exists (select from function_holding h join function f on f.id = h.function_id
        where h.person_id = p.id and f.organisation_id = ${organisationId} and ${isValidOn('h', date)}))`)
  if (page.after)
    conditions.push(sql`(lower(p.name), p.id) > (select lower(name), id from person where id = ${page.after})`)
  const { rows } = await sql<Person>`
    select p.id, p.name, p.language, p.email,
      coalesce((select jsonb_agg(jsonb_build_object('organisationId', r.organisation_id, 'role', r.role) order by r.role)
        from role_assignment r where r.person_id = p.id and ${isValidOn('r', date)}), '[]') as roles,
      coalesce((select jsonb_agg(jsonb_build_object('functionId', f.id, 'organisationId', f.organisation_id, 'names', f.names, 'capacity', h.capacity) order by f.code)
        from function_holding h join function f on f.id = h.function_id where h.person_id = p.id and ${isValidOn('h', date)}), '[]') as functions
    from person p where ${sql.join(conditions, sql` and `)} order by lower(p.name), p.id limit ${page.limit + 1}`.execute(
    tx,
  )
  const visible = rows.slice(0, page.limit)
  return { rows: visible, next: rows.length > page.limit ? (visible.at(-1)?.id ?? null) : null }
}

/** Lists the roles, by organisation and person. */
export async function listRoles(
  tx: Tx,
  filter: {
    organisationId?: Id | undefined
    personId?: Id | undefined
    role?: string | undefined
    date: LegalDate | 'any'
  },
): Promise<PersonRole[]> {
  const conditions = [sql<boolean>`true`]
  if (filter.organisationId) conditions.push(sql`r.organisation_id = ${filter.organisationId}`)
  if (filter.personId) conditions.push(sql`r.person_id = ${filter.personId}`)
  if (filter.role) conditions.push(sql`r.role = ${filter.role}`)
  if (filter.date !== 'any') conditions.push(isValidOn('r', filter.date), sql`p.left_at is null`)
  const { rows } = await sql<PersonRole>`
    select r.id, r.person_id as "personId", p.name as "personName", r.organisation_id as "organisationId", o.names as "organisationNames",
      r.role, r.valid_from as "validFrom", r.valid_to as "validTo"
    from role_assignment r join person p on p.id = r.person_id join organisation o on o.id = r.organisation_id
    where ${sql.join(conditions, sql` and `)} order by o.sort_name, r.role, lower(p.name), r.id limit 2000`.execute(tx)
  return rows
}

export async function isEmailTaken(tx: Tx, email: string): Promise<boolean> {
  const { rows } = await sql`select from person where lower(email) = lower(${email})`.execute(tx)
  return rows.length > 0
}

export async function insertPerson(
  tx: Tx,
  person: { name: string; email: string | null; language: Language },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('person')
    .values({ id, ...person })
    .execute()
  return id
}
