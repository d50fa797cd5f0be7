import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { selectAreasWithin } from '#features/alignment/items/index.ts'
import type { Parts } from '#features/measurement/indicators/entities.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Expectation, StatusStatement } from '../results/entities.ts'
import type { ResultStatusFilter } from './contract.ts'

/** The data of a result that the status is computed from and counted by, without names. */
export interface Measure {
  id: Id
  elementId: Id
  planKind: string
  code: string
  areaId: Id
  parts: Parts
  expectation: Expectation
  /** The first day of the plan's period. */
  planFrom: LegalDate
  status: StatusStatement | null
}

interface StatusQuery extends Omit<ResultStatusFilter, 'upperId'> {
  /** Only results of these elements. */
  elementIds?: readonly Id[] | undefined
}

const buildStatusFilter = (
  { indicator, areaId, planKind, ownerId, elementIds }: StatusQuery,
  today: LegalDate,
): RawBuilder<SqlBool> => {
  const conditions = [sql`r.removed_at is null and plan_state(p) <> 'ended' and e.state is distinct from 'stopped'`]
  if (indicator) conditions.push(sql`i.code = ${indicator}`)
  if (areaId) conditions.push(sql`r.area_id in (${selectAreasWithin(areaId, today)})`)
  if (planKind) conditions.push(sql`p.kind = ${planKind}`)
  if (ownerId) conditions.push(sql`p.owner_id = ${ownerId}`)
  if (elementIds) conditions.push(sql`r.element_id = any (${[...elementIds]}::uuid[])`)
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

const resultsWithPlan = sql`expected_result r join element e on e.id = r.element_id join plan p on p.id = r.plan_id
  join indicator i on i.id = r.indicator_id join area a on a.id = r.area_id`
const order = sql`a.sort_name, a.id, p.code collate "C", e.id, r.position, r.id`

/** Reads results ordered by area name, plan and element, as far as the reader may read them. */
export async function listMeasures(
  reader: Reader,
  statusQuery: StatusQuery,
  today: LegalDate,
  page: { after?: Id | undefined; limit: number },
): Promise<Measure[]> {
  const beyond = page.after
    ? sql`and (${order}) > (select ${order} from ${resultsWithPlan} where r.id = ${page.after})`
    : sql``
  const { rows } = await sql<Measure>`
    with its as materialized (
      select r.id, r.element_id, r.area_id, r.breakdown_id, p.kind, p.period_from, i.code, row_number() over (order by ${order}) as place
      from ${resultsWithPlan} where ${buildStatusFilter(statusQuery, today)} ${beyond} order by ${order} limit ${page.limit}
    )
    select its.id, its.element_id as "elementId", its.kind as "planKind", its.code, its.area_id as "areaId", b.parts,
      its.period_from as "planFrom", v.content as expectation, (
        select w.content from expected_result_statement w
        where w.result_id = its.id and w.kind = 'status' and w.superseded_at is null limit 1
      ) as status
    from its join breakdown b on b.id = its.breakdown_id
    join lateral (
      select version.content from expected_result_version version where version.result_id = its.id order by version.number desc limit 1
    ) v on true
    order by its.place`.execute(reader as Tx)
  return rows
}

/** Counts the results that match the filters, by indicator and kind of plan. */
export async function countMeasures(
  reader: Reader,
  statusQuery: StatusQuery,
  today: LegalDate,
): Promise<{ code: string; planKind: string; total: number }[]> {
  const { rows } = await sql<{ code: string; planKind: string; total: number }>`
    select i.code, p.kind as "planKind", count(*)::int as total from ${resultsWithPlan}
    where ${buildStatusFilter(statusQuery, today)} group by i.code, p.kind order by i.code, p.kind`.execute(
    reader as Tx,
  )
  return rows
}

export interface NamedResult {
  id: Id
  plan: { id: Id; code: string; kind: string; title: LocalizedText }
  owner: { id: Id; names: Names }
  element: { id: Id; code: string | null; title: LocalizedText | null }
  area: { id: Id; names: Names }
}

/** Returns the names for a page of results. */
export async function nameResults(reader: Reader, ids: readonly Id[]): Promise<Map<Id, NamedResult>> {
  const rows = await reader
    .selectFrom('expected_result as r')
    .innerJoin('plan as p', 'p.id', 'r.plan_id')
    .innerJoin('organisation as o', 'o.id', 'p.owner_id')
    .innerJoin('element as e', 'e.id', 'r.element_id')
    .innerJoin('area as a', 'a.id', 'r.area_id')
    .select(['r.id', 'p.id as plan_id', 'p.code as plan_code', 'p.kind as plan_kind', 'p.title as plan_title'])
    .select(['o.id as owner_id', 'o.names as owner_names', 'e.id as element_id', 'e.code', 'e.title'])
    .select(['a.id as area_id', 'a.names as area_names'])
    .where('r.id', '=', sql<Id>`any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        plan: {
          id: row.plan_id,
          code: row.plan_code,
          kind: row.plan_kind,
          title: row.plan_title as LocalizedText,
        },
        owner: { id: row.owner_id, names: row.owner_names as Names },
        element: { id: row.element_id, code: row.code, title: row.title as LocalizedText | null },
        area: { id: row.area_id, names: row.area_names as Names },
      },
    ]),
  )
}

/** Returns the names of areas, ordered by name. */
export async function nameAreas(
  reader: Reader,
  ids: readonly Id[],
): Promise<{ areaId: Id; names: Names; kind: string }[]> {
  const rows = await reader
    .selectFrom('area')
    .select(['id', 'names', 'kind'])
    .where('id', '=', sql<Id>`any (${[...ids]}::uuid[])`)
    .orderBy('sort_name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ areaId: row.id, names: row.names as Names, kind: row.kind }))
}
