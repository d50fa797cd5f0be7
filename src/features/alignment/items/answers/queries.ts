import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { AnswerKind, ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { markings } from '#shared/marking.ts'
import type { Answer, ElementName, ExchangeMarking } from '../entities.ts'

const selectAnswersWithNames = (db: Reader) =>
  db
    .selectFrom('answer as a')
    .leftJoin('person as p', 'p.id', 'a.answered_by')
    .selectAll('a')
    .leftJoin('person as l', 'l.id', 'a.link_created_by')
    .select(['p.name as answered_by_name', 'l.name as link_created_by_name'])

/** Returns the answers to these items, newest first. Without `history`, only the current answers. */
export async function listAnswers(db: Reader, itemIds: readonly Id[], history = false): Promise<Answer[]> {
  if (itemIds.length === 0) return []
  const rows = await selectAnswersWithNames(db)
    .where('a.item_id', 'in', [...itemIds])
    .$if(!history, (query) => query.where('a.superseded_at', 'is', null))
    .orderBy('a.superseded_at', (order) => order.desc().nullsFirst())
    .orderBy('a.id', 'desc')
    .execute()
  return toAnswers(db, rows)
}

/** Returns answers of a single organisation by id, current or superseded. */
export async function listAnswersById(db: Reader, ownerId: Id, ids: readonly Id[]): Promise<Answer[]> {
  if (ids.length === 0) return []
  const rows = await selectAnswersWithNames(db)
    .where('a.owner_id', '=', ownerId)
    .where('a.id', 'in', [...ids])
    .execute()
  return toAnswers(db, rows)
}

type AnswerRow = Awaited<ReturnType<ReturnType<typeof selectAnswersWithNames>['execute']>>[number]

async function toAnswers(db: Reader, rows: readonly AnswerRow[]): Promise<Answer[]> {
  const carriers = await listCarriers(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    itemId: row.item_id,
    ownerId: row.owner_id,
    planId: row.plan_id,
    kind: row.kind as AnswerKind,
    reasons: row.reasons as LocalizedText | null,
    decidingBody: row.deciding_body,
    signatories: row.signatories,
    decidedOn: row.decided_on,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by_name,
    byLink: row.by_link,
    linkCreatedBy: row.link_created_by_name,
    isRecorded: row.is_recorded,
    supersededAt: row.superseded_at,
    marking: markings[row.marking] as ExchangeMarking,
    linked: row.linked,
    elements: carriers.get(row.id) ?? [],
  }))
}

async function listCarriers(db: Reader, answerIds: readonly Id[]): Promise<Map<Id, ElementName[]>> {
  if (answerIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('answer_element as ae')
    .innerJoin('element as e', 'e.id', 'ae.element_id')
    .select(['ae.answer_id', 'e.id', 'e.plan_id', 'e.kind', 'e.code', 'e.title'])
    .where('ae.answer_id', 'in', [...answerIds])
    .orderBy('e.position')
    .orderBy('e.id')
    .execute()
  const found = new Map<Id, ElementName[]>()
  for (const row of rows) found.set(row.answer_id, [...(found.get(row.answer_id) ?? []), elementName(row)])
  return found
}

/** Returns the reference to an element. */
export const elementName = (row: {
  id: Id
  plan_id: Id
  kind: string
  code: string | null
  title: unknown
}): ElementName => ({
  elementId: row.id,
  planId: row.plan_id,
  kind: row.kind as ElementKind,
  code: row.code,
  title: row.title as LocalizedText | null,
})

/**
 * Acquires an advisory lock on an organisation or item until the end of the transaction. Two concurrent answers to an
 * item then run in sequence, instead of violating the constraint that only a single answer is current.
 */
export async function lockAnswer(tx: Tx, id: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx)
}

