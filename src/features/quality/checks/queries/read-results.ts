import { type RawBuilder, sql } from 'kysely'
import type { PlanLaw } from '#features/planning/plans/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { CheckCounts, CheckResult, CheckRow } from '../entities.ts'
import { currentException, type ExceptionColumns, toException } from './exceptions.ts'
import type { PlanHead } from './heads.ts'

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

export const buildResultFilter = (filter: ResultFilter, today: LegalDate): RawBuilder<boolean> => {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (filter.planId) conditions.push(sql`r.plan_id = ${filter.planId}`)
  if (filter.elementId) conditions.push(sql`r.element_id = ${filter.elementId}`)
  if (filter.planKind) conditions.push(sql`p.kind = ${filter.planKind}`)
  if (filter.severity) conditions.push(sql`r.severity = ${filter.severity}`)
  if (filter.rule) conditions.push(sql`r.rule = ${filter.rule}`)
  if (filter.ownerId) conditions.push(sql`p.owner_id = ${filter.ownerId}`)
  if (filter.onlyRunningPlans) conditions.push(sql`plan_state(p) <> 'ended'`)
  if (filter.issuerIds) conditions.push(sql`p.issuing_body_ids && ${filter.issuerIds}::uuid[]`)
  if (filter.holderId !== undefined)
    conditions.push(sql`exists (select from element a join function_holding h on h.function_id = a.accountable_function_id
      where a.id = r.element_id and h.person_id = ${filter.holderId}::uuid and h.valid_from <= ${today}::date
        and (h.valid_to is null or h.valid_to > ${today}::date))`)
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
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
  plan_pack_version: string
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
    e.title as element_title, e.code as element_code, x.exception, p.code as plan_code, p.kind as plan_kind, p.pack_version as plan_pack_version, p.title as plan_title,
    plan_state(p) as plan_state, p.owner_id as plan_owner_id
  from ${of} r join plan p on p.id = r.plan_id left join element e on e.id = r.element_id
  left join lateral (${currentException(today)}) x on r.outcome = 'failed'
  where ${buildResultFilter(filter, today)} and ${beyond} order by ${order} limit ${limit}`

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
 * The rows are in the order of `loadResults`. They are selected before the referenced data is read.
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
): Promise<{ rows: { row: StoredResult & { plan: CheckRow['plan'] }; plan: PlanHead & PlanLaw }[]; hasMore: boolean }> {
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
      plan: {
        kind: row.plan_kind,
        packVersion: row.plan_pack_version,
        ownerId: row.plan_owner_id,
        state: row.plan_state,
      },
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
    where ${buildResultFilter(filter, today)} group by r.rule order by r.rule`.execute(tx)
  const counts: CheckCounts = { error: 0, warning: 0, hint: 0, notComputed: 0, blocking: 0 }
  for (const row of rows) for (const key of Object.keys(counts) as (keyof CheckCounts)[]) counts[key] += row[key]
  const byRule = rows.map((row) => ({ rule: row.rule, count: row.error + row.warning + row.hint }))
  return { counts, byRule: byRule.filter((entry) => entry.count > 0) }
}
