import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LinkHashes } from '#platform/links/queries.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { CommentAnswer, CommentField, CommentPlace } from '../entities.ts'
import { computePlaceStatus } from '../model.ts'
import { toElementText } from '../queries.ts'
import type { LinkedComment, LinkedElement } from './contract.ts'

interface RoundRow {
  round_id: Id
  plan_id: Id
  owner_id: Id
  organisation_id: Id | null
  organisation_names: Names | null
  person_name: string | null
  asking_names: Names
  plan_title: LocalizedText
  name: LocalizedText
  question: LocalizedText
  due_on: string
  closed: boolean
  finished_at: string | null
  expires_at: string
}

/** Returns the round that belongs to a secret. Returns undefined when the link is not valid at that moment. */
export async function findLinkedRound(
  db: Reader,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
): Promise<RoundRow | undefined> {
  const { rows } = await sql<RoundRow>`
    select * from linked_round(${secretHash}, ${tokenHash}, ${now}::timestamptz)`.execute(db as Tx)
  return rows[0]
}

/** Returns the elements of the plan that are open to the holder of the secret. */
export async function listLinkedElements(
  db: Reader,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
): Promise<LinkedElement[]> {
  const { rows } = await sql<Omit<LinkedElement, 'kind'> & { kind: string }>`
    select * from linked_elements(${secretHash}, ${tokenHash}, ${now}::timestamptz)`.execute(db as Tx)
  return rows.map((row) => ({ ...row, kind: row.kind as ElementKind }))
}

interface LinkedCommentRow {
  id: Id
  element_id: Id | null
  field: CommentField | null
  block_id: string | null
  language: Language
  quote: string | null
  proposal: string | null
  text: LocalizedText | null
  created_at: string
  answers: CommentAnswer[]
}

/** Returns the comments of the holder of the secret, with the current text at their places in these elements. */
export async function listLinkedComments(
  db: Reader,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
  elements: readonly LinkedElement[],
): Promise<LinkedComment[]> {
  const { rows } =
    await sql<LinkedCommentRow>`select * from linked_comments(${secretHash}, ${tokenHash}, ${now}::timestamptz)`.execute(
      db as Tx,
    )
  const byId = new Map(elements.map((element) => [element.id, element]))
  return rows.map((row) => {
    const { element_id: elementId, field, block_id: blockId, language, quote } = row
    const place: CommentPlace = { elementId, field, blockId, language, quote }
    const element = elementId === null ? undefined : byId.get(elementId)
    return {
      id: row.id,
      place,
      status: computePlaceStatus(place, element && toElementText(element)),
      text: row.text,
      proposal: row.proposal,
      createdAt: row.created_at,
      answers: row.answers.map((answer) => ({
        ...answer,
        answeredAt: new Date(answer.answeredAt).toISOString(),
        supersededAt: answer.supersededAt && new Date(answer.supersededAt).toISOString(),
      })),
    }
  })
}

/** Writes comments through the restricted database function (migrations, comment_by_link). */
export async function addCommentByLink(
  tx: Tx,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
  comment: { id: Id; place: CommentPlace; text: LocalizedText | null; proposal: string | null },
): Promise<boolean> {
  const { elementId, field, blockId, language, quote } = comment.place
  const { rows } = await sql<{
    created: boolean
  }>`select comment_by_link(${secretHash}, ${tokenHash}, ${now}::timestamptz, ${comment.id}::uuid,
    ${elementId}::uuid, ${field}, ${blockId}, ${language}, ${quote}, ${comment.proposal},
    ${comment.text && json(comment.text)}::jsonb) as created`.execute(tx)
  return rows[0]!.created
}

export async function withdrawByLink(
  tx: Tx,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
  commentId: Id,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select withdraw_comment_by_link(${secretHash}, ${tokenHash}, ${now}::timestamptz, ${commentId}::uuid) as done`.execute(
    tx,
  )
  return rows[0]!.done
}

export async function finishByLink(tx: Tx, { secretHash, tokenHash }: LinkHashes, now: string): Promise<void> {
  await sql`select complete_response_by_link(${secretHash}, ${tokenHash}, ${now}::timestamptz)`.execute(tx)
}

/** The subjects of acts on comment links, named after the round. */
export const commentLinkSubjects = {
  comment_link: subjectSource({
    from: sql`signed_link q join comment_invitee i on i.id = q.subject_id join comment_round k on k.id = i.round_id`,
    id: sql`q.id`,
    title: sql`k.name`,
    planId: sql`k.plan_id`,
  }),
}
