import { sql } from 'kysely'
import { isSmall, joinSuppressed } from '#features/measurement/small-numbers/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Amount } from '#shared/amount.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { FigureMissing } from '../entities.ts'
import { isBehindFigure } from '../queries.ts'
import type { Cell, Spread } from './model.ts'

/** A query by id, with the number of a breakdown. */
export interface FigureQuery {
  indicatorIds: readonly Id[]
  areaIds: readonly Id[]
  from: LegalDate
  to: LegalDate
  breakdown: number
  /** The time of knowledge; absent = now. */
  knownAt?: string | undefined
}

/** Condition for an observation `o` that is current, or was current at a time. */
export const isCurrentFigure = (knownAt: string | undefined) =>
  knownAt === undefined
    ? sql<boolean>`o.superseded_by is null`
    : sql<boolean>`(batch_recorded_at(o.batch_id) <= ${knownAt} and coalesce(batch_recorded_at(o.superseded_by) > ${knownAt}, true))`

/** Selects the sums below areas from the stored totals. */
const addedNow = ({ from, to }: FigureQuery) => sql`
      select i.indicator_id, i.area_id, t.starts_on, t.ends_on, sum(t.sum) as sum, sum(t.weight) as weight,
        sum(t.known)::int as known, sum(t.provisional) > 0 as provisional, sum(t.partial) > 0 as partial
      from cell_series i join total t on t.series_id = i.id
      where t.starts_on >= ${from} and t.starts_on < ${to}
      group by i.indicator_id, i.area_id, t.starts_on, t.ends_on
      having sum(t.known) + sum(t.missing) > 0`

/** Selects the sums below areas at a time, computed from the figures. The current structure of areas is used. */
const addedThen = ({ indicatorIds, areaIds, from, to, breakdown, knownAt }: FigureQuery) => sql`
      select s.indicator_id, r.ancestor_id as area_id, o.starts_on, o.ends_on,
        sum(case i.adds_over_area when 'weighted_mean' then coalesce(o.value * o.n, 0) else coalesce(o.value, 0) end) as sum,
        case i.adds_over_area when 'weighted_mean' then coalesce(sum(o.n) filter (where o.value is not null), 0) else count(o.value) end as weight,
        count(o.value)::int as known,
        bool_or(o.state = 'provisional') as provisional, count(o.partial_to) > 0 as partial
      from area_reach r
      join series s on s.area_id = r.area_id and s.indicator_id = any (${[...indicatorIds]}::uuid[]) and s.breakdown_id = ${breakdown} and s.counts
      join indicator i on i.id = s.indicator_id
      join observation o on o.series_id = s.id and o.starts_on >= greatest(r.valid_from, ${from}::date) and o.starts_on < least(r.valid_to, ${to}::date)
      where r.ancestor_id = any (${[...areaIds]}::uuid[]) and ${isCurrentFigure(knownAt)}
      group by s.indicator_id, r.ancestor_id, o.starts_on, o.ends_on, i.adds_over_area`

/**
 * Returns the cells. The cost is proportional to the result, because each cell is found by the keys of the series and
 * period.
 */
export async function listCells(tx: Tx, figureQuery: FigureQuery): Promise<Cell[]> {
  const { indicatorIds, areaIds, from, to, breakdown, knownAt } = figureQuery
  const { rows } = await sql<Cell>`
    with cell_series as materialized (
      select s.id, s.indicator_id, s.area_id from series s
      where s.indicator_id = any (${[...indicatorIds]}::uuid[]) and s.area_id = any (${[...areaIds]}::uuid[]) and s.breakdown_id = ${breakdown}
    ), reported as (
      select i.indicator_id, i.area_id, o.starts_on, o.ends_on, o.value, o.missing, o.definition_version, o.n, o.low, o.high,
        o.state = 'provisional' as provisional, o.partial_to is not null as partial
      from cell_series i join observation o on o.series_id = i.id
      where ${isCurrentFigure(knownAt)} and o.starts_on >= ${from} and o.starts_on < ${to}
    ), added as (${knownAt === undefined ? addedNow(figureQuery) : addedThen(figureQuery)}
    )
    select coalesce(o.indicator_id, a.indicator_id) as "indicatorId", coalesce(o.area_id, a.area_id) as "areaId",
      coalesce(o.starts_on, a.starts_on) as "startsOn", coalesce(o.ends_on, a.ends_on) as "endsOn",
      trim_scale(o.value)::text as reported, o.missing, o.definition_version as "definitionVersion",
      o.n, trim_scale(o.low)::text as low, trim_scale(o.high)::text as high,
      case when a.known > 0 then trim_scale(case i.adds_over_area when 'weighted_mean'
        then round(a.sum / nullif(a.weight, 0), 9) else a.sum end)::text end as summed,
      trim_scale(a.sum)::text as sum, trim_scale(a.weight)::text as weight, a.starts_on is not null as "isAdded", coalesce(a.known, 0) as known,
      coalesce(o.provisional, false) or coalesce(a.provisional, false) as provisional,
      coalesce(o.partial, false) or coalesce(a.partial, false) as partial
    from reported o full join added a on a.indicator_id = o.indicator_id and a.area_id = o.area_id
      and a.starts_on = o.starts_on and a.ends_on = o.ends_on
    join indicator i on i.id = coalesce(o.indicator_id, a.indicator_id)
    order by 1, 2, 3, 4`.execute(tx)
  return rows
}

