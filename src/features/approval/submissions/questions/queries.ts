import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Question, QuestionState } from './contract.ts'

export type StoredQuestion = Omit<Question, 'abilities'>

export interface QuestionFilter {
  id?: Id | undefined
  planId?: Id | undefined
  sentId?: Id | undefined
  elementId?: Id | undefined
  state?: QuestionState | undefined
}

const utc = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const hasAnswer = sql`exists (select from member_question_answer a where a.question_id = q.id)`

/** Returns the questions as asked, with their answers, as far as the reader may read them. */
export async function listQuestions(db: Reader, filter: QuestionFilter): Promise<StoredQuestion[]> {
  const { rows } = await sql<StoredQuestion>`
    with found as (
      select q.*, case when q.withdrawn_at is not null then 'withdrawn' when ${hasAnswer} then 'answered' else 'open' end as state
      from member_question q
      where ${filter.id ? sql`q.id = ${filter.id}` : sql`true`} and ${filter.planId ? sql`q.plan_id = ${filter.planId}` : sql`true`}
        and ${filter.sentId ? sql`q.sent_id = ${filter.sentId}` : sql`true`}
        and ${filter.elementId ? sql`q.element_id = ${filter.elementId}` : sql`true`}
    )
    select q.id, q.sent_id as "sentId", q.plan_id as "planId", q.element_id as "elementId", q.owner_id as "ownerId", o.names as "ownerNames",
      q.addressee_id as "addresseeId", w.names as "addresseeNames", q.text, q.public, q.due_on as "dueOn",
      ${utc('q.asked_at')} as "askedAt", q.state,
      -- As it was sent. A person who reads a public answer and not what was sent reads the plan.
      coalesce(
        (select jsonb_build_object('code', x -> 'code', 'title', x -> 'title') from sent_document s, jsonb_array_elements(s.elements) x
          where s.id = q.sent_id and x ->> 'id' = q.element_id::text),
        (select jsonb_build_object('code', e.code, 'title', e.title) from element e where e.id = q.element_id)) as element,
      coalesce((select jsonb_agg(jsonb_build_object('text', a.text, 'answeredAt', ${utc('a.answered_at')},
          'supersededAt', ${utc('a.superseded_at')}) order by a.superseded_at desc nulls first, a.id desc)
        from member_question_answer a where a.question_id = q.id), '[]') as answers
    from found q join organisation o on o.id = q.owner_id join organisation w on w.id = q.addressee_id
    where ${filter.state ? sql`q.state = ${filter.state}` : sql`true`}
    order by q.asked_at, q.id limit 1000`.execute(db as Tx)
  return rows
}

export async function countQuestions(
  db: Reader,
  planId: Id,
): Promise<{ elementId: Id | null; total: number; open: number }[]> {
  const { rows } = await sql<{ elementId: Id | null; total: number; open: number }>`
    select q.element_id as "elementId", count(*)::int as total, count(*) filter (where not ${hasAnswer})::int as open
    from member_question q where q.plan_id = ${planId} and q.withdrawn_at is null group by q.element_id`.execute(
    db as Tx,
  )
  return rows
}

/** Locks a question, so that it is not withdrawn while it is being answered. */
export async function lockQuestion(tx: Tx, id: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`question ${id}`}, 0))`.execute(tx)
}

export async function insertQuestion(
  tx: Tx,
  question: {
    id: Id
    sentId: Id
    planId: Id
    ownerId: Id
    addresseeId: Id
    elementId: Id | null
    text: LocalizedText
    public: boolean
    dueOn: LegalDate | null
  },
  at: { now: string; personId: Id | null },
): Promise<void> {
  await tx
    .insertInto('member_question')
    .values({
      id: question.id,
      sent_id: question.sentId,
      plan_id: question.planId,
      element_id: question.elementId,
      owner_id: question.ownerId,
      addressee_id: question.addresseeId,
      text: json(question.text),
      public: question.public,
      due_on: question.dueOn,
      asked_at: at.now,
      asked_by: at.personId,
      // Set by a trigger: the asking and the answering organisation.
      access_id: 1,
    })
    .execute()
}

export async function withdrawQuestion(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('member_question').set({ withdrawn_at: now }).where('id', '=', id).execute()
}

/** Marks the current answer as superseded and inserts the new answer. */
export async function writeAnswer(
  tx: Tx,
  answer: { id: Id; questionId: Id; ownerId: Id; text: LocalizedText },
  at: { now: string; personId: Id | null },
): Promise<void> {
  await tx
    .updateTable('member_question_answer')
    .set({ superseded_at: at.now })
    .where('question_id', '=', answer.questionId)
    .where('superseded_at', 'is', null)
    .execute()
  await tx
    .insertInto('member_question_answer')
    .values({
      id: answer.id,
      question_id: answer.questionId,
      owner_id: answer.ownerId,
      text: json(answer.text),
      answered_at: at.now,
      answered_by: at.personId,
      // Set by a trigger: the access of the question.
      access_id: 1,
    })
    .execute()
}

export const questionSubjects = {
  question: subjectSource({
    from: sql`member_question q join plan p on p.id = q.plan_id left join element e on e.id = q.element_id`,
    id: sql`q.id`,
    title: sql`coalesce(e.title, p.title)`,
    planId: sql`p.id`,
    elementId: sql`e.id`,
  }),
}
