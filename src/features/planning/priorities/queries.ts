import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { SavedDecision, SavedExpectation } from './contract.ts'
import type {
  Chosen,
  Criterion,
  Notes,
  PriorityDecision,
  PriorityExpectation,
  Rating,
  SavedRating,
  Score,
} from './entities.ts'

/** The priority data of a plan, any number of each kind. */
export interface PriorityChanges {
  criteria?: readonly Pick<StoredCriteria, 'criteria' | 'places'>[]
  phenomena?: readonly NewPhenomenon[]
  ratings?: readonly Rating[]
  expectations?: readonly PriorityExpectation[]
  decisions?: readonly PriorityDecision[]
}

/**
 * Appends the data in a single statement. The caller supersedes replaced data first.
 * @returns the ids of the expectations
 */
export async function append(context: TransactionContext, planId: Id, priorityChanges: PriorityChanges): Promise<Id[]> {
  const numbered = Object.fromEntries(
    Object.entries(priorityChanges as Record<string, readonly object[]>).map(([kind, rows]) => [
      kind,
      rows.map((row) => ({ ...row, id: newId() })),
    ]),
  )
  await sql`select write_priorities(${planId}::uuid, ${context.now}::timestamptz, ${context.actor.personId}::uuid,
    ${JSON.stringify(numbered)}::jsonb)`.execute(context.tx)
  return (numbered.expectations ?? []).map((row) => row.id)
}

export interface StoredCriteria {
  id: Id
  accessId: number
  criteria: Criterion[]
  places: number
}

export async function findCriteria(reader: Reader, planId: Id): Promise<StoredCriteria | undefined> {
  const row = await reader
    .selectFrom('priority_criteria')
    .select(['id', 'access_id', 'criteria', 'places'])
    .where('plan_id', '=', planId)
    .where('superseded_at', 'is', null)
    .executeTakeFirst()
  return row && { id: row.id, accessId: row.access_id, criteria: row.criteria as Criterion[], places: row.places }
}

export async function saveCriteria(
  context: TransactionContext,
  planId: Id,
  { criteria, places }: Pick<StoredCriteria, 'criteria' | 'places'>,
): Promise<void> {
  await supersede(context, 'priority_criteria', planId)
  await append(context, planId, { criteria: [{ criteria, places }] })
}

/** Checks whether the plan has any priority data, current or superseded. */
export async function hasContent(reader: Tx, planId: Id): Promise<boolean> {
  const { rows } = await sql<{
    hasContent: boolean
  }>`select exists (select from priority_criteria where plan_id = ${planId})
    or exists (select from priority_phenomenon where plan_id = ${planId})
    or exists (select from priority_rating where plan_id = ${planId})
    or exists (select from priority_expectation where plan_id = ${planId})
    or exists (select from priority_decision where plan_id = ${planId}) as "hasContent"`.execute(reader)
  return rows[0]?.hasContent === true
}

/** Supersedes the current data of this kind in the plan. The caller writes the replacement. */
async function supersede(
  context: TransactionContext,
  table: 'priority_criteria' | 'priority_decision' | 'priority_expectation' | 'priority_phenomenon',
  planId: Id,
  ids?: readonly Id[],
): Promise<number> {
  const done = await context.tx
    .updateTable(table)
    .set({ superseded_at: context.now })
    .where('plan_id', '=', planId)
    .where('superseded_at', 'is', null)
    .$if(ids !== undefined, (query) => query.where('id', '=', sql<string>`any (${ids}::uuid[])`))
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

export interface StoredPhenomenon {
  id: Id
  accessId: number
  phenomenonId: Id
  code: string
  names: Names
  position: number
  notes: Notes
}

/** Returns the phenomena that a plan weighs, in the order in which they were added. */
export async function getPhenomena(reader: Reader, planId: Id): Promise<StoredPhenomenon[]> {
  const rows = await reader
    .selectFrom('priority_phenomenon as w')
    .innerJoin('phenomenon as p', 'p.id', 'w.phenomenon_id')
    .select(['w.id', 'w.access_id', 'w.phenomenon_id', 'w.position', 'w.notes', 'p.code', 'p.names'])
    .where('w.plan_id', '=', planId)
    .where('w.superseded_at', 'is', null)
    .orderBy('w.position')
    .orderBy('w.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accessId: row.access_id,
    phenomenonId: row.phenomenon_id,
    code: row.code,
    names: row.names as Names,
    position: row.position,
    notes: row.notes as Notes,
  }))
}

export type NewPhenomenon = Pick<StoredPhenomenon, 'phenomenonId' | 'position' | 'notes'>

/** Writes phenomena, replacing their current rows `overIds`. */
export async function savePhenomena(
  context: TransactionContext,
  planId: Id,
  phenomena: readonly NewPhenomenon[],
  overIds: readonly Id[] = [],
): Promise<void> {
  if (overIds.length > 0) await supersede(context, 'priority_phenomenon', planId, overIds)
  if (phenomena.length > 0) await append(context, planId, { phenomena })
}

export type StoredRating = SavedRating & { supersededAt: string | null }

/**
 * Returns the current ratings of a plan. With `earlier`, returns the superseded ratings of a cell, the latest first.
 */
