import { sql } from 'kysely'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import type { NamedRecipient, SignedLink } from '#shared/signed-link.ts'
import type { Reader, Tx } from '../db/db.ts'
import type { LinkPurpose } from './purpose.ts'

export interface LinkRecipient {
  name: string | null
  function: string | null
  organisationId: Id | null
  /** The registered address and the language of the mails to it. */
  mail: { address: string; language: Language } | null
}

/** Returns the recipient of a link: an organisation, and the person there if the user named one. */
export const toLinkRecipient = (
  organisationId: Id | null,
  named: NamedRecipient | null,
  name: string | null = null,
): LinkRecipient => ({
  name: named?.name ?? name,
  function: named?.function ?? null,
  organisationId,
  mail: named && { address: named.email, language: named.language },
})

export interface LinkToInsert {
  id: Id
  purpose: string
  subjectId: Id
  planId: Id | null
  ownerId: Id
  secretHash: string
  recipient: LinkRecipient
  isSingleUse: boolean
  now: string
  expiresAt: string
}

export async function insertLink(tx: Tx, link: LinkToInsert): Promise<void> {
  const { recipient } = link
  await tx
    .insertInto('signed_link')
    .values({
      id: link.id,
      purpose: link.purpose,
      subject_id: link.subjectId,
      plan_id: link.planId,
      owner_id: link.ownerId,
      secret_hash: link.secretHash,
      recipient_name: recipient.name,
      recipient_function: recipient.function,
      recipient_organisation_id: recipient.organisationId,
      recipient_address: recipient.mail?.address ?? null,
      recipient_language: recipient.mail?.language ?? null,
      // TLP:AMBER (2) needs a code to the registered address.
      marking_ceiling: recipient.mail ? 2 : 1,
      is_single_use: link.isSingleUse,
      created_at: link.now,
      expires_at: link.expiresAt,
      // Set by a trigger, to the asking organisation within the access of the plan.
      access_id: 1,
    })
    .execute()
}

/**
 * Returns the secret that the database made for a link, and deletes it. Only the owner of the tables may read it, so the
 * person who asked for the link never does.
 */
export async function takeSecret(db: Reader, linkId: Id): Promise<string> {
  const { rows } = await sql<{ secret: string }>`
    delete from signed_link_secret where link_id = ${linkId} returning secret`.execute(db as Tx)
  return rows[0]!.secret
}

export type ListedLink = SignedLink & { ownerId: Id; planId: Id | null }

/** Returns the links of a purpose that the actor may read, newest first. */
export async function listLinks(
  db: Reader,
  purpose: LinkPurpose,
  filter: { subjectIds: readonly Id[] } | { id: Id },
): Promise<ListedLink[]> {
  const rows = await db
    .selectFrom('signed_link as l')
    .leftJoin('organisation as o', 'o.id', 'l.recipient_organisation_id')
    .select(['l.id', 'l.subject_id', 'l.owner_id', 'l.plan_id', 'l.recipient_name', 'l.recipient_function'])
    .select(['l.recipient_organisation_id', 'l.has_address', 'l.created_at', 'l.created_by', 'l.expires_at'])
    .select(['l.first_used_at', 'l.last_used_at', 'l.use_count', 'l.revoked_at', 'o.names'])
    .where('l.purpose', '=', purpose.name)
    .$if('id' in filter, (query) => query.where('l.id', '=', (filter as { id: Id }).id))
    .$if('subjectIds' in filter, (query) =>
      query.where('l.subject_id', '=', sql<Id>`any (${(filter as { subjectIds: Id[] }).subjectIds}::uuid[])`),
    )
    .orderBy('l.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    subjectId: row.subject_id,
    ownerId: row.owner_id,
    planId: row.plan_id,
    recipient: {
      name: row.recipient_name,
      function: row.recipient_function,
      organisationId: row.recipient_organisation_id,
      organisationNames: row.names as Names | null,
      hasAddress: row.has_address,
    },
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    firstUsedAt: row.first_used_at,
    lastUsedAt: row.last_used_at,
    useCount: row.use_count,
    revokedAt: row.revoked_at,
  }))
}

/** Revokes the valid links that match. A revoked link stays revoked. */
export async function revokeLinks(
  tx: Tx,
  purpose: LinkPurpose,
  filter: { id: Id } | { subjectId: Id },
  by: { personId: Id | null; now: string },
): Promise<void> {
  await tx
    .updateTable('signed_link')
    .set({ revoked_at: by.now, revoked_by: by.personId })
    .where('purpose', '=', purpose.name)
    .where('revoked_at', 'is', null)
    .where('id' in filter ? 'id' : 'subject_id', '=', 'id' in filter ? filter.id : filter.subjectId)
    .execute()
}

