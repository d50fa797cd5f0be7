import { sql } from 'kysely'
import { legalDay } from '#platform/clock.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { chunkBytes } from '#platform/files/chunks.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LinkHashes } from '#platform/links/queries.ts'
import { legalZone } from '#platform/procedure.ts'
import type { SignatureCheck } from '#platform/signatures/entities.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { PathAct } from '../../entities.ts'

export const readConfirmationLinkMarking = (linkId: Id) =>
  sql<number | null>`confirmation_link_marking(${linkId}::uuid)`

/** Where a link for the confirmation of an act may be sent, and whether it is needed. */
export interface ConfirmationRoute {
  awaitsConfirmation: boolean
  hasIndependentAccount: boolean
  address: { name: string; email: string } | null
}

/** Returns for each act where a link for the confirmation may be sent. The rules are in the database. */
export async function listConfirmationRoutes(tx: Tx, actIds: readonly Id[]): Promise<Map<Id, ConfirmationRoute>> {
  if (actIds.length === 0) return new Map()
  const { rows } = await sql<ConfirmationRoute & { id: Id }>`
    select act_id as id, awaits_confirmation as "awaitsConfirmation", has_independent_account as "hasIndependentAccount",
      case when email is not null then json_build_object('name', name, 'email', email) end as address
    from visible_confirmation_routes(${[...actIds]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...route }) => [id, route]))
}

export interface LinkedActRow {
  act_id: Id
  plan_id: Id
  plan_kind: string
  pack_version: string
  plan_title: LocalizedText
  kind: PathAct['kind']
  step: string | null
  seat_function: string | null
  organisation_id: Id
  organisation_names: Names
  requester_names: Names
  verdict: PathAct['verdict']
  text: string | null
  reason: string | null
  on_date: LegalDate
  recorded_by: string | null
  expires_at: string
}

/** Returns the act of a link, as far as the link may show it. */
export async function findLinkedAct(
  db: Reader,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
): Promise<LinkedActRow | undefined> {
  const { rows } = await sql<LinkedActRow>`
    select * from linked_act(${secretHash}, ${tokenHash}, ${now}::timestamptz)`.execute(db as Tx)
  return rows[0]
}

/** Returns the days on which the version of the act of a link was frozen and submitted; null without a version. */
export async function findLinkedVersion(
  db: Reader,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
): Promise<{ frozenOn: LegalDate; submittedOn: LegalDate } | null> {
  const { rows } = await sql<{ frozen_at: string; submitted_on: LegalDate }>`
    select * from linked_act_version(${secretHash}, ${tokenHash}, ${now}::timestamptz)`.execute(db as Tx)
  const [row] = rows
  return row ? { frozenOn: legalDay(new Date(row.frozen_at), legalZone), submittedOn: row.submitted_on } : null
}

export interface LinkedDocument {
  id: Id
  name: string
  mediaType: string
  size: number
  sha256: string
  signature: SignatureCheck | null
}

export async function listLinkedDocuments(
  db: Reader,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
): Promise<LinkedDocument[]> {
  const { rows } = await sql<LinkedDocument>`
    select id, name, media_type as "mediaType", size, sha256, signature
    from linked_act_documents(${secretHash}, ${tokenHash}, ${now}::timestamptz)`.execute(db as Tx)
  return rows
}

/** Returns the content of a document of the act, chunk by chunk. */
export async function loadLinkedDocument(
  db: Reader,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
  { id, name, mediaType, size }: LinkedDocument,
): Promise<File> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for (let number = 0; number * chunkBytes < size; number += 1) {
    const { rows } = await sql<{ bytes: Uint8Array }>`
      select linked_act_chunk(${secretHash}, ${tokenHash}, ${now}::timestamptz, ${id}::uuid, ${number}) as bytes`.execute(
      db as Tx,
    )
    chunks.push(Uint8Array.from(rows[0]!.bytes))
  }
  return new File(chunks, name, { type: mediaType })
}

/** Records the answer through the restricted database function, which ends the link. False: the link is not valid. */
export async function answerByLink(
  tx: Tx,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
  answer: { kind: 'confirmed' | 'contested'; date: LegalDate; text: string | null },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select answer_act_by_link(${secretHash}, ${tokenHash}, ${now}::timestamptz, ${answer.date}::date, ${newId()}::uuid,
      ${answer.kind}, ${answer.text}) as done`.execute(tx)
  return rows[0]!.done
}

/** The subjects of acts on confirmation links, named after the plan. */
export const confirmationLinkSubjects = {
  confirmation_link: subjectSource({
    from: sql`signed_link q join plan p on p.id = q.plan_id`,
    id: sql`q.id`,
    title: sql`p.title`,
    planId: sql`p.id`,
  }),
}