export async function listRatings(
  reader: Reader,
  planId: Id,
  earlier?: { phenomenonId: Id; criterion: string },
): Promise<StoredRating[]> {
  const rows = await reader
    .selectFrom('priority_rating as r')
    .leftJoin('organisation as o', 'o.id', 'r.rater_id')
    .leftJoin('person as p', 'p.id', 'r.saved_by')
    .selectAll('r')
    .select(['o.names', 'p.name'])
    .where('r.plan_id', '=', planId)
    .where('r.superseded_at', earlier ? 'is not' : 'is', null)
    .$if(earlier !== undefined, (query) =>
      query.where('r.phenomenon_id', '=', earlier!.phenomenonId).where('r.criterion', '=', earlier!.criterion),
    )
    .orderBy('r.superseded_at', 'desc')
    .orderBy('r.id')
    .execute()
  return rows.map((row) => ({
    phenomenonId: row.phenomenon_id,
    criterion: row.criterion,
    raterId: row.rater_id,
    raterNames: row.names as Names | null,
    asFunction: row.as_function,
    score: row.score as Score,
    evidence: row.evidence,
    note: row.note,
    ratedOn: row.rated_on,
    savedAt: row.saved_at,
    savedBy: row.name,
    supersededAt: row.superseded_at,
  }))
}

/**
 * Appends ratings. The previous rating by the same rater in the same cell is superseded. Uses two statements,
 * regardless of the number.
 */
export async function saveRatings(context: TransactionContext, planId: Id, ratings: readonly Rating[]): Promise<void> {
  await supersedeRatings(context, planId, ratings)
  await append(context, planId, { ratings })
}

async function supersedeRatings(context: TransactionContext, planId: Id, ratings: readonly Rating[]): Promise<void> {
  if (ratings.length === 0) return
  await sql`update priority_rating r set superseded_at = ${context.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(ratings)}::jsonb) s ("phenomenonId" uuid, criterion text, "raterId" uuid, "asFunction" text)
    where r.plan_id = ${planId} and r.superseded_at is null and r.phenomenon_id = s."phenomenonId" and r.criterion = s.criterion
      and r.rater_id is not distinct from s."raterId" and r.as_function is not distinct from s."asFunction"`.execute(
    context.tx,
  )
}

export type StoredExpectation = SavedExpectation & { accessId: number }

export async function listExpectations(reader: Reader, planId: Id): Promise<StoredExpectation[]> {
  const rows = await reader
    .selectFrom('priority_expectation as x')
    .leftJoin('organisation as o', 'o.id', 'x.organisation_id')
    .selectAll('x')
    .select('o.names')
    .where('x.plan_id', '=', planId)
    .where('x.superseded_at', 'is', null)
    .orderBy('x.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accessId: row.access_id,
    phenomenonId: row.phenomenon_id,
    organisationId: row.organisation_id,
    organisationNames: row.names as Names | null,
    body: row.body,
    source: row.source,
    text: row.text as LocalizedText,
    weight: row.weight,
    recordedOn: row.recorded_on,
  }))
}

export const endExpectation = (context: TransactionContext, planId: Id, id: Id): Promise<number> =>
  supersede(context, 'priority_expectation', planId, [id])

export type StoredDecision = SavedDecision & { id: Id; accessId: number; supersededAt: string | null }

/** Returns the decisions of a plan: the current decision first, then the replaced decisions, the latest first. */
export async function loadDecisions(reader: Reader, planId: Id): Promise<StoredDecision[]> {
  const rows = await reader
    .selectFrom('priority_decision as d')
    .leftJoin('person as p', 'p.id', 'd.saved_by')
    .selectAll('d')
    .select('p.name')
    .where('d.plan_id', '=', planId)
    .orderBy('d.superseded_at', (order) => order.desc().nullsFirst())
    .orderBy('d.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accessId: row.access_id,
    decidedBy: row.decided_by,
    quorum: row.quorum,
    decidedOn: row.decided_on,
    outcomes: row.chosen as Chosen[],
    savedAt: row.saved_at,
    savedBy: row.name,
    supersededAt: row.superseded_at,
  }))
}

export async function saveDecision(context: TransactionContext, planId: Id, decision: PriorityDecision): Promise<void> {
  await supersede(context, 'priority_decision', planId)
  await append(context, planId, { decisions: [decision] })
}

/** Writes all data of a file, replacing phenomena, ratings, criteria and the decision. */
export async function saveAll(
  context: TransactionContext,
  planId: Id,
  required: Required<PriorityChanges>,
  overIds: readonly Id[],
): Promise<void> {
  if (required.criteria.length > 0) await supersede(context, 'priority_criteria', planId)
  if (overIds.length > 0) await supersede(context, 'priority_phenomenon', planId, overIds)
  await supersedeRatings(context, planId, required.ratings)
  if (required.decisions.length > 0) await supersede(context, 'priority_decision', planId)
  await append(context, planId, required)
}

/** Returns the first of these ids that does not exist or that the reader may not read. */
export async function findMissing(
  reader: Reader,
  table: 'phenomenon' | 'organisation',
  ids: Iterable<Id>,
): Promise<Id | undefined> {
  const uniqueIds = [...new Set(ids)]
  if (uniqueIds.length === 0) return undefined
  const rows = await reader
    .selectFrom(table)
    .select('id')
    .where('id', '=', sql<string>`any (${uniqueIds}::uuid[])`)
    .execute()
  const known = new Set(rows.map((row) => row.id))
  return uniqueIds.find((id) => !known.has(id))
}