/** The exact median: for an even number of values, the mean of the two middle values. */
const median = sql`trim_scale((percentile_disc(0.5) within group (order by o.value)
        + percentile_disc(0.5) within group (order by o.value desc)) * 0.5)`

/** Identifies a figure that is not added in a total. */
export interface OmittedFigure {
  indicatorId: Id
  /** The area of the total. */
  areaId: Id
  memberId: Id
  startsOn: LegalDate
  endsOn: LegalDate
}

export async function getSpread(
  tx: Tx,
  figureQuery: FigureQuery,
  omitted: readonly OmittedFigure[] = [],
): Promise<Spread[]> {
  const { indicatorIds, areaIds, from, to, breakdown, knownAt } = figureQuery
  const { rows } = await sql<Spread>`
    select s.indicator_id as "indicatorId", r.ancestor_id as "areaId", o.starts_on as "startsOn", o.ends_on as "endsOn",
      trim_scale(min(o.value))::text as minimum, ${median}::text as median,
      trim_scale(max(o.value))::text as maximum, count(*)::int as known,
      bool_or(o.state = 'provisional') as provisional, count(o.partial_to) > 0 as partial, bool_or(${isSmall}) as "isSmall"
    from area_reach r
    join series s on s.area_id = r.area_id and s.indicator_id = any (${[...indicatorIds]}::uuid[]) and s.breakdown_id = ${breakdown}
    join indicator i on i.id = s.indicator_id and i.adds_over_area = 'none'
    join area a on a.id = s.area_id and (a.kind = i.level or a.outside_tree)
    join observation o on o.series_id = s.id and ${isCurrentFigure(knownAt)} and o.value is not null
      and o.starts_on >= greatest(r.valid_from, ${from}::date) and o.starts_on < least(r.valid_to, ${to}::date)
    ${joinSuppressed}
    where r.ancestor_id = any (${[...areaIds]}::uuid[])
      and not exists (select from jsonb_to_recordset(${JSON.stringify(omitted)}::jsonb)
          x("indicatorId" uuid, "areaId" uuid, "memberId" uuid, "startsOn" date, "endsOn" date)
        where (x."indicatorId", x."areaId", x."memberId", x."startsOn", x."endsOn")
          = (s.indicator_id, r.ancestor_id, s.area_id, o.starts_on, o.ends_on))
    group by s.indicator_id, r.ancestor_id, o.starts_on, o.ends_on`.execute(tx)
  return rows
}

/** Returns the areas with underlying figures that the reader may not read: `<indicator> <area>`. */
export async function listSuppressedAreas(
  tx: Tx,
  { indicatorIds, areaIds }: FigureQuery,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select i.id || ' ' || w.area_id as key from unnest(${[...indicatorIds]}::uuid[]) as i(id)
    cross join lateral find_unreadable_totals(i.id, ${[...areaIds]}::uuid[]) w where w.withheld`.execute(tx)
  return new Set(rows.map(({ key }) => key))
}

export async function findBreakdown(tx: Tx, key: string): Promise<number | undefined> {
  // The whole, created by the migration.
  if (key === '') return 0
  const row = await tx.selectFrom('breakdown').select('id').where('key', '=', key).executeTakeFirst()
  return row?.id
}

/** Returns the underlying figures: those reported for the area, or for the areas below. */
export async function listRows(tx: Tx, { indicatorIds, areaIds, from, to, breakdown }: FigureQuery, limit: number) {
  const { rows } = await sql<{
    areaId: Id
    startsOn: LegalDate
    endsOn: LegalDate
    value: Amount | null
    missing: FigureMissing | null
    state: string
    partial: boolean
    source: string | null
    recordedAt: string
    recordedBy: string | null
    batchId: Id
    totalCount: number
  }>`
    select s.area_id as "areaId", o.starts_on as "startsOn", o.ends_on as "endsOn",
      case when not ${isSmall} then trim_scale(o.value)::text end as value, case when ${isSmall} then 'small_numbers' else o.missing end as missing,
      o.state, o.partial_to is not null as partial, name_figure_source(coalesce(b.source, b.file_name), b.owner_id, s.area_id, b.recorded_at) as source, b.recorded_at as "recordedAt", p.name as "recordedBy",
      b.public_id as "batchId", (count(*) over ())::int as "totalCount"
    from series s
    join indicator i on i.id = s.indicator_id
    join observation o on o.series_id = s.id and o.superseded_by is null and o.starts_on >= ${from} and o.starts_on < ${to}
    join observation_batch b on b.id = o.batch_id left join person p on p.id = b.recorded_by
    ${joinSuppressed}
    where s.indicator_id = any (${[...indicatorIds]}::uuid[]) and s.breakdown_id = ${breakdown}
      and ${isBehindFigure(areaIds)}
    order by o.starts_on, case when not ${isSmall} then o.value end desc nulls last, s.area_id limit ${limit}`.execute(
    tx,
  )
  return rows
}
