import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

/** Properties of the figures behind an expected result that a version prints: of the baseline and of later figures. */
export interface FigureFactRow {
  planId: Id
  element: string
  names: Names
  hasBaseline: boolean
  /** Whether a figure was reported for the baseline period, for the area or areas within it. */
  isBaselineReported: boolean
  /** Whether any of them has no source. */
  withoutSource: boolean
  /** Whether any of them has neither an extraction date nor a closing date of the source. */
  withoutDate: boolean
}

/**
 * Returns properties of the figures behind the expected results of plans, for active elements. Only figures that every
 * reader of the indicator can read are considered, so that an issue does not reveal others.
 */
export async function loadFigureFacts(reader: Tx, planIds: readonly Id[]): Promise<FigureFactRow[]> {
  const { rows } = await sql<FigureFactRow>`
    with results as materialized (
      select r.plan_id, r.element_id, r.area_id, r.breakdown_id, r.position, r.indicator_id,
        jsonb_typeof(v.content -> 'baseline') = 'object' as has_baseline, (v.content #>> '{baseline,endsOn}')::date as until,
        coalesce((v.content #>> '{baseline,startsOn}')::date, p.period_from) as since
      from expected_result r
      join plan p on p.id = r.plan_id
      join element e on e.id = r.element_id and coalesce(e.state, '') not in ('stopped', 'done')
      join lateral (
        select content from expected_result_version v where v.result_id = r.id order by number desc limit 1
      ) v on true
      where r.plan_id = any (${planIds}::uuid[]) and r.removed_at is null
    ), defined as materialized (
      select i.id, i.access_id, i.definition -> 'names' as names, i.definition ->> 'sourceNames' is null as unsourced,
        i.definition #>> '{formula,numerator}' as above, i.definition #>> '{formula,denominator}' as below
      from indicator i where i.id in (select indicator_id from results)
    ), places as materialized (
      select distinct area_id as top, area_id as id, true as own from results
      union all
      select t.area_id, r.area_id, false from (select distinct area_id from results) t join area_reach r on r.ancestor_id = t.area_id
    ), sources as materialized (
      -- A ratio is computed from its terms. Each series is listed once, in any order.
      select distinct d.id as indicator_id, p.top, s.breakdown_id, s.id
      from places p
      join series s on s.area_id = p.id and (p.own or s.counts)
      join indicator c on c.id = s.indicator_id
      join defined d on d.id = c.id or c.code in (d.above, d.below)
      join access a on a.id = s.access_id and (a.id = d.access_id or a.organisation_ids is null and a.person_ids is null)
    ), known as materialized (
      select m.indicator_id, m.area_id, m.breakdown_id, m.since, m.until, bool_or(o.starts_on < m.until) as baseline_reported,
        bool_or(coalesce(b.source, b.file_name) is null) as without_source,
        bool_or(b.extracted_on is null and b.closed_on is null) as without_date
      from (select distinct indicator_id, area_id, breakdown_id, since, until from results) m
      join sources s on s.indicator_id = m.indicator_id and s.top = m.area_id and s.breakdown_id = m.breakdown_id
      join observation o on o.series_id = s.id and o.superseded_by is null and o.value is not null and o.starts_on >= m.since
      join observation_batch b on b.id = o.batch_id
      group by m.indicator_id, m.area_id, m.breakdown_id, m.since, m.until
    )
    select results.plan_id as "planId", results.element_id as element, d.names, coalesce(results.has_baseline, false) as "hasBaseline",
      coalesce(k.baseline_reported, false) as "isBaselineReported", coalesce(k.without_source, false) and d.unsourced as "withoutSource",
      coalesce(k.without_date, false) as "withoutDate"
    from results join defined d on d.id = results.indicator_id
    left join known k on k.indicator_id = results.indicator_id and k.area_id = results.area_id and k.breakdown_id = results.breakdown_id
      and k.since = results.since and k.until is not distinct from results.until
    order by results.element_id, results.position`.execute(reader)
  return rows
}
