import { sql } from 'kysely'
import { isRole, type Role } from '#shared/country-vocabulary.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { isLanguage } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { toContainsPattern } from '../db/contains-pattern.ts'
import type { OpenDatabase, Reader, Tx } from '../db/db.ts'
import { matchAnyId } from '../db/match-any-id.ts'
import type { PersonWithAccess } from './contract.ts'

export async function isDemoInstance(db: Reader): Promise<boolean> {
  return (await db.selectFrom('instance').select('is_demo').executeTakeFirstOrThrow()).is_demo
}

/** Returns the names of these organisations. Unknown ids are left out. */
export async function listOrganisationNames(db: Reader, ids: readonly Id[]): Promise<Map<Id, Names>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('organisation').select(['id', 'names']).where('id', '=', matchAnyId(ids)).execute()
  return new Map(rows.map((row) => [row.id, row.names as Names]))
}

/**
 * Returns the roles that the person has on that day or from a later day, with their organisations. Returns undefined
 * for an unknown person.
 */
export async function findAssignmentsOfPerson(
  db: Reader,
  personId: Id,
  today: LegalDate,
): Promise<{ organisationId: Id; role: Role }[] | undefined> {
  const person = await db.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst()
  if (!person) return undefined
  const rows = await db
    .selectFrom('role_assignment')
    .select(['organisation_id', 'role'])
    .where('person_id', '=', personId)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .execute()
  return rows.flatMap((row) => (isRole(row.role) ? [{ organisationId: row.organisation_id, role: row.role }] : []))
}

/**
 * Returns the organisation to which the account belongs: that of the first role, until the person has nothing there. Its
 * administrators manage the account.
 */
export async function findHomeOrganisation(db: Reader, personId: Id): Promise<Id | null> {
  const query = db.selectFrom('person').select('home_organisation_id').where('id', '=', personId)
  return (await query.executeTakeFirst())?.home_organisation_id ?? null
}

/**
 * Checks whether an administrator of an organisation may give the person a role there: the account belongs to an
 * organisation of the actor, or the person has nothing elsewhere. Run as the actor with `person.manage`.
 */
export async function mayReceiveRole(tx: Tx, personId: Id): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select may_receive_role(${personId}::uuid) as may`.execute(tx)
  return rows[0]!.may
}

/** Returns the names of at most five other people who can grant the person a role in the organisation. */
export async function listOtherAdministrators(tx: Tx, personId: Id, organisationId: Id): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select p.name
    from other_administrators(${personId}::uuid, ${organisationId}::uuid) a join person p on p.id = a
    order by lower(p.name), p.id limit 5`.execute(tx)
  return rows.map(({ name }) => name)
}

/**
 * Ends the role on that day. A role that began on the same day, or begins later, never takes effect. Its row is kept, because
 * an organisation that had an account keeps its seats.
 */
export async function endRole(
  tx: Tx,
  { personId, organisationId, role }: { personId: Id; organisationId: Id; role: Role },
  today: LegalDate,
): Promise<void> {
  await tx
    .updateTable('role_assignment')
    .set({ valid_to: today })
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .where('role', '=', role)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .execute()
}

export async function savePersonDeparture(tx: Tx, personId: Id, at: string): Promise<void> {
  await tx.updateTable('person').set({ left_at: at }).where('id', '=', personId).execute()
}

/** Returns which of these people have set a password. Runs as the owner of the database. */
export async function listWithAccount(db: Reader, ids: readonly Id[]): Promise<Set<Id>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('auth_account').select('user_id').where('user_id', 'in', ids).execute()
  return new Set(rows.map((row) => row.user_id))
}

/**
 * Returns people by name with their current roles. Pages continue after the last person of the previous page.
 * `inOrganisations` limits the list to people with a role in these organisations, and their roles to those.
 */
export async function listPeople(
  db: Reader,
  input: {
    query?: string | undefined
    after?: string | undefined
    limit: number
    inOrganisations?: readonly Id[] | undefined
  },
  today: LegalDate,
): Promise<{ rows: Omit<PersonWithAccess, 'hasAccount'>[]; next: string | null }> {
  const { inOrganisations } = input
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'language', 'left_at'])
    .$if(input.query !== undefined, (query) =>
      query.where(sql<boolean>`name || ' ' || coalesce(email, '') ilike ${toContainsPattern(input.query ?? '')}`),
    )
    .$if(inOrganisations !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from role_assignment r where r.person_id = person.id
          and r.organisation_id = any(${[...(inOrganisations ?? [])]}::uuid[]) and (r.valid_to is null or r.valid_to > ${today}))`,
      ),
    )
    .$if(input.after !== undefined, (query) =>
      query.where(
        sql<boolean>`(lower(name), id) > (select lower(name), id from person where id = ${input.after}::uuid)`,
      ),
    )
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .limit(input.limit + 1)
    .execute()
  const visible = people.slice(0, input.limit)
  const ids = visible.map((entry) => entry.id)
  if (ids.length === 0) return { rows: [], next: null }
  const roles = await db
    .selectFrom('role_assignment')
    .innerJoin('organisation', 'organisation.id', 'role_assignment.organisation_id')
    .where('person_id', 'in', ids)
    .$if(inOrganisations !== undefined, (query) =>
      query.where('organisation_id', '=', matchAnyId(inOrganisations ?? [])),
    )
    .where((where) =>
      where.or([where('role_assignment.valid_to', 'is', null), where('role_assignment.valid_to', '>', today)]),
    )
    .select([
      'person_id',
      'organisation_id',
      'organisation.names',
      'role',
      'role_assignment.valid_from',
      'role_assignment.valid_to',
    ])
    .orderBy('organisation.sort_name')
    .orderBy('role')
    .execute()
  const rolesOf = Map.groupBy(roles, (role) => role.person_id)
  const last = visible.at(-1)
  return {
    rows: visible.map((entry) => ({
      id: entry.id,
      name: entry.name,
      email: entry.email,
      language: isLanguage(entry.language) ? entry.language : 'en',
      hasLeft: entry.left_at !== null,
      // A role that the country no longer has is listed too, so that an administrator can end it.
      roles: (rolesOf.get(entry.id) ?? []).map((roleRow) => ({
        organisationId: roleRow.organisation_id,
        organisationNames: roleRow.names as Names,
        role: roleRow.role,
        validFrom: roleRow.valid_from,
        validTo: roleRow.valid_to,
      })),
    })),
    next: people.length > input.limit && last ? last.id : null,
  }
}

export interface Persona {
  personId: Id
  name: string
  language: string
  role: string
  organisationId: Id
  organisationNames: Names
}

/** Returns the personas of a demo, first a single persona of each role. */
export async function listPersonas(
  { kysely }: OpenDatabase,
  input: { query: string; limit: number },
): Promise<Persona[]> {
  const { rows } = await sql<Persona>`
    select p.id as "personId", p.name, p.language, r.role, o.id as "organisationId", o.names as "organisationNames"
    from role_assignment r
    join person p on p.id = r.person_id and p.left_at is null
    join organisation o on o.id = r.organisation_id
    where r.valid_to is null and p.name || ' ' || r.role || ' ' || o.names::text ilike ${toContainsPattern(input.query)}
    order by row_number() over (partition by r.role order by o.sort_name, p.name), r.role
    limit ${input.limit}`.execute(kysely)
  return rows
}

export async function findOrganisationByCode(db: Reader, code: string): Promise<{ id: Id } | undefined> {
  return db.selectFrom('organisation').select('id').where('code', '=', code).executeTakeFirst()
}
