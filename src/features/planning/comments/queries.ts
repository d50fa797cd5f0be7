import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { LocalizedProse } from '#shared/prose.ts'
import type { CommentAnswer, CommentAnswerKind, CommentField, CommentPlace, PlanComment } from './entities.ts'
import { computePlaceStatus, type ElementText } from './model.ts'

export interface CommentFilter {
  id?: Id
  planId?: Id
  elementId?: Id | undefined
  roundId?: Id | undefined
  inviteeId?: Id | undefined
  state?: 'open' | 'answered' | undefined
}

/** A comment with the organisation responsible for the plan and the access rule for readers. */
export type StoredComment = Omit<PlanComment, 'abilities'> & { planOwnerId: Id; accessId: number }

/**
 * Returns comments that were not withdrawn, in order of creation, each with the answers and the current text at the
 * place.
 */
export async function listStoredComments(db: Reader, filter: CommentFilter): Promise<StoredComment[]> {
  const rows = await db
    .selectFrom('comment as m')
    .innerJoin('plan as p', 'p.id', 'm.plan_id')
    .leftJoin('element as e', 'e.id', 'm.element_id')
    .leftJoin('organisation as o', 'o.id', 'm.owner_id')
    .leftJoin('comment_invitee as i', 'i.id', 'm.invitee_id')
    .leftJoin('person as h', 'h.id', 'm.created_by')
    .selectAll('m')
    .select(['p.owner_id as plan_owner_id', 'o.names as owner_names', 'i.person_name', 'h.name as made_by_name'])
    .select(['e.id as present_id', 'e.code', 'e.title', 'e.gain', 'e.rationale', 'e.body'])
    .where('m.withdrawn_at', 'is', null)
    .$if(filter.id !== undefined, (query) => query.where('m.id', '=', filter.id!))
    .$if(filter.planId !== undefined, (query) => query.where('m.plan_id', '=', filter.planId!))
    .$if(filter.elementId !== undefined, (query) => query.where('m.element_id', '=', filter.elementId!))
    .$if(filter.roundId !== undefined, (query) => query.where('m.round_id', '=', filter.roundId!))
    .$if(filter.inviteeId !== undefined, (query) => query.where('m.invitee_id', '=', filter.inviteeId!))
    .$if(filter.state !== undefined, (query) =>
      query.where(({ exists, not, selectFrom }) => {
        const answered = exists(
          selectFrom('comment_answer as a')
            .select('a.id')
            .whereRef('a.comment_id', '=', 'm.id')
            .where('a.superseded_at', 'is', null),
        )
        return filter.state === 'answered' ? answered : not(answered)
      }),
    )
    .orderBy('m.created_at')
    .orderBy('m.id')
    .limit(5000)
    .execute()
  const answers = await listAnswers(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const place: CommentPlace = {
      elementId: row.element_id,
      field: row.field as CommentField | null,
      blockId: row.block_id,
      language: row.language as Language,
      quote: row.quote,
    }
    const elementText = row.present_id === null ? undefined : toElementText(row)
    return {
      id: row.id,
      planId: row.plan_id,
      planOwnerId: row.plan_owner_id,
      accessId: row.access_id,
      roundId: row.round_id,
      inviteeId: row.invitee_id,
      place,
      element: elementText ? { code: row.code, title: elementText.title } : null,
      status: computePlaceStatus(place, elementText),
      text: row.text as LocalizedText | null,
      proposal: row.proposal,
      ownerId: row.owner_id,
      ownerNames: row.owner_names as Names | null,
      personName: row.person_name,
      createdAt: row.created_at,
      createdBy: row.made_by_name,
      byLink: row.by_link,
      answers: answers.get(row.id) ?? [],
    }
  })
}

export const toElementText = (row: {
  title: unknown
  gain: unknown
  rationale: unknown
  body: unknown
}): ElementText => ({
  title: row.title as LocalizedText | null,
  gain: row.gain as LocalizedText | null,
  rationale: row.rationale as LocalizedText | null,
  body: row.body as LocalizedProse | null,
})

