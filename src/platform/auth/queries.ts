import { sql } from 'kysely'
import type { Actor } from '#shared/actor.ts'
import { type administratorRoles, isRole, type Role } from '#shared/country-vocabulary.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import { isLanguage, type Language } from '#shared/language.ts'
import { loadName, type Names } from '#shared/localized-text.ts'
import { sortName } from '#shared/sort-name.ts'
import { json } from '../db/column-values.ts'
import type { Reader, Tx } from '../db/db.ts'
import { operatorKind } from '../operator.ts'
import { type LinkKind, linkExpiry } from './link.ts'

// The statements on the sign-in tables. They run as the owner of the database, because the application role has no
// access to them.

/**
 * Returns the person as an actor with the roles of that day. Returns undefined for a person who does not exist or has
 * left, and when the given session is no longer valid.
 */
export async function findActor(
  db: Reader,
  personId: Id,
  today: LegalDate,
  session?: { id: Id; now: Date },
): Promise<Actor | undefined> {
  const rows = await db
    .selectFrom('person')
    .leftJoin('role_assignment', (join) =>
      join
        .onRef('role_assignment.person_id', '=', 'person.id')
        .on('role_assignment.valid_from', '<=', today)
        .on((on) => on.or([on('role_assignment.valid_to', 'is', null), on('role_assignment.valid_to', '>', today)])),
    )
    .where('person.id', '=', personId)
    .where('person.left_at', 'is', null)
    .$if(session !== undefined, (query) =>
      query
        .innerJoin('auth_session', 'auth_session.user_id', 'person.id')
        .where('auth_session.id', '=', session!.id)
        .where('auth_session.expires_at', '>', session!.now.toISOString()),
    )
    .select(['person.name', 'person.language', 'role_assignment.organisation_id', 'role_assignment.role'])
    .orderBy('role_assignment.valid_from')
    .orderBy('role_assignment.id')
    .execute()
  const [first] = rows
  if (!first) return undefined
  return {
    kind: 'person',
    personId,
    name: first.name,
    language: isLanguage(first.language) ? first.language : 'en',
    assignments: rows.flatMap(({ organisation_id: organisationId, role }) =>
      organisationId !== null && role !== null && isRole(role) ? [{ organisationId, role }] : [],
    ),
  }
}

export interface PersonToSignIn {
  id: Id
  name: string
  email: string | null
  language: Language
}

const personColumns = ['id', 'name', 'email', 'language'] as const

const toPerson = (row: { id: Id; name: string; email: string | null; language: string }): PersonToSignIn => ({
  ...row,
  language: isLanguage(row.language) ? row.language : 'en',
})

export async function findPerson(db: Reader, personId: Id): Promise<PersonToSignIn | undefined> {
  const query = db.selectFrom('person').select(personColumns).where('left_at', 'is', null)
  const row = await query.where('id', '=', personId).executeTakeFirst()
  return row && toPerson(row)
}

export async function findPersonByEmail(db: Reader, email: string): Promise<PersonToSignIn | undefined> {
  const query = db.selectFrom('person').select(personColumns).where('left_at', 'is', null)
  const row = await query.where(sql`lower(email)`, '=', email.toLowerCase()).executeTakeFirst()
  return row && toPerson(row)
}

export async function isEmailTaken(db: Reader, email: string): Promise<boolean> {
  const query = db.selectFrom('person').select('id').where(sql`lower(email)`, '=', email.toLowerCase())
  return (await query.executeTakeFirst()) !== undefined
}

export async function insertPerson(tx: Tx, person: { name: string; email: string; language: Language }): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('person')
    .values({ ...person, id })
    .execute()
  return id
}

export async function saveLanguage(tx: Tx, personId: Id, language: Language): Promise<void> {
  await tx.updateTable('person').set({ language }).where('id', '=', personId).execute()
}

/**
 * Assigns a role from that day. A role that the person already has ends on that day and begins again, so that the person who
 * grants it counts. The earlier row is kept.
 */
export async function saveRole(
  tx: Tx,
  { personId, organisationId, role, from }: { personId: Id; organisationId: Id; role: Role; from: LegalDate },
): Promise<void> {
  // One statement, because the last administrator may be granted the role again.
  await sql`
    with ended as (
      update role_assignment set valid_to = ${from}
        where person_id = ${personId} and organisation_id = ${organisationId} and role = ${role}
          and (valid_to is null or valid_to > ${from})
        returning id
    )
    insert into role_assignment (id, person_id, organisation_id, role, valid_from)
      select ${newId()}::uuid, ${personId}::uuid, ${organisationId}::uuid, ${role}, ${from}::date from (select count(*) from ended) e
      on conflict (person_id, organisation_id, role) where valid_to is null do nothing`.execute(tx)
}

export async function hasAdministrator(db: Reader, today: LegalDate): Promise<boolean> {
  const found = await db
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .select('role_assignment.id')
    .where('role', '=', 'instance_administrator' satisfies (typeof administratorRoles)[number])
    .where('person.left_at', 'is', null)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .executeTakeFirst()
  return found !== undefined
}

