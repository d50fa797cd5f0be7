import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { PrintedDocument } from '#platform/docgen/model.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import type { SentElement } from './contract.ts'

/** The document in each language, with the place of the language in the order of the language regime. */
export type Documents = Partial<Record<Language, PrintedDocument & { place?: number }>>

export async function insertSent(
  tx: Tx,
  sent: {
    planId: Id
    roundId: Id
    versionId: Id
    ownerId: Id
    step: string
    receiverIds: readonly Id[]
    withoutConfidential: boolean
    mainLines: boolean
    hash: string
    documents: Documents
    elements: readonly SentElement[]
  },
  now: string,
): Promise<void> {
  await tx
    .insertInto('sent_document')
    .values({
      id: newId(),
      plan_id: sent.planId,
      round_id: sent.roundId,
      version_id: sent.versionId,
      owner_id: sent.ownerId,
      step: sent.step,
      receiver_ids: [...sent.receiverIds],
      without_confidential: sent.withoutConfidential,
      main_lines: sent.mainLines,
      hash: sent.hash,
      documents: json(sent.documents),
      elements: json(sent.elements),
      created_at: now,
      // Set by a trigger: the sender and the recipient.
      access_id: 1,
    })
    .execute()
}

export interface StoredSentDocument {
  id: Id
  planId: Id
  ownerId: Id
  step: string
  titles: Partial<Record<Language, string>>
  withoutConfidential: boolean
  mainLines: boolean
  hash: string
  sentAt: string
  senderNames: Names
  receivers: { organisationId: Id; names: Names }[]
  languages: Language[]
  courtesyLanguages: Language[]
}

/** Returns the sent documents, the newest first. */
export async function listSentDocuments(
  db: Reader,
  of: { id?: Id; planId?: Id | undefined; receiverId?: Id | undefined },
): Promise<StoredSentDocument[]> {
  const { rows } = await sql<StoredSentDocument>`
    select s.id, s.plan_id as "planId", s.owner_id as "ownerId", s.step, s.without_confidential as "withoutConfidential",
      s.main_lines as "mainLines",
      (select jsonb_object_agg(d.key, d.value ->> 'title') from jsonb_each(s.documents) d) as titles, s.hash,
      to_char(s.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sentAt", o.names as "senderNames",
      (select jsonb_agg(jsonb_build_object('organisationId', r.id, 'names', r.names) order by r.sort_name, r.id)
        from organisation r where r.id = any (s.receiver_ids)) as receivers,
      (select jsonb_agg(d.key order by (d.value ->> 'place')::integer, d.key) from jsonb_each(s.documents) d) as languages,
      coalesce((select jsonb_agg(d.key) from jsonb_each(s.documents) d where d.value ? 'courtesyTranslation'), '[]')
        as "courtesyLanguages"
    from sent_document s join organisation o on o.id = s.owner_id
    where ${of.id ? sql`s.id = ${of.id}` : sql`true`} and ${of.planId ? sql`s.plan_id = ${of.planId}` : sql`true`}
      and ${of.receiverId ? sql`s.receiver_ids @> array[${of.receiverId}::uuid]` : sql`true`}
    order by s.created_at desc, s.id desc limit 200`.execute(db as Tx)
  return rows
}

export interface SentVersion {
  kind: string
  packVersion: string
  versionNumber: number
}

/**
 * Returns the kind and law of the plan, and the version, of each document. This is also available to readers who may not read the plan,
 * because the document contains it.
 */
export async function listSentVersions(db: Reader, ids: readonly Id[]): Promise<Map<Id, SentVersion>> {
  const { rows } = await sql<SentVersion & { id: Id }>`
    select s.id, p.kind, p.pack_version as "packVersion", v.number as "versionNumber"
    from sent_document s join plan p on p.id = s.plan_id join plan_version v on v.id = s.version_id
    where s.id = any (${[...ids]}::uuid[])`.execute(db as Tx)
  return new Map(rows.map(({ id, ...version }) => [id, version]))
}

export interface StoredReceipt {
  sentId: Id
  organisationId: Id
  /** The function that received it; null if the organisation received it as a whole. */
  function: string | null
  /**
   * Whether the version in this document is the version last sent to the organisation on that step, without withdrawn
   * sendings.
   */
  isLast: boolean
  receivedOn: LegalDate | null
}

/**
 * Returns the receipts of these recipients on the path of the plan, which they may not be able to read. Pass only
 * documents that the user may read, and only organisations of the user.
 */