async function listAnswers(db: Reader, commentIds: readonly Id[]): Promise<Map<Id, CommentAnswer[]>> {
  if (commentIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('comment_answer')
    .selectAll()
    .where('comment_id', '=', sql<string>`any (${commentIds}::uuid[])`)
    .orderBy('superseded_at', (order) => order.desc().nullsFirst())
    .orderBy('id', 'desc')
    .execute()
  const found = new Map<Id, CommentAnswer[]>()
  for (const row of rows)
    found.set(row.comment_id, [
      ...(found.get(row.comment_id) ?? []),
      {
        kind: row.kind as CommentAnswerKind,
        reasons: row.reasons as LocalizedText | null,
        isSuggestionAccepted: row.taken_over,
        answeredAt: row.answered_at,
        supersededAt: row.superseded_at,
      },
    ])
  return found
}

/** Returns the number of comments on each element of a plan that the reader may read. */
export async function countComments(
  db: Reader,
  planId: Id,
): Promise<{ elementId: Id | null; total: number; open: number }[]> {
  const { rows } = await sql<{ element_id: Id | null; total: number; open: number }>`
    select m.element_id, count(*)::int as total,
      count(*) filter (where not exists (select from comment_answer a where a.comment_id = m.id and a.superseded_at is null))::int as open
    from comment m where m.plan_id = ${planId} and m.withdrawn_at is null
    group by m.element_id`.execute(db as Tx)
  return rows.map((row) => ({ elementId: row.element_id, total: row.total, open: row.open }))
}

/** Returns the text of an element of that plan, as far as the reader may read it. */
export async function findElementText(db: Reader, planId: Id, elementId: Id): Promise<ElementText | undefined> {
  const row = await db
    .selectFrom('element')
    .select(['title', 'gain', 'rationale', 'body'])
    .where('id', '=', elementId)
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  return row && toElementText(row)
}

export async function insertComment(
  tx: Tx,
  comment: {
    id: Id
    planId: Id
    ownerId: Id
    roundId: Id | null
    inviteeId: Id | null
    place: CommentPlace
    text: LocalizedText | null
    proposal: string | null
  },
  at: { now: string; personId: Id | null },
): Promise<void> {
  const { place } = comment
  await tx
    .insertInto('comment')
    .values({
      id: comment.id,
      plan_id: comment.planId,
      round_id: comment.roundId,
      invitee_id: comment.inviteeId,
      owner_id: comment.ownerId,
      element_id: place.elementId,
      field: place.field,
      block_id: place.blockId,
      language: place.language,
      quote: place.quote,
      proposal: comment.proposal,
      text: comment.text && json(comment.text),
      created_at: at.now,
      created_by: at.personId,
      // Set by a trigger: the issuing organisations and the author, within the access rules of the element.
      access_id: 1,
    })
    .execute()
}

export async function withdrawComment(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('comment').set({ withdrawn_at: now }).where('id', '=', id).execute()
}

/** Locks this comment until the end of the transaction, so that it cannot be withdrawn while it is answered. */
export async function lockComment(tx: Tx, id: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx)
}

/** Marks the current answer as superseded. */
export async function supersedeAnswer(tx: Tx, commentId: Id, now: string): Promise<void> {
  await tx
    .updateTable('comment_answer')
    .set({ superseded_at: now })
    .where('comment_id', '=', commentId)
    .where('superseded_at', 'is', null)
    .execute()
}

/** Returns the edit that inserted the proposed text of a comment, when that edit is the current answer. */
export async function findAcceptingAct(db: Reader, commentId: Id): Promise<Id | null> {
  const row = await db
    .selectFrom('comment_answer')
    .select('act_id')
    .where('comment_id', '=', commentId)
    .where('superseded_at', 'is', null)
    .executeTakeFirst()
  return row?.act_id ?? null
}

/** Returns the comment whose proposed text was inserted by that edit, when the edit is the current answer. */
export async function findAcceptedComment(db: Reader, actId: Id): Promise<Id | undefined> {
  const row = await db
    .selectFrom('comment_answer')
    .select('comment_id')
    .where('act_id', '=', actId)
    .where('superseded_at', 'is', null)
    .executeTakeFirst()
  return row?.comment_id
}

/** Marks the current answer as superseded and writes the new answer. */
export async function writeAnswer(
  tx: Tx,
  answer: {
    id: Id
    commentId: Id
    ownerId: Id
    kind: CommentAnswerKind
    reasons: LocalizedText | null
    isSuggestionAccepted: boolean
    /** The edit that inserted the proposal. */
    actId: Id | null
  },
  at: { now: string; personId: Id | null },
): Promise<void> {
  await supersedeAnswer(tx, answer.commentId, at.now)
  await tx
    .insertInto('comment_answer')
    .values({
      id: answer.id,
      comment_id: answer.commentId,
      owner_id: answer.ownerId,
      kind: answer.kind,
      reasons: answer.reasons && json(answer.reasons),
      taken_over: answer.isSuggestionAccepted,
      act_id: answer.actId,
      answered_at: at.now,
      answered_by: at.personId,
      // Set by a trigger, equal to the access of the comment.
      access_id: 1,
    })
    .execute()
}

/** The subjects of acts on comments and comment rounds. */
export const commentSubjects = {
  comment: subjectSource({
    from: sql`comment m join plan p on p.id = m.plan_id left join element e on e.id = m.element_id`,
    id: sql`m.id`,
    title: sql`coalesce(e.title, p.title)`,
    planId: sql`p.id`,
    elementId: sql`e.id`,
  }),
  comment_round: subjectSource({
    from: sql`comment_round k`,
    id: sql`k.id`,
    title: sql`k.name`,
    planId: sql`k.plan_id`,
  }),
}

/** Reads the marking of what a link for comments shows. */
export const readCommentLinkMarking = (linkId: Id) => sql<number | null>`comment_link_marking(${linkId}::uuid)`
