import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { accountableKinds, type PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { CheckCounts, CheckResult, CheckRow } from '../entities.ts'
import { currentException, type ExceptionColumns, toException } from './exceptions.ts'

/** A stored row. The caller that knows the pack adds the country's data about the rule. */
export type StoredResult = Omit<CheckResult, 'names' | 'basis' | 'fixCode' | 'step' | 'blocks'>

export interface ResultFilter {
  planId?: Id | undefined
  elementId?: Id
  planKind?: string | undefined
  severity?: string | undefined
  rule?: string | undefined
  ownerId?: Id | undefined
  /** Only plans that have not ended. */
  onlyRunningPlans?: boolean | undefined
  /** Only plans issued by any of these organisations. */
  issuerIds?: readonly Id[] | undefined
  /** Only elements whose accountable function this person has today, as holder or deputy. */
  holderId?: Id | null | undefined
}

export const meets = (filter: ResultFilter, today: LegalDate): RawBuilder<boolean> => {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (filter.planId) conditions.push(sql`r.plan_id = ${filter.planId}`)
  if (filter.elementId) conditions.push(sql`r.element_id = ${filter.elementId}`)
  if (filter.planKind) conditions.push(sql`p.kind = ${filter.planKind}`)
  if (filter.severity) conditions.push(sql`r.severity = ${filter.severity}`)
  if (filter.rule) conditions.push(sql`r.rule = ${filter.rule}`)
  if (filter.ownerId) conditions.push(sql`p.owner_id = ${filter.ownerId}`)
  if (filter.onlyRunningPlans) conditions.push(sql`p.state <> 'ended'`)
  if (filter.issuerIds) conditions.push(sql`p.issuing_body_ids && ${filter.issuerIds}::uuid[]`)
  if (filter.holderId !== undefined)
    conditions.push(sql`exists (select from element a join function_holding h on h.function_id = a.accountable_function_id
      where a.id = r.element_id and h.person_id = ${filter.holderId}::uuid and h.valid_from <= ${today}::date
        and (h.valid_to is null or h.valid_to > ${today}::date))`)
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** The data that decides whether a user may edit a plan. */
export interface PlanHead {
  ownerId: Id
  state: PlanState
}

interface ResultRow {
  id: Id
  plan_id: Id
  rule: string
  severity: CheckResult['severity']
  outcome: CheckResult['outcome']
  message_code: string
  data: Record<string, unknown>
  item_id: Id | null
  element_id: Id | null
  element_kind: NonNullable<CheckResult['element']>['kind'] | null
  element_title: LocalizedText | null
  element_code: string | null
  exception: ExceptionColumns | null
  plan_code: string
  plan_kind: string
  plan_title: LocalizedText
  plan_state: PlanState
  plan_owner_id: Id
}

/**
 * Sort key for the severity of a result. The most severe has the lowest value. Rules that were not computed come last,
 * regardless of severity.
 */
export const degree = sql<number>`(case r.outcome when 'failed' then 0 else 3 end
  + case r.severity when 'error' then 1 when 'warning' then 2 else 3 end)`

/** Sort order of results: by plan, then the most severe first, then by rule. */
const order = sql`p.code collate "C", ${degree}, r.rule, r.id`

const selectResults = (
  filter: ResultFilter,
  today: LegalDate,
  beyond: RawBuilder<boolean>,
  limit: number,
  of: RawBuilder<unknown> = sql`check_result`,
) => sql<ResultRow>`
  select r.id, r.plan_id, r.rule, r.severity, r.outcome, r.message_code, r.data, r.item_id, r.element_id, e.kind as element_kind,
    e.title as element_title, e.code as element_code, x.exception, p.code as plan_code, p.kind as plan_kind, p.title as plan_title,
    p.state as plan_state, p.owner_id as plan_owner_id
  from ${of} r join plan p on p.id = r.plan_id left join element e on e.id = r.element_id
  left join lateral (${currentException(today)}) x on r.outcome = 'failed'
  where ${meets(filter, today)} and ${beyond} order by ${order} limit ${limit}`

function toResult(row: ResultRow): StoredResult {
  return {
    id: row.id,
    planId: row.plan_id,
    rule: row.rule,
    severity: row.severity,
    outcome: row.outcome,
    element:
      row.element_id === null
        ? null
        : {
            id: row.element_id,
            kind: row.element_kind!,
            title: row.element_title,
            code: row.element_code,
          },
    itemId: row.item_id,
    messageCode: row.message_code,
    data: row.data,
    exception: row.exception && toException(row.exception),
    blocking: row.outcome === 'failed' && row.severity === 'error' && !row.exception,
  }
}

/**
 * Returns a limited number of results of a plan, with a share for every rule: the first result of each rule, then the
 * second of each, and so on. The most severe come first within a share.
 * The rows are in the order of `readResults`. They are selected before the referenced data is read.
 */
export async function listShares(tx: Tx, planId: Id, today: LegalDate, limit: number): Promise<StoredResult[]> {
  const shares = sql`(select r.* from (
      select id from (
        select r.id, r.rule, ${degree} as degree, row_number() over (partition by r.rule order by ${degree}, r.id) as nth
        from check_result r where r.plan_id = ${planId}) every_one
      order by nth, degree, rule, id limit ${limit}) chosen
    join check_result r on r.id = chosen.id)`
  const { rows } = await selectResults({ planId }, today, sql`true`, limit, shares).execute(tx)
  return rows.map(toResult)
}

/**
 * Returns the results of a plan or an element, the most severe first. Results about data that the reader may not read
 * are left out.
 */
export async function loadResults(
  tx: Tx,
  filter: { planId: Id } | { elementId: Id },
  today: LegalDate,
): Promise<StoredResult[]> {
  const { rows } = await selectResults(filter, today, sql`true`, 100_000).execute(tx)
  return rows.map(toResult)
}

/**
 * Returns the elements of a plan that have errors or warnings without an exception. Each element has a single row,
 * however many results it has.
 */
export async function listMarks(
  tx: Tx,
  planId: Id,
  today: LegalDate,
): Promise<{ elementId: Id; error: boolean; warning: boolean }[]> {
  const { rows } = await sql<{ elementId: Id; error: boolean; warning: boolean }>`
    select r.element_id as "elementId", bool_or(r.severity = 'error') as error, bool_or(r.severity = 'warning') as warning
    from check_result r
    where r.plan_id = ${planId} and r.element_id is not null and r.outcome = 'failed' and r.severity in ('error', 'warning')
      and not exists (${currentException(today)})
    group by r.element_id`.execute(tx)
  return rows
}

/**
 * Returns a page of results over plans. The cursor is the id of the last row. If that result no longer exists, the list
 * starts again from the beginning.
 */
export async function listResults(
  tx: Tx,
  filter: ResultFilter,
  today: LegalDate,
  after: Id | undefined,
  limit: number,
): Promise<{ rows: { row: StoredResult & { plan: CheckRow['plan'] }; plan: PlanHead }[]; hasMore: boolean }> {
  const { rows: places } = await sql<{ code: string; degree: number; rule: string }>`
    select p.code, ${degree} as degree, r.rule
    from check_result r join plan p on p.id = r.plan_id where r.id = ${after ?? null}::uuid`.execute(tx)
  const last = places[0]
  const beyond = last
    ? sql<boolean>`(${order}) > (${last.code} collate "C", ${last.degree}::int, ${last.rule}, ${after}::uuid)`
    : sql<boolean>`true`
  const { rows } = await selectResults(filter, today, beyond, limit + 1).execute(tx)
  return {
    rows: rows.slice(0, limit).map((row) => ({
      row: {
        ...toResult(row),
        plan: { id: row.plan_id, code: row.plan_code, kind: row.plan_kind, title: row.plan_title },
      },
      plan: { ownerId: row.plan_owner_id, state: row.plan_state },
    })),
    hasMore: rows.length > limit,
  }
}

/**
 * Counts the results by rule and in total. Only results that the reader may read are counted, so that a count reveals
 * no hidden data.
 */
export async function countResults(
  tx: Tx,
  filter: ResultFilter,
  today: LegalDate,
): Promise<{ counts: CheckCounts; byRule: { rule: string; count: number }[] }> {
  const { rows } = await sql<CheckCounts & { rule: string }>`
    select r.rule,
      count(*) filter (where r.outcome = 'failed' and r.severity = 'error')::int as error,
      count(*) filter (where r.outcome = 'failed' and r.severity = 'warning')::int as warning,
      count(*) filter (where r.outcome = 'failed' and r.severity = 'hint')::int as hint,
      count(*) filter (where r.outcome = 'not_computed')::int as "notComputed",
      count(*) filter (where r.outcome = 'failed' and r.severity = 'error' and not exists (${currentException(today)}))::int as blocking
    from check_result r join plan p on p.id = r.plan_id
    where ${meets(filter, today)} group by r.rule order by r.rule`.execute(tx)
  const counts: CheckCounts = { error: 0, warning: 0, hint: 0, notComputed: 0, blocking: 0 }
  for (const row of rows) for (const key of Object.keys(counts) as (keyof CheckCounts)[]) counts[key] += row[key]
  const byRule = rows.map((row) => ({ rule: row.rule, count: row.error + row.warning + row.hint }))
  return { counts, byRule: byRule.filter((entry) => entry.count > 0) }
}

/** Returns the rules with severity error that failed and have no current exception. */
export async function blockingRules(tx: Tx, planId: Id, today: LegalDate): Promise<string[]> {
  const { rows } = await sql<{ rule: string }>`
    select distinct r.rule from check_result r
    where r.plan_id = ${planId} and r.outcome = 'failed' and r.severity = 'error' and not exists (${currentException(today)})
    order by r.rule`.execute(tx)
  return rows.map((row) => row.rule)
}

/** Returns the blocking rules with which a version was frozen, without those that have an exception in force now. */
export async function listBlockingRules(tx: Tx, versionId: Id, today: LegalDate): Promise<string[]> {
  const { rows } = await sql<{ rule: string }>`
    select distinct r.rule from version_check r
    where r.version_id = ${versionId} and r.severity = 'error' and not exists (${currentException(today)})
    order by r.rule`.execute(tx)
  return rows.map((row) => row.rule)
}

/**
 * Counts the elements that need an accountable function and those that have it, within the data that the reader may
 * read.
 */
export async function countRequirements(
  tx: Tx,
  of: { planId: Id } | { ownerId: Id },
): Promise<{ required: number; metCount: number; plans: number }> {
  const { rows } = await sql<{ required: number; metCount: number; plans: number }>`
    select count(e.id)::int as required, count(e.accountable_function_id)::int as "metCount", count(distinct p.id)::int as plans
    from plan p left join element e on e.plan_id = p.id and e.kind = any (${accountableKinds}::text[])
      and e.state is distinct from 'stopped' and e.state is distinct from 'done'
    where ${'planId' in of ? sql`p.id = ${of.planId}` : sql`p.owner_id = ${of.ownerId} and p.state <> 'ended'`}`.execute(
    tx,
  )
  return rows[0]!
}

/**
 * Counts the objectives in progress and the measured objectives, at which the rule on measuring found no issue. Only
 * plans for which that rule was computed count. Returns undefined if there are no such plans.
 * @param numbers by which the country binds the rule
 */
export async function countMeasured(
  tx: Tx,
  of: { planId: Id } | { ownerId: Id },
  numbers: readonly string[],
): Promise<{ required: number; metCount: number } | undefined> {
  const { rows } = await sql<{ plans: number; required: number; gaps: number }>`
    select count(distinct p.id)::int as plans, count(distinct e.id)::int as required, count(distinct r.element_id)::int as gaps
    from plan p join plan_check c on c.plan_id = p.id and c.computed && ${numbers}::text[]
    left join element e on e.plan_id = p.id and e.kind in ('strategic_objective', 'operational_objective')
      and e.state is distinct from 'stopped' and e.state is distinct from 'done'
    left join check_result r on r.element_id = e.id and r.rule = any (${numbers}::text[]) and r.outcome = 'failed'
    where ${'planId' in of ? sql`p.id = ${of.planId}` : sql`p.owner_id = ${of.ownerId} and p.state <> 'ended'`}`.execute(
    tx,
  )
  const { plans, required: all, gaps } = rows[0]!
  return plans === 0 ? undefined : { required: all, metCount: all - gaps }
}

/** Returns the data of a plan that a check needs first. A plan that the reader may not read is not found. */
export async function findPlanHead(
  tx: Tx,
  id: Id,
): Promise<(PlanHead & { id: Id; kind: string; computed: string[]; computedAt: string | null }) | undefined> {
  const row = await tx
    .selectFrom('plan')
    .leftJoin('plan_check', 'plan_check.plan_id', 'plan.id')
    .select(['plan.id', 'plan.owner_id', 'plan.state', 'plan.kind', 'plan_check.computed', 'plan_check.computed_at'])
    .where('plan.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      ownerId: row.owner_id,
      state: row.state as PlanState,
      kind: row.kind,
      computed: row.computed ?? [],
      computedAt: row.computed_at,
    }
  )
}

export async function findElementHead(tx: Tx, id: Id): Promise<(PlanHead & { planKind: string }) | undefined> {
  const row = await tx
    .selectFrom('element')
    .innerJoin('plan', 'plan.id', 'element.plan_id')
    .select(['plan.kind', 'plan.owner_id', 'plan.state'])
    .where('element.id', '=', id)
    .executeTakeFirst()
  return row && { planKind: row.kind, ownerId: row.owner_id, state: row.state as PlanState }
}