export async function loadReceipts(
  db: Reader,
  sentIds: readonly Id[],
  organisationIds: readonly Id[],
): Promise<StoredReceipt[]> {
  const notWithdrawn = sql`not exists (select from path_act w where w.withdraws = a.id)`
  const { rows } = await sql<StoredReceipt>`
    select s.id as "sentId", r.id as "organisationId", sent.seat_function as function,
      coalesce(sent.version_id = s.version_id, false) as "isLast", received.on_date as "receivedOn"
    from sent_document s join unnest(${[...organisationIds]}::uuid[]) as r (id) on r.id = any (s.receiver_ids)
    left join lateral (select a.place, a.version_id, a.seat_function from path_act a where a.round_id = s.round_id and a.step = s.step
      and a.kind = 'sent' and a.seat_organisation_id = r.id and ${notWithdrawn} order by a.place desc limit 1) sent on true
    left join lateral (select a.on_date from path_act a where a.round_id = s.round_id and a.step = s.step and a.kind = 'received'
      and a.seat_organisation_id = r.id and a.place > sent.place and sent.version_id = s.version_id and ${notWithdrawn}
      order by a.place desc limit 1) received on true
    where s.id = any (${[...sentIds]}::uuid[])`.execute(db as Tx)
  return rows
}

export async function listSentElements(db: Reader, id: Id): Promise<SentElement[]> {
  const row = await db.selectFrom('sent_document').select('elements').where('id', '=', id).executeTakeFirst()
  return (row?.elements ?? []) as SentElement[]
}

export async function findSentText(
  db: Reader,
  id: Id,
  language: Language,
): Promise<{ document: PrintedDocument; createdAt: string } | undefined> {
  const row = await db
    .selectFrom('sent_document')
    .select(['documents', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  const document = (row?.documents as Documents | undefined)?.[language]
  return document && { document, createdAt: row!.created_at }
}

/** Returns the data needed to ask and answer questions about a document: recipients, sender and content. */
export async function findSent(db: Reader, id: Id) {
  const row = await db
    .selectFrom('sent_document')
    .select(['plan_id', 'round_id', 'step', 'owner_id', 'receiver_ids', 'elements'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      planId: row.plan_id,
      roundId: row.round_id,
      step: row.step,
      ownerId: row.owner_id,
      receiverIds: row.receiver_ids,
      elements: row.elements as unknown as SentElement[],
    }
  )
}

export interface ReceiptTask {
  sentId: Id
  organisationId: Id
  ownerId: Id
  titles: Names
  /** The latest sending to the organisation has neither a receipt nor a later decision of the organisation. */
  isPending: boolean
  /** The organisation has an open task for the document. */
  isOpen: boolean
}

/** Returns the latest sending of a plan to each organisation, and the open receipt tasks, as far as the reader may read them. */
export async function listReceiptTasks(db: Reader, planId: Id): Promise<ReceiptTask[]> {
  const isNotWithdrawn = (act: string) =>
    sql`not exists (select from path_act w where w.withdraws = ${sql.ref(act)}.id)`
  const { rows } = await sql<ReceiptTask>`
    with latest as (
      select distinct on (a.seat_organisation_id) a.seat_organisation_id as organisation_id, a.round_id, a.step, a.version_id, a.place
      from path_act a where a.plan_id = ${planId} and a.kind = 'sent' and a.seat_organisation_id is not null and ${isNotWithdrawn('a')}
      order by a.seat_organisation_id, a.place desc
    ), pending as (
      select s.id, l.organisation_id, s.owner_id, s.documents from latest l join lateral (
        select s.id, s.owner_id, s.documents from sent_document s where s.round_id = l.round_id and s.step = l.step
          and s.version_id = l.version_id and s.receiver_ids @> array[l.organisation_id] order by s.created_at desc, s.id desc limit 1
      ) s on true
      where not exists (select from path_act r where r.round_id = l.round_id and r.seat_organisation_id = l.organisation_id
        and r.place > l.place and r.kind in ('received', 'decided') and ${isNotWithdrawn('r')})
    ), task_row as (
      select subject_id, organisation_id, owner_id from task where kind = 'receive_plan' and plan_id = ${planId} and done_at is null
    )
    select coalesce(p.id, t.subject_id) as "sentId", coalesce(p.organisation_id, t.organisation_id) as "organisationId",
      coalesce(p.owner_id, t.owner_id) as "ownerId", p.id is not null as "isPending", t.subject_id is not null as "isOpen",
      coalesce((select jsonb_object_agg(d.key, d.value ->> 'title') from jsonb_each(p.documents) d), '{}') as titles
    from pending p full join task_row t on t.subject_id = p.id and t.organisation_id = p.organisation_id
    order by 2`.execute(db as Tx)
  return rows
}
