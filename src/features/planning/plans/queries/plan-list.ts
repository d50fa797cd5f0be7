import { type ExpressionBuilder, sql } from 'kysely'
import { toContainsPattern } from '#platform/db/contains-pattern.ts'
import type { Database, Reader } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PlanRow } from '../contract.ts'
import { selectPlanState } from './plan-state.ts'
import { toPlan, withState } from './plans.ts'

export interface PlanFilter {
  kind?: string
  state?: string
  ownerId?: Id
  areaId?: Id
  date?: LegalDate
  query?: string
}

function meetsFilter(filter: PlanFilter) {
  return (plan: ExpressionBuilder<Database, 'plan'>) =>
    plan.and([
      ...(filter.kind ? [plan('kind', '=', filter.kind)] : []),
      ...(filter.state ? [sql<boolean>`${selectPlanState()} = ${filter.state}`] : []),
      ...(filter.ownerId ? [plan('owner_id', '=', filter.ownerId)] : []),
      ...(filter.areaId ? [plan('area_id', '=', filter.areaId)] : []),
      ...(filter.date ? [plan('period_from', '<=', filter.date), plan('valid_until', '>', filter.date)] : []),
      ...(filter.query
        ? [
            plan.or([
              plan('code', 'ilike', toContainsPattern(filter.query)),
              sql<boolean>`exists (select from jsonb_each_text(title -> 'text') word where word.value ilike ${toContainsPattern(filter.query)})`,
            ]),
          ]
        : []),
    ])
}

/** Lists a page of plans by code, after the given code, with the total number, as far as the reader may read. */
export async function listPlans(
  reader: Reader,
  filter: PlanFilter,
  after: string | undefined,
  limit: number,
): Promise<{ rows: PlanRow[]; next: string | null; total: number }> {
  const matchingPlans = reader.selectFrom('plan').where(meetsFilter(filter))
  const { total } = await matchingPlans
    .select((plan) => plan.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const byCode = sql<string>`code collate "C"`
  const rows = await matchingPlans
    .selectAll()
    .select(withState)
    .$if(after !== undefined, (query) => query.where(byCode, '>', after!))
    .orderBy(byCode)
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit).map(toPlan)
  const ids = page.map((plan) => plan.id)
  const counts = await countElements(reader, ids)
  const versions = await currentVersions(reader, ids)
  return {
    rows: page.map((plan) => ({
      id: plan.id,
      code: plan.code,
      kind: plan.kind,
      title: plan.title,
      ownerId: plan.ownerId,
      areaId: plan.areaId,
      periodFrom: plan.periodFrom,
      periodTo: plan.periodTo,
      inForceOn: plan.inForceOn,
      state: plan.state,
      marking: plan.marking,
      sentAt: plan.sentAt,
      illustrative: plan.illustrative,
      updatedAt: plan.updatedAt,
      elementCount: counts.get(plan.id) ?? 0,
      version: versions.get(plan.id) ?? null,
    })),
    next: rows.length > limit ? page[limit - 1]!.code : null,
    total: Number(total),
  }
}

/** Counts the elements of each plan, without the parts and sections of the plan kind. */
async function countElements(reader: Reader, planIds: Id[]): Promise<Map<Id, number>> {
  const rows = await reader
    .selectFrom('element')
    .select((element) => ['plan_id', element.fn.countAll<number>().as('count')])
    .where('plan_id', '=', sql<string>`any (${planIds}::uuid[])`)
    .where('kind', 'not in', ['part', 'section'])
    .groupBy('plan_id')
    .execute()
  return new Map(rows.map((row) => [row.plan_id, Number(row.count)]))
}

/** Returns the number of the version in force, or else of the newest version. */
async function currentVersions(reader: Reader, planIds: Id[]): Promise<Map<Id, number>> {
  const rows = await reader
    .selectFrom('plan_version')
    .distinctOn('plan_id')
    .select(['plan_id', 'number'])
    .where('plan_id', '=', sql<string>`any (${planIds}::uuid[])`)
    .orderBy('plan_id')
    .orderBy(sql`is_in_force(plan_version)`, 'desc')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.plan_id, row.number]))
}