export async function ensureOperator(tx: Tx, names: Names): Promise<Id> {
  const found = await tx.selectFrom('organisation').select('id').where('kind', '=', operatorKind).executeTakeFirst()
  if (found) return found.id
  const id = newId()
  await tx
    .insertInto('organisation')
    .values({
      id,
      code: 'operator',
      kind: operatorKind,
      level: 'instance',
      names: json(names),
      sort_name: sortName(loadName(names, 'en')),
      source: 'edited',
    })
    .execute()
  return id
}

export interface OpenLink {
  id: Id
  kind: LinkKind
  personId: Id | null
  expiresAt: string
}

/** Stores a new link of the person and invalidates earlier links of the same kind. */
export async function insertLink(
  tx: Tx,
  link: { kind: LinkKind; secretHash: string; personId: Id | null; createdBy: Id | null; now: Date },
): Promise<void> {
  await tx
    .deleteFrom('auth_link')
    .where('kind', '=', link.kind)
    .where('person_id', 'is not distinct from', link.personId)
    .where('used_at', 'is', null)
    .execute()
  await tx
    .insertInto('auth_link')
    .values({
      id: newId(),
      kind: link.kind,
      secret_hash: link.secretHash,
      person_id: link.personId,
      created_at: link.now.toISOString(),
      created_by: link.createdBy,
      expires_at: linkExpiry(link.kind, link.now),
    })
    .execute()
}

export async function findOpenLink(db: Reader, secretHash: string, now: Date): Promise<OpenLink | undefined> {
  const row = await db
    .selectFrom('auth_link')
    .select(['id', 'kind', 'person_id', 'expires_at'])
    .where('secret_hash', '=', secretHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst()
  return row && { id: row.id, kind: row.kind as LinkKind, personId: row.person_id, expiresAt: row.expires_at }
}

/** Marks the link as used. Returns false when another request used it first. */
export async function spendLink(tx: Tx, linkId: Id, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('auth_link')
    .set({ used_at: now.toISOString() })
    .where('id', '=', linkId)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function saveLinkAsMailed(tx: Tx, secretHash: string): Promise<void> {
  await tx.updateTable('auth_link').set({ is_mailed: true }).where('secret_hash', '=', secretHash).execute()
}

/** Keeps that somebody else saw a link of the person, so that the next session tells it. */
export async function saveLinkAsShown(
  tx: Tx,
  personId: Id,
  shown: { by: Id | null; at: string } | null,
): Promise<void> {
  await tx
    .updateTable('person')
    .set({ link_shown_at: shown?.at ?? null, link_shown_by: shown?.by ?? null })
    .where('id', '=', personId)
    .execute()
}

export interface ShownLink {
  at: string
  /** The name of the person who saw the link. Null: the operator on the command line. */
  by: string | null
}

/** Returns who saw a link of the person, until the person has read it. */
export async function findShownLink(db: Reader, personId: Id): Promise<ShownLink | undefined> {
  const row = await db
    .selectFrom('person')
    .leftJoin('person as viewer', 'viewer.id', 'person.link_shown_by')
    .select(['person.link_shown_at as at', 'viewer.name as by'])
    .where('person.id', '=', personId)
    .executeTakeFirst()
  return row?.at ? { at: row.at, by: row.by } : undefined
}

/** Creates the account of a person or sets a new password. Ends every session of that person. */
export async function saveAccount(
  tx: Tx,
  account: { personId: Id; name: string; email: string; passwordHash: string; now: Date },
): Promise<void> {
  const at = account.now.toISOString()
  const user = { name: account.name, email: account.email.toLowerCase(), email_verified: true, updated_at: at }
  await tx
    .insertInto('auth_user')
    .values({ id: account.personId, ...user })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(user))
    .execute()
  await tx.deleteFrom('auth_account').where('user_id', '=', account.personId).execute()
  await tx
    .insertInto('auth_account')
    .values({
      account_id: account.personId,
      provider_id: 'credential',
      user_id: account.personId,
      password: account.passwordHash,
      updated_at: at,
    })
    .execute()
  await endSessions(tx, account.personId)
}

export async function endSessions(tx: Tx, personId: Id): Promise<void> {
  await tx.deleteFrom('auth_session').where('user_id', '=', personId).execute()
}

/** Deletes expired sessions and links, and rate limits that were not used for 24 hours. */
export async function deleteExpired(tx: Tx, now: Date): Promise<void> {
  const at = now.toISOString()
  await tx.deleteFrom('auth_session').where('expires_at', '<', at).execute()
  await tx.deleteFrom('auth_link').where('expires_at', '<', at).execute()
  await tx
    .deleteFrom('auth_rate_limit')
    .where('last_request', '<', now.getTime() - 24 * 3_600_000)
    .execute()
}

/** Creates the account of a persona of a demo. The account has no password, so only the demo routes can open it. */
export async function savePersona(tx: Tx, person: PersonToSignIn): Promise<void> {
  await tx
    .insertInto('auth_user')
    .values({
      id: person.id,
      name: person.name,
      email: (person.email ?? `${person.id}@demo.invalid`).toLowerCase(),
      email_verified: false,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
