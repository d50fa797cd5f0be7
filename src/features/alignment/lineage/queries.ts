import { sql } from 'kysely'
import { type AnsweringPlan, isAnsweredByPlan, isCurrentItem, planName } from '#features/alignment/items/index.ts'
import type { Reader } from '#platform/db/db.ts'
import type { AnswerKind, PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'

export async function findPlan(db: Reader, id: Id) {
  const row = await db
    .selectFrom('plan as p')
    .innerJoin('organisation as o', 'o.id', 'p.owner_id')
    .select(['p.id', 'p.code', 'p.kind', 'p.title', 'p.owner_id', 'o.level', sql<PlanState>`plan_state(p)`.as('state')])
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const plan = { id: row.id, ownerId: row.owner_id, kind: row.kind, state: row.state }
  return { ...plan, name: planName(row), level: row.level }
}

/** Counts the elements of a plan by kind, most frequent first, without prose and headings. */
export async function countElements(db: Reader, planId: Id) {
  return db
    .selectFrom('element')
    .select((expressionBuilder) => ['kind', expressionBuilder.fn.countAll<number>().as('count')])
    .where('plan_id', '=', planId)
    .where('kind', 'not in', ['part', 'section', 'text'])
    .groupBy('kind')
    .orderBy('count', 'desc')
    .orderBy('kind')
    .execute()
}

export async function countElaborations(db: Reader, planId: Id): Promise<number> {
  const row = await db
    .selectFrom('plan as p')
    .innerJoin('element as e', 'e.id', 'p.elaborates_id')
    .select((expressionBuilder) => expressionBuilder.fn.countAll<number>().as('count'))
    .where('e.plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  return row.count
}

const answering = sql<Id>`coalesce(a.plan_id, i.lower_plan_id)`

/** Lists the current items that this plan answers, each with the answer when visible to the reader. */
export async function listAnsweredUpperItems(db: Reader, plan: AnsweringPlan, ownerId: Id) {
  const rows = await db
    .selectFrom('item as i')
    .innerJoin('plan_version as v', 'v.id', 'i.version_id')
    .innerJoin('plan as u', 'u.id', 'i.upper_plan_id')
    .leftJoin('answer as a', (join) => join.onRef('a.item_id', '=', 'i.id').on('a.superseded_at', 'is', null))
    .select([
      'i.version_id',
      'i.answered',
      'v.number',
      sql<boolean>`coalesce(v.superseded_on <= legal_today(), false)`.as('superseded'),
      'a.kind as answer_kind',
      'a.linked',
    ])
    .select(['u.id', 'u.code', 'u.kind', 'u.title'])
    .where('i.addressee_id', '=', ownerId)
    .where(isCurrentItem)
    .where(isAnsweredByPlan(plan))
    .orderBy('u.code')
    .orderBy('v.number')
    .execute()
  return rows.map((row) => ({
    plan: planName(row),
    versionId: row.version_id,
    versionNumber: row.number,
    superseded: row.superseded,
    answered: row.answered,
    kind: row.answer_kind as AnswerKind | null,
    linked: row.linked === true,
  }))
}

/** Counts plans by kind and period, with the plan when there is only a single plan. */
export async function listPeriods(db: Reader, planIds: readonly Id[] | undefined) {
  const rows = await db
    .selectFrom('plan')
    .select(['kind', 'period_from', 'period_to'])
    .select((expressionBuilder) => expressionBuilder.fn.countAll<number>().as('plans'))
    .select([
      sql<PlanState[]>`array_agg(distinct plan_state(plan))`.as('states'),
      sql<Id>`(array_agg(id))[1]`.as('id'),
      sql<string>`(array_agg(code))[1]`.as('code'),
      sql<unknown>`(array_agg(title))[1]`.as('title'),
    ])
    .$if(planIds !== undefined, (query) => query.where('id', 'in', [...(planIds ?? [])]))
    .groupBy(['kind', 'period_from', 'period_to'])
    .orderBy('kind')
    .orderBy('period_from')
    .orderBy('period_to')
    .execute()
  return rows
}

/** Lists which lower plans answer which version of which upper plan, counted by kind and period of the lower plans. */
export async function listRelations(db: Reader, planId: Id | undefined) {
  return db
    .selectFrom('item as i')
    .innerJoin('plan_version as v', 'v.id', 'i.version_id')
    .innerJoin('plan as u', 'u.id', 'i.upper_plan_id')
    .leftJoin('answer as a', (join) => join.onRef('a.item_id', '=', 'i.id').on('a.superseded_at', 'is', null))
    .innerJoin('plan as l', (join) => join.on(answering, '=', sql.ref('l.id')))
    .select(['l.kind as lower_kind', 'l.period_from as lower_from', 'l.period_to as lower_to'])
    .select([
      'v.id as version_id',
      'v.number',
      sql<boolean>`coalesce(v.superseded_on <= legal_today(), false)`.as('superseded'),
      'u.id',
      'u.code',
      'u.kind',
      'u.title',
    ])
    .select(['u.period_from as upper_from', 'u.period_to as upper_to'])
    .select((expressionBuilder) =>
      expressionBuilder.fn.countAll<number>().filterWhere('i.answered', '=', true).as('answers'),
    )
    .select(sql<Id[]>`array_agg(distinct l.id)`.as('lower_ids'))
    .where('i.withdrawn_at', 'is', null)
    .$if(planId !== undefined, (query) =>
      query.where((where) => where.or([where('u.id', '=', planId!), where('l.id', '=', planId!)])),
    )
    .groupBy(['l.kind', 'l.period_from', 'l.period_to', 'v.id', 'u.id'])
    .orderBy('l.kind')
    .orderBy('l.period_from')
    .orderBy('u.code')
    .orderBy('v.number')
    .execute()
}
