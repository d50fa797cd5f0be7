import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Chosen, Criterion, Rating } from '../entities.ts'
import type { Codes, CurrentRows, Ids } from './rows.ts'
import type { PriorityRow } from './shape.ts'

/** Returns the codes of the referenced phenomena and organisations. */
export async function loadCodes(reader: Tx, currentRows: CurrentRows): Promise<Codes> {
  const { ratings, expectations, decision } = currentRows
  const phenomena = [...(decision?.outcomes ?? []), ...expectations].flatMap((entry) => entry.phenomenonId ?? [])
  const organisations = [
    ...ratings.flatMap((rating) => rating.raterId ?? []),
    ...expectations.flatMap((expectation) => expectation.organisationId ?? []),
  ]
  const ids = [...new Set([...phenomena, ...organisations])]
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: Id; code: string }>`select id, code from phenomenon where id = any (${ids}::uuid[])
    union all select id, code from organisation where id = any (${ids}::uuid[])`.execute(reader)
  return new Map(rows.map((row) => [row.id, row.code]))
}

/** Returns the ids of the phenomena and organisations that rows name by code. */
export async function findIdsByCode(reader: Tx, rows: readonly PriorityRow[]): Promise<Ids> {
  const phenomena = new Set<string>()
  const organisations = new Set<string>()
  for (const row of rows) {
    if (row.kind === 'phenomenon') {
      phenomena.add(row.phenomenon)
      for (const rating of row.ratings) if (rating.organisation !== undefined) organisations.add(rating.organisation)
    }
    if (row.kind === 'expectation' && row.phenomenon !== undefined) phenomena.add(row.phenomenon)
    if (row.kind === 'expectation' && row.organisation !== undefined) organisations.add(row.organisation)
    if (row.kind === 'decision') for (const entry of row.outcomes) phenomena.add(entry.phenomenon)
  }
  const { rows: found } = await sql<{ id: Id; code: string; kind: keyof Ids }>`
    select id, code, 'phenomena' as kind from phenomenon where code = any (${[...phenomena]}::text[])
    union all select id, code, 'organisations' from organisation where code = any (${[...organisations]}::text[])`.execute(
    reader,
  )
  const toIdMap = (which: keyof Ids) =>
    new Map(found.flatMap((row) => (row.kind === which ? [[row.code, row.id] as const] : [])))
  return { phenomena: toIdMap('phenomena'), organisations: toIdMap('organisations') }
}

/** The basis of a decision: the criteria, the weighed phenomena, and the recorded ratings. */
export interface Choosing {
  criteria: Criterion[]
  phenomena: { id: Id; names: Names }[]
  ratings: Pick<Rating, 'phenomenonId' | 'criterion' | 'raterId' | 'score'>[]
  outcomes: Pick<Chosen, 'phenomenonId' | 'outcome' | 'reason'>[]
}

/** Returns the basis of the decisions of many plans, in three statements. */
export async function getChoosing(reader: Reader, planIds: readonly Id[]): Promise<Map<Id, Choosing>> {
  const ofPlans = sql<string>`any (${[...planIds]}::uuid[])`
  const decided = await reader
    .selectFrom('priority_decision as d')
    .innerJoin('priority_criteria as c', 'c.plan_id', 'd.plan_id')
    .select(['d.plan_id', 'd.chosen', 'c.criteria'])
    .where('d.plan_id', '=', ofPlans)
    .where('d.superseded_at', 'is', null)
    .where('c.superseded_at', 'is', null)
    .execute()
  const phenomena = await reader
    .selectFrom('priority_phenomenon as w')
    .innerJoin('phenomenon as p', 'p.id', 'w.phenomenon_id')
    .select(['w.plan_id', 'p.id', 'p.names'])
    .where('w.plan_id', '=', ofPlans)
    .where('w.superseded_at', 'is', null)
    .execute()
  const ratings = await reader
    .selectFrom('priority_rating')
    .select(['plan_id', 'phenomenon_id', 'criterion', 'rater_id', 'score'])
    .where('plan_id', '=', ofPlans)
    .where('superseded_at', 'is', null)
    .execute()
  const phenomenaByPlan = Map.groupBy(phenomena, (row) => row.plan_id)
  const ratingsByPlan = Map.groupBy(ratings, (row) => row.plan_id)
  return new Map(
    decided.map((row) => [
      row.plan_id,
      {
        criteria: row.criteria as Criterion[],
        outcomes: row.chosen as Chosen[],
        phenomena: (phenomenaByPlan.get(row.plan_id) ?? []).map(({ id, names }) => ({ id, names: names as Names })),
        ratings: (ratingsByPlan.get(row.plan_id) ?? []).map((entry) => ({
          phenomenonId: entry.phenomenon_id,
          criterion: entry.criterion,
          raterId: entry.rater_id,
          score: entry.score,
        })),
      },
    ]),
  )
}
