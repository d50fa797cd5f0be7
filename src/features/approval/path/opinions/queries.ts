import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { NamedElement, NewPoint, PointAnswerKind } from './entities.ts'

interface StoredAnswer {
  kind: PointAnswerKind
  reasons: string
  element: NamedElement | null
  asFunction: string | null
  answeredOn: LegalDate
  answeredBy: string | null
}

export interface StoredPoint {
  id: Id
  actId: Id
  ownerId: Id
  number: number
  text: string
  element: NamedElement | null
  /** The referenced element, even if the reader may not read it or it was deleted. */
  elementId: Id | null
  withdrawn: string | null
  answers: StoredAnswer[]
}

/**
 * Returns the points of the opinions of a round, or of a single opinion, in the order of writing. Each has answers, the
 * latest first.
 */
export async function listPoints(reader: Reader, of: { roundId: Id } | { actId: Id }): Promise<StoredPoint[]> {
  const rows = await reader
    .selectFrom('opinion_point as p')
    .innerJoin('path_act as a', 'a.id', 'p.act_id')
    .leftJoin('opinion_point as w', 'w.withdraws', 'p.id')
    .leftJoin('element as e', 'e.id', 'p.element_id')
    .select(['p.id', 'p.act_id', 'p.owner_id', 'p.number', 'p.text', 'p.element_id'])
    .select(['w.reason', 'e.id as found_id', 'e.code', 'e.title'])
    .where('p.withdraws', 'is', null)
    .$if('roundId' in of, (query) => query.where('a.round_id', '=', (of as { roundId: Id }).roundId))
    .$if('actId' in of, (query) => query.where('a.id', '=', (of as { actId: Id }).actId))
    .orderBy('p.place')
    .execute()
  const answers = await listAnswers(
    reader,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    actId: row.act_id,
    ownerId: row.owner_id,
    number: row.number,
    text: row.text!,
    element: toNamedElement(row),
    elementId: row.element_id,
    withdrawn: row.reason,
    answers: answers.get(row.id) ?? [],
  }))
}

const toNamedElement = (row: { found_id: Id | null; code: string | null; title: unknown }): NamedElement | null =>
  row.found_id === null ? null : { id: row.found_id, code: row.code, title: row.title as LocalizedText | null }

async function listAnswers(reader: Reader, pointIds: readonly Id[]): Promise<Map<Id, StoredAnswer[]>> {
  if (pointIds.length === 0) return new Map()
  const rows = await reader
    .selectFrom('opinion_answer as a')
    .leftJoin('element as e', 'e.id', 'a.element_id')
    .leftJoin('person as by', 'by.id', 'a.answered_by')
    .select(['a.point_id', 'a.kind', 'a.reasons', 'a.as_function', 'a.answered_on', 'by.name'])
    .select(['e.id as found_id', 'e.code', 'e.title'])
    .where('a.point_id', '=', sql<string>`any (${[...pointIds]}::uuid[])`)
    .orderBy('a.place', 'desc')
    .execute()
  const answers = rows.map((row) => ({
    pointId: row.point_id,
    kind: row.kind as PointAnswerKind,
    reasons: row.reasons,
    element: toNamedElement(row),
    asFunction: row.as_function,
    answeredOn: row.answered_on,
    answeredBy: row.name,
  }))
  const byPoint = Map.groupBy(answers, ({ pointId }) => pointId)
  return new Map([...byPoint].map(([id, own]) => [id, own.map(({ pointId: _, ...answer }) => answer)]))
}

/**
 * Counts the points without an answer in these rounds, by opinion. An opinion that is missing in the result has no
 * points.
 */
export async function listOpenPoints(reader: Tx, roundIds: readonly Id[]): Promise<Map<Id, number>> {
  const { rows } = await sql<{ act_id: Id; open: number }>`
    select p.act_id, count(*) filter (where not exists (select from opinion_answer x where x.point_id = p.id))::int as open
    from opinion_point p join path_act a on a.id = p.act_id
    where a.round_id = any (${[...roundIds]}::uuid[]) and p.withdraws is null
      and not exists (select from opinion_point w where w.withdraws = p.id)
    group by p.act_id`.execute(reader)
  return new Map(rows.map((row) => [row.act_id, row.open]))
}

