import { sql } from 'kysely'
import type { Means } from '#features/plans/contract.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { ElementKind, ElementState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { PromisingElement, PromisingPlan } from './model.ts'

export interface Promising {
  plans: PromisingPlan[]
  /** In the order of the plans. */
  elements: PromisingElement[]
}

/**
 * The plans of a body that have not ended, or these plans as far as they have not, and what of their elements bears on means.
 * @param only `asOpenAsPlan`: elements that every reader of the plan may read
 */
export async function readPromising(
  reader: Reader,
  of: { ownerId: Id } | { planIds: readonly Id[] },
  only?: 'asOpenAsPlan',
): Promise<Promising> {
  const plans = await reader
    .selectFrom('plan')
    .select(['id', 'owner_id', 'code', 'title', 'period_from', 'period_to', 'elaborates_id'])
    .$if('ownerId' in of, (query) => query.where('owner_id', '=', (of as { ownerId: Id }).ownerId))
    .$if('planIds' in of, (query) =>
      query.where('id', '=', sql<string>`any (${(of as { planIds: readonly Id[] }).planIds}::uuid[])`),
    )
    .where('state', '<>', 'ended')
    .orderBy('code')
    .execute()
  const elements = await readElements(
    reader,
    plans.map((plan) => plan.id),
    only,
  )
  return {
    plans: plans.map((plan) => ({
      id: plan.id,
      ownerId: plan.owner_id,
      code: plan.code,
      title: plan.title as LocalizedText,
      periodFrom: plan.period_from,
      periodTo: plan.period_to,
      elaboratesId: plan.elaborates_id,
    })),
    elements,
  }
}

async function readElements(
  reader: Reader,
  planIds: readonly Id[],
  only: 'asOpenAsPlan' | undefined,
): Promise<PromisingElement[]> {
  const { rows } = await sql<{
    id: Id
    plan_id: Id
    parent_id: Id | null
    kind: ElementKind
    code: string | null
    title: LocalizedText | null
    state: ElementState | null
    period_from: string | null
    period_to: string | null
    means: Means[] | null
  }>`with recursive its as (
      select e.*, array[e.position] as sorting from element e where e.plan_id = any (${planIds}::uuid[]) and e.parent_id is null
      union all
      select e.*, i.sorting || e.position from element e join its i on e.parent_id = i.id
    )
    select i.id, i.plan_id, i.parent_id, i.kind, i.code, i.title, i.state, i.period_from, i.period_to, m.means
    from its i left join lateral (
      select jsonb_agg(jsonb_build_object('kind', kind, 'service', service, 'amount', amount, 'available', available,
        'source', source, 'funded', funded, 'notAvailable', not_available)
        || case when team is null then '{}' else jsonb_build_object('team', team) end order by id) as means
      from element_means where element_id = i.id
    ) m on true
    where ${only === undefined} or i.access_id = (select p.access_id from plan p where p.id = i.plan_id)
    order by array_position(${planIds}::uuid[], i.plan_id), i.sorting`.execute(reader as Tx)
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    parentId: row.parent_id,
    kind: row.kind,
    code: row.code,
    title: row.title,
    state: row.state,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    means: row.means ?? [],
  }))
}

/** How many lines of means stand in the plans of a body that have not ended, as far as the reader may read them. */
export async function countLines(reader: Reader, ownerId: Id): Promise<number> {
  const { count } = await reader
    .selectFrom('element_means as m')
    .innerJoin('element as e', 'e.id', 'm.element_id')
    .innerJoin('plan as p', 'p.id', 'e.plan_id')
    .select((one) => one.fn.countAll<number>().as('count'))
    .where('p.owner_id', '=', ownerId)
    .where('p.state', '<>', 'ended')
    .executeTakeFirstOrThrow()
  return count
}
