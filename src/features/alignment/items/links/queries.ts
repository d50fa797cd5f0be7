import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { AnswerLink, LinkedItem } from './contract.ts'

export async function insertLink(
  tx: Tx,
  link: { id: Id; versionId: Id; organisationId: Id; ownerId: Id; hash: string; now: string; expiresAt: string },
): Promise<void> {
  await tx
    .insertInto('answer_link')
    .values({
      id: link.id,
      version_id: link.versionId,
      organisation_id: link.organisationId,
      owner_id: link.ownerId,
      secret_hash: link.hash,
      created_at: link.now,
      expires_at: link.expiresAt,
      // Set by a trigger, to the asking organisation alone.
      access_id: 1,
    })
    .execute()
}

export async function listLinks(
  db: Reader,
  filter: { versionId?: Id; id?: Id },
): Promise<(AnswerLink & { ownerId: Id })[]> {
  const rows = await db
    .selectFrom('answer_link as l')
    .innerJoin('organisation as o', 'o.id', 'l.organisation_id')
    .select(['l.id', 'l.version_id', 'l.organisation_id', 'l.owner_id', 'l.created_at', 'l.expires_at', 'l.revoked_at'])
    .select('o.names')
    .$if(filter.versionId !== undefined, (query) => query.where('l.version_id', '=', filter.versionId!))
    .$if(filter.id !== undefined, (query) => query.where('l.id', '=', filter.id!))
    .orderBy('l.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    versionId: row.version_id,
    organisationId: row.organisation_id,
    organisationNames: row.names as Names,
    ownerId: row.owner_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }))
}

export async function revokeLink(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('answer_link').set({ revoked_at: now }).where('id', '=', id).execute()
}

interface LinkedRow {
  organisation_id: Id
  organisation_names: Names
  asking_names: Names
  plan_title: LocalizedText
  version_number: number
  expires_at: string
  item_id: Id | null
  element_code: string | null
  element_title: LocalizedText | null
  gain: LocalizedText | null
  due_on: string | null
  kind: AnswerKind | null
  reasons: LocalizedText | null
  deciding_body: string | null
  signatories: string[] | null
  decided_on: string | null
  answered_at: string | null
}

/** Returns the data for the holder of a secret. Undefined when the link is not valid at that time. */
export async function findLinkedItems(db: Reader, hash: string, now: string) {
  const { rows } = await sql<LinkedRow>`select * from linked_items(${hash}, ${now}::timestamptz)`.execute(db as Tx)
  const [first] = rows
  if (!first) return undefined
  return {
    organisationId: first.organisation_id,
    organisationNames: first.organisation_names,
    requesterNames: first.asking_names,
    planTitle: first.plan_title,
    versionNumber: first.version_number,
    expiresAt: first.expires_at,
    items: rows.flatMap((row): LinkedItem[] => (row.item_id === null ? [] : [linkedItem(row, row.item_id)])),
  }
}

const linkedItem = (row: LinkedRow, itemId: Id): LinkedItem => ({
  itemId,
  code: row.element_code,
  title: row.element_title,
  gain: row.gain,
  dueOn: row.due_on,
  answer:
    row.kind === null
      ? null
      : {
          kind: row.kind,
          reasons: row.reasons,
          decidingBody: row.deciding_body,
          signatories: row.signatories ?? [],
          decidedOn: row.decided_on,
          answeredAt: row.answered_at!,
        },
})

/**
 * Saves an answer through a restricted database function (migrations, answer_by_link).
 *
 * @returns the organisation; null if the link or the item is not valid
 */
export async function answerByLink(
  tx: Tx,
  hash: string,
  now: string,
  answer: {
    id: Id
    itemId: Id
    kind: AnswerKind
    reasons: LocalizedText | null
    decidingBody: string | null
    signatories: readonly string[]
    decidedOn: string | null
  },
): Promise<Id | null> {
  const { rows } = await sql<{
    body: Id | null
  }>`select answer_by_link(${hash}, ${now}::timestamptz, ${answer.id}::uuid,
    ${answer.itemId}::uuid, ${answer.kind}, ${answer.reasons && json(answer.reasons)}::jsonb, ${answer.decidingBody},
    ${answer.signatories}::text[], ${answer.decidedOn}::date) as body`.execute(tx)
  return rows[0]!.body
}

/** The subjects of acts on answer links, named after the plan. */
export const answerLinkSubjects = {
  answer_link: subjectSource({
    from: sql`answer_link l join plan_version v on v.id = l.version_id join plan p on p.id = v.plan_id`,
    id: sql`l.id`,
    title: sql`p.title`,
    planId: sql`p.id`,
  }),
}