/** Returns the opinion of a point that the reader may read, with the organisation that wrote the point. */
export async function findPoint(reader: Reader, id: Id): Promise<{ actId: Id; ownerId: Id } | undefined> {
  const row = await reader
    .selectFrom('opinion_point')
    .select(['act_id', 'owner_id'])
    .where('id', '=', id)
    .where('withdraws', 'is', null)
    .executeTakeFirst()
  return row && { actId: row.act_id, ownerId: row.owner_id }
}

interface Writing {
  now: string
  personId: Id | null
}

/** Inserts points in order. Plan and access are set by a trigger. */
export async function insertPoints(
  tx: Tx,
  of: { actId: Id; planId: Id; ownerId: Id },
  points: readonly (NewPoint & { number: number })[],
  at: Writing,
): Promise<void> {
  await tx
    .insertInto('opinion_point')
    .values(
      points.map(({ number, text, elementId }) => ({
        id: newId(),
        act_id: of.actId,
        plan_id: of.planId,
        owner_id: of.ownerId,
        number,
        text,
        element_id: elementId,
        recorded_at: at.now,
        recorded_by: at.personId,
        access_id: 1,
      })),
    )
    .execute()
}

export async function insertWithdrawal(
  tx: Tx,
  point: { id: Id; actId: Id; planId: Id; ownerId: Id; number: number; reason: string },
  at: Writing,
): Promise<void> {
  await tx
    .insertInto('opinion_point')
    .values({
      id: newId(),
      act_id: point.actId,
      plan_id: point.planId,
      owner_id: point.ownerId,
      number: point.number,
      withdraws: point.id,
      reason: point.reason,
      recorded_at: at.now,
      recorded_by: at.personId,
      access_id: 1,
    })
    .execute()
}

export async function insertAnswer(
  tx: Tx,
  answer: { pointId: Id; planId: Id; ownerId: Id; kind: PointAnswerKind; reasons: string; elementId: Id | null },
  at: Writing & { asFunction: string | null; date: LegalDate },
): Promise<void> {
  await tx
    .insertInto('opinion_answer')
    .values({
      id: newId(),
      point_id: answer.pointId,
      plan_id: answer.planId,
      owner_id: answer.ownerId,
      kind: answer.kind,
      reasons: answer.reasons,
      element_id: answer.elementId,
      as_function: at.asFunction,
      answered_on: at.date,
      answered_at: at.now,
      answered_by: at.personId,
      access_id: 1,
    })
    .execute()
}

/** Checks whether these elements belong to the plan, as far as the reader may read them. */
export async function areElementsOfPlan(reader: Reader, planId: Id, elementIds: readonly Id[]): Promise<boolean> {
  const uniqueIds = [...new Set(elementIds)]
  if (uniqueIds.length === 0) return true
  const rows = await reader
    .selectFrom('element')
    .select('id')
    .where('plan_id', '=', planId)
    .where('id', '=', sql<string>`any (${uniqueIds}::uuid[])`)
    .execute()
  return rows.length === uniqueIds.length
}

/**
 * Returns the function of an organisation in which the person acts; null if there is none. A function that the person
 * has as holder has priority over a deputised function.
 */
export async function findFunctionCode(
  reader: Tx,
  personId: Id | null,
  organisationId: Id,
  day: LegalDate,
): Promise<string | null> {
  const { rows } = await sql<{ code: string }>`
    select f.code from function_holding h join function f on f.id = h.function_id
    where h.person_id = ${personId} and f.organisation_id = ${organisationId} and h.valid_from <= ${day} and coalesce(${day} < h.valid_to, true)
    order by h.capacity = 'deputy', f.code limit 1`.execute(reader)
  return rows[0]?.code ?? null
}
