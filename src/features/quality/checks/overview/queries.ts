import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { CheckCounts } from '../entities.ts'
import { currentException } from '../queries/exceptions.ts'
import { buildResultFilter, degree, type ResultFilter } from '../queries/read-results.ts'
import type { CheckTrend, PlanChecks } from './contract.ts'

export interface CountedPlan extends Pick<PlanChecks, 'plan' | 'computedAt' | 'trend'> {
  counts: CheckCounts
  rules: Omit<PlanChecks['rules'][number], 'names'>[]
}

type Grouped = Omit<PlanChecks['rules'][number], 'names'> & { plan_id: Id; blocking: number }

/**
 * Returns the plans of a filter with their results counted by rule, and the changes since the last version. Both are
 * limited to the reader's access. Uses three statements, regardless of the number of plans.
 */
export async function countPlans(tx: Tx, filter: ResultFilter, today: LegalDate): Promise<CountedPlan[]> {
  const { planId, issuerIds, onlyRunningPlans } = filter
  const { rows: plans } = await sql<{
    id: Id
    code: string
    kind: string
    title: LocalizedText
    computed_at: string | null
  }>`
    select p.id, p.code, p.kind, p.title, c.computed_at from plan p left join plan_check c on c.plan_id = p.id
    where ${buildResultFilter({ issuerIds, onlyRunningPlans }, today)} and (${planId ?? null}::uuid is null or p.id = ${planId ?? null}::uuid)
    order by p.code collate "C"`.execute(tx)
  const { rows: grouped } = await sql<Grouped>`
    select r.plan_id, r.rule, r.severity, r.outcome, count(*)::int as count,
      count(*) filter (where r.outcome = 'failed' and r.severity = 'error' and not exists (${currentException(today)}))::int as blocking
    from check_result r join plan p on p.id = r.plan_id where ${buildResultFilter(filter, today)}
    group by r.plan_id, r.rule, r.severity, r.outcome
    order by ${degree}, r.rule`.execute(tx)
  const groups = Map.groupBy(grouped, (row) => row.plan_id)
  const trends = await listTrends(tx, filter, today)
  return plans.map(({ id, code, kind, title, computed_at: computedAt }) => {
    const groupeds = groups.get(id) ?? []
    return {
      plan: { id, code, kind, title },
      computedAt,
      trend: trends.get(id) ?? null,
      counts: sumCounts(groupeds),
      rules: groupeds.map(({ plan_id: _, blocking: __, ...group }) => group),
    }
  })
}

function sumCounts(groups: readonly Grouped[]): CheckCounts {
  const counts: CheckCounts = { error: 0, warning: 0, hint: 0, notComputed: 0, blocking: 0 }
  for (const { outcome, severity, count, blocking } of groups) {
    counts[outcome === 'failed' ? severity : 'notComputed'] += count
    counts.blocking += blocking
  }
  return counts
}

/** Identity of an issue over time: rule, message code and subject. The severity may change. */
const identity = sql`concat_ws(' ', r.rule, r.message_code, coalesce(r.element_id::text, '-'), coalesce(r.item_id::text, '-'),
  coalesce(r.other_element_id::text, '-'))`

/** Returns the changes since the last version of each plan, within the reader's access. */
export async function listTrends(tx: Tx, filter: ResultFilter, today: LegalDate): Promise<Map<Id, CheckTrend>> {
  const { rows } = await sql<{
    plan_id: Id
    number: number
    frozen_at: string
    added: number
    solved: number
    remaining: number
  }>`
    with last as materialized (
      select distinct on (v.plan_id) v.plan_id, v.id, v.number, v.frozen_at, v.has_stored_checks
      from plan_version v where ${filter.planId ?? null}::uuid is null or v.plan_id = ${filter.planId ?? null}::uuid
      order by v.plan_id, v.number desc
    ), before as (
      select distinct r.plan_id, ${identity} as what from version_check r join last l on l.id = r.version_id
      join plan p on p.id = r.plan_id where ${buildResultFilter(filter, today)}
    ), after as (
      select distinct r.plan_id, ${identity} as what from check_result r join last l on l.plan_id = r.plan_id
      join plan p on p.id = r.plan_id where r.outcome = 'failed' and ${buildResultFilter(filter, today)}
    ), both_times as (
      select coalesce(a.plan_id, b.plan_id) as plan_id, a.what is not null as is_now, b.what is not null as was_then
      from after a full join before b on b.plan_id = a.plan_id and b.what = a.what
    )
    select l.plan_id, l.number, l.frozen_at, count(*) filter (where t.is_now and not t.was_then)::int as added,
      count(*) filter (where t.was_then and not t.is_now)::int as solved,
      count(*) filter (where t.is_now and t.was_then)::int as remaining
    from last l left join both_times t on t.plan_id = l.plan_id where l.has_stored_checks
    group by l.plan_id, l.number, l.frozen_at`.execute(tx)
  return new Map(
    rows.map(({ plan_id, number, frozen_at, added, solved, remaining }) => [
      plan_id,
      { version: number, frozenAt: new Date(frozen_at).toISOString(), added, solved, remaining },
    ]),
  )
}

/** Stores the check results with a newly frozen version. */
export async function storeChecks(tx: Tx, versionId: Id): Promise<void> {
  await sql`select store_version_checks(${versionId}::uuid)`.execute(tx)
}