/** Returns the access of the current answer to each item, also of answers that the actor may not read. */
export const listAnswerAccess = (
  context: TransactionContext,
  itemIds: readonly Id[],
): Promise<ReadonlyMap<Id, number>> =>
  withSystemAccess(context, async () => {
    const rows = await context.tx
      .selectFrom('answer')
      .select(['item_id', 'access_id'])
      .where('item_id', '=', matchAnyId(itemIds))
      .where('superseded_at', 'is', null)
      .execute()
    return new Map(rows.map((row) => [row.item_id, row.access_id]))
  })

/** An answer to insert. */
export interface NewAnswer {
  id: Id
  itemId: Id
  ownerId: Id
  planId: Id | null
  kind: AnswerKind
  reasons: LocalizedText | null
  decidingBody: string | null
  signatories: readonly string[]
  decidedOn: string | null
  marking: ExchangeMarking
  elementIds: readonly Id[]
}

/**
 * Marks the current answers as superseded and inserts the new answers with their carriers, in a single statement each.
 */
export async function writeAnswers(
  tx: Tx,
  answers: readonly NewAnswer[],
  at: { now: string; personId: Id | null },
): Promise<void> {
  await tx
    .updateTable('answer')
    .set({ superseded_at: at.now })
    .where(
      'item_id',
      'in',
      answers.map((answer) => answer.itemId),
    )
    .where('superseded_at', 'is', null)
    .execute()
  await tx
    .insertInto('answer')
    .values(
      answers.map((answer) => ({
        id: answer.id,
        item_id: answer.itemId,
        owner_id: answer.ownerId,
        plan_id: answer.planId,
        kind: answer.kind,
        reasons: answer.reasons && json(answer.reasons),
        deciding_body: answer.decidingBody,
        signatories: [...answer.signatories],
        decided_on: answer.decidedOn,
        answered_at: at.now,
        answered_by: at.personId,
        marking: markings.indexOf(answer.marking),
        // Set by a trigger, from the item and the marking.
        access_id: 1,
      })),
    )
    .execute()
  const carriers = answers.flatMap((answer) =>
    answer.elementIds.map((elementId) => ({
      answer_id: answer.id,
      element_id: elementId,
      // Both are set by a trigger, from the answer and the element.
      owner_id: answer.ownerId,
      access_id: 1,
    })),
  )
  if (carriers.length > 0) await tx.insertInto('answer_element').values(carriers).execute()
}

/** Returns which of these elements the reader sees, with the plan and the owner. */
export async function findElements(
  db: Reader,
  ids: readonly Id[],
): Promise<Map<Id, { planId: Id; ownerId: Id; phenomenonId: Id | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('element')
    .select(['id', 'plan_id', 'owner_id', 'phenomenon_id'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map((row) => [row.id, { planId: row.plan_id, ownerId: row.owner_id, phenomenonId: row.phenomenon_id }]),
  )
}

/** Returns the owner of each of these plans that the reader sees. */
export async function findPlanOwners(db: Reader, ids: readonly Id[]): Promise<Map<Id, Id>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('plan')
    .select(['id', 'owner_id'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.owner_id]))
}

/** Lists the elements of a plan that have a phenomenon. */
export async function listElementsOnPhenomena(db: Reader, planId: Id) {
  const rows = await db
    .selectFrom('element')
    .select(['id', 'plan_id', 'kind', 'code', 'title', 'phenomenon_id'])
    .where('plan_id', '=', planId)
    .where('phenomenon_id', 'is not', null)
    .where('kind', 'not in', ['part', 'section', 'text'])
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ name: elementName(row), phenomenonId: row.phenomenon_id! }))
}

/** Returns the first day on which something may be decided about each of these plans: `first_act_day` in the database. */
export async function listFirstDays(db: Reader, planIds: readonly Id[]): Promise<ReadonlyMap<Id, LegalDate>> {
  if (planIds.length === 0) return new Map()
  const { rows } = await sql<{ id: Id; day: LegalDate }>`
    select id, first_act_day(id)::text as day from unnest(${[...new Set(planIds)]}::uuid[]) id`.execute(db as Tx)
  return new Map(rows.map(({ id, day }) => [id, day]))
}
