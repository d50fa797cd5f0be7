import { sql } from 'kysely'
import type { ElementResource } from '#features/planning/plans/contract.ts'
import { selectPlanState, toItemJson } from '#features/planning/plans/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { ElementKind, ElementState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { PlanningElement, PlanningPlan } from './model.ts'

export interface PlannedByPlans {
  plans: PlanningPlan[]
  /** In the order of the plans. */
  elements: PlanningElement[]
}

/** Returns the plans of an organisation that have not ended, and their elements with resource data. */
export async function getPromising(reader: Reader, { ownerId }: { ownerId: Id }): Promise<PlannedByPlans> {
  const plans = await runningPlans(reader).where('owner_id', '=', ownerId).execute()
  const elements = await listElements(
    reader,
    plans.map((plan) => plan.id),
  )
  return { plans: plans.map(toPlan), elements }
}

/**
 * Returns those of these plans that have not ended, and the elements that count for resources. Only elements that every
 * reader of the plan may read. Unordered and without text, because it runs on every edit.
 */
export async function loadPlannedResources(reader: Reader, planIds: readonly Id[]): Promise<PlannedByPlans> {
  const plans = await runningPlans(reader).where('id', '=', sql<string>`any (${planIds}::uuid[])`).execute()
  const { rows } = await sql<{
    id: Id
    plan_id: Id
    parent_id: Id | null
    kind: ElementKind
    state: ElementState | null
    period_from: string | null
    period_to: string | null
    resource: ElementResource | null
  }>`select e.id, e.plan_id, e.parent_id, e.kind, e.state, e.period_from, e.period_to,
      case when m.id is not null then ${toItemJson('resources', 'm')} end as resource
    from element e left join element_resource m on m.element_id = e.id
    where e.plan_id = any (${plans.map((plan) => plan.id)}::uuid[])
      and e.access_id = (select p.access_id from plan p where p.id = e.plan_id)`.execute(reader as Tx)
  const elements = new Map<Id, PlanningElement>()
  for (const row of rows) {
    const element = elements.get(row.id) ?? {
      id: row.id,
      planId: row.plan_id,
      parentId: row.parent_id,
      kind: row.kind,
      code: null,
      title: null,
      state: row.state,
      periodFrom: row.period_from,
      periodTo: row.period_to,
      resources: [],
    }
    if (row.resource) element.resources.push(row.resource)
    elements.set(row.id, element)
  }
  return { plans: plans.map(toPlan), elements: [...elements.values()] }
}

const runningPlans = (reader: Reader) =>
  reader
    .selectFrom('plan')
    .select(['id', 'owner_id', 'code', 'title', 'period_from', 'period_to', 'elaborates_id'])
    .where(selectPlanState(), '<>', 'ended')
    .orderBy('code')

const toPlan = (plan: Awaited<ReturnType<ReturnType<typeof runningPlans>['execute']>>[number]): PlanningPlan => ({
  id: plan.id,
  ownerId: plan.owner_id,
  code: plan.code,
  title: plan.title as LocalizedText,
  periodFrom: plan.period_from,
  periodTo: plan.period_to,
  elaboratesId: plan.elaborates_id,
})

async function listElements(reader: Reader, planIds: readonly Id[]): Promise<PlanningElement[]> {
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
    resources: ElementResource[] | null
  }>`with recursive outline as (
      select e.id, e.plan_id, e.parent_id, e.kind, e.code, e.title, e.state, e.period_from, e.period_to, array[e.position] as sorting
      from element e where e.plan_id = any (${planIds}::uuid[]) and e.parent_id is null
      union all
      select e.id, e.plan_id, e.parent_id, e.kind, e.code, e.title, e.state, e.period_from, e.period_to, i.sorting || e.position
      from element e join outline i on e.parent_id = i.id
    )
    select i.id, i.plan_id, i.parent_id, i.kind, i.code, i.title, i.state, i.period_from, i.period_to, m.resources
    from outline i left join lateral (
      select jsonb_agg(${toItemJson('resources', 'm')} order by m.id) as resources
      from element_resource m where m.element_id = i.id
    ) m on true
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
    resources: row.resources ?? [],
  }))
}

/** Counts the resource lines in the organisation's plans that have not ended, as far as the reader may read them. */
export async function countLines(reader: Reader, ownerId: Id): Promise<number> {
  const { count } = await reader
    .selectFrom('element_resource as m')
    .innerJoin('element as e', 'e.id', 'm.element_id')
    .innerJoin('plan as p', 'p.id', 'e.plan_id')
    .select((expressionBuilder) => expressionBuilder.fn.countAll<number>().as('count'))
    .where('p.owner_id', '=', ownerId)
    .where(selectPlanState('p'), '<>', 'ended')
    .executeTakeFirstOrThrow()
  return count
}