/** The hashes with which the database functions of a purpose open a link. */
export interface LinkHashes {
  secretHash: string
  tokenHash: string | null
}

export interface ValidLink {
  id: Id
  purpose: string
  subjectId: Id
  planId: Id | null
  ownerId: Id
  recipient: { name: string | null; function: string | null; organisationId: Id | null }
  hasAddress: boolean
  /** The strictest marking that the link shows now. */
  maxMarking: number
}

/** Returns the link, if it is valid at that time. Without a purpose, the link of any purpose. */
export async function findValidLink(
  db: Reader,
  purpose: string | null,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
): Promise<ValidLink | undefined> {
  const { rows } = await sql<ValidLink>`
    select id, purpose, subject_id as "subjectId", plan_id as "planId", owner_id as "ownerId",
      json_build_object('name', recipient_name, 'function', recipient_function,
        'organisationId', recipient_organisation_id) as recipient,
      has_address as "hasAddress", max_marking as "maxMarking"
    from open_signed_link(${purpose}, ${secretHash}, ${tokenHash}, ${now}::timestamptz)`.execute(db as Tx)
  return rows[0]
}

export async function findMarking(db: Reader, purpose: LinkPurpose, linkId: Id): Promise<number | null> {
  const { rows } = await sql<{ marking: number | null }>`select ${purpose.readMarking(linkId)} as marking`.execute(
    db as Tx,
  )
  return rows[0]!.marking
}

/** Counts a use, and ends a link for a single use if `spends`. Returns false if the link is not valid any more. */
export async function countUse(
  tx: Tx,
  purpose: LinkPurpose,
  secretHash: string,
  now: string,
  spends: boolean,
): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select use_signed_link(${purpose.name}, ${secretHash}, ${now}::timestamptz, ${spends}) as used`.execute(tx)
  return rows[0]!.used
}

/** Stores a code and returns where to send it. Undefined if no code may be sent. */
export async function issueCode(
  tx: Tx,
  secretHash: string,
  codeHash: string,
  now: string,
): Promise<{ address: string; name: string | null; language: Language } | undefined> {
  const { rows } = await sql<{ address: string; name: string | null; language: Language }>`
    select * from issue_link_code(${secretHash}, ${codeHash}, ${now}::timestamptz)`.execute(tx)
  return rows[0]
}

/** Counts an attempt and, if the code is right, stores the token. Returns whether the code is right. */
export async function confirmCode(
  tx: Tx,
  hashes: { secretHash: string; codeHash: string; tokenHash: string },
  now: string,
): Promise<boolean> {
  const { rows } = await sql<{ id: Id | null }>`select confirm_link_code(${hashes.secretHash}, ${hashes.codeHash},
    ${hashes.tokenHash}, ${now}::timestamptz) as id`.execute(tx)
  return rows[0]!.id !== null
}

/** The address and language of a link. Runs as the owner of the schema, because no actor may read them. */
export async function findAddress(
  db: Reader,
  linkId: Id,
): Promise<{ address: string; language: Language; name: string | null } | undefined> {
  const row = await db
    .selectFrom('signed_link')
    .select(['recipient_address', 'recipient_language', 'recipient_name'])
    .where('id', '=', linkId)
    .executeTakeFirst()
  return row?.recipient_address
    ? { address: row.recipient_address, language: row.recipient_language as Language, name: row.recipient_name }
    : undefined
}

/** Personal data of recipients is deleted this many days after the end of a link. */
const addressRetentionDays = 30

/**
 * Deletes the addresses of links that ended long ago, expired codes and tokens, and secrets that were never mailed. The name stays, because the audit
 * log refers to the link. Runs as the owner of the schema.
 * @returns the number of deleted addresses
 */
export async function deleteExpiredAddresses(db: Reader, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - addressRetentionDays * 86_400_000).toISOString()
  const { rows } = await sql<{ deleted: number }>`
    with deleted_code as (
      delete from signed_link_code where counted_from < ${limit}::timestamptz
    ), deleted_token as (
      delete from signed_link_token where expires_at <= ${now.toISOString()}::timestamptz
    ), deleted_secret as (
      delete from signed_link_secret s using signed_link l
      where l.id = s.link_id and l.created_at < ${now.toISOString()}::timestamptz - interval '1 hour'
    ), deleted_address as (
      update signed_link set recipient_address = null, marking_ceiling = least(marking_ceiling, 1)
      where recipient_address is not null and least(expires_at, revoked_at, spent_at) < ${limit}::timestamptz
      returning id
    )
    select count(*)::int as deleted from deleted_address`.execute(db as Tx)
  return rows[0]!.deleted
}
