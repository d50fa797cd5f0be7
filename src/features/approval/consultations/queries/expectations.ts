import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { ExpectationOutcome } from '../entities.ts'
import type { Writing } from './consultations.ts'

export interface StoredExpectation {
  id: Id
  replyId: Id
  phenomenonId: Id | null
  phenomenonNames: Names | null
  text: LocalizedText
  weight: number
}

export async function listExpectations(reader: Tx, consultationIds: readonly Id[]): Promise<StoredExpectation[]> {
  const { rows } = await sql<StoredExpectation>`
    select x.id, e.reply_id as "replyId", x.phenomenon_id as "phenomenonId", x.phenomenon_names as "phenomenonNames", x.text, x.weight
    from unnest(${[...consultationIds]}::uuid[]) c (id) cross join lateral list_consultation_expectations(c.id) x
    join consultation_expectation e on e.id = x.id order by e.place`.execute(reader)
  return rows
}

export interface StoredExpectationAnswer {
  expectationId: Id
  outcome: ExpectationOutcome
  reasons: string
  elementId: Id | null
  element: { id: Id; code: string | null; title: LocalizedText | null } | null
  asFunction: string | null
  answeredOn: LegalDate
}

/** Returns the answers to the expectations of consultations, the latest first. */
export async function listAnswers(reader: Reader, consultationIds: readonly Id[]): Promise<StoredExpectationAnswer[]> {
  const rows = await reader
    .selectFrom('expectation_answer as a')
    .innerJoin('consultation_expectation as x', 'x.id', 'a.expectation_id')
    .leftJoin('element as e', 'e.id', 'a.element_id')
    .select(['a.expectation_id', 'a.outcome', 'a.reasons', 'a.element_id', 'a.as_function', 'a.answered_on'])
    .select(['e.id as found_id', 'e.code', 'e.title'])
    .where('x.consultation_id', '=', matchAnyId(consultationIds))
    .orderBy('a.place', 'desc')
    .execute()
  return rows.map((row) => ({
    expectationId: row.expectation_id,
    outcome: row.outcome as ExpectationOutcome,
    reasons: row.reasons,
    elementId: row.element_id,
    element:
      row.found_id === null ? null : { id: row.found_id, code: row.code, title: row.title as LocalizedText | null },
    asFunction: row.as_function,
    answeredOn: row.answered_on,
  }))
}

export async function findExpectation(
  reader: Reader,
  id: Id,
): Promise<{ consultationId: Id; planId: Id; ownerId: Id } | undefined> {
  const row = await reader
    .selectFrom('consultation_expectation')
    .select(['consultation_id', 'plan_id', 'owner_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { consultationId: row.consultation_id, planId: row.plan_id, ownerId: row.owner_id }
}

export async function insertAnswer(
  tx: Tx,
  answer: { expectationId: Id; ownerId: Id; outcome: ExpectationOutcome; reasons: string; elementId: Id | null },
  at: Writing & { asFunction: string | null },
): Promise<void> {
  await tx
    .insertInto('expectation_answer')
    .values({
      id: newId(),
      expectation_id: answer.expectationId,
      owner_id: answer.ownerId,
      outcome: answer.outcome,
      reasons: answer.reasons,
      element_id: answer.elementId,
      as_function: at.asFunction,
      answered_on: at.today,
      answered_at: at.now,
      answered_by: at.personId,
      access_id: 1,
    })
    .execute()
}

/** Checks whether all of these phenomena exist. */
export async function arePhenomena(reader: Reader, ids: readonly Id[]): Promise<boolean> {
  const uniqueIds = [...new Set(ids)]
  if (uniqueIds.length === 0) return true
  const rows = await reader.selectFrom('phenomenon').select('id').where('id', '=', matchAnyId(uniqueIds)).execute()
  return rows.length === uniqueIds.length
}
