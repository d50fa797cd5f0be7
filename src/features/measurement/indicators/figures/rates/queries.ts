import { sql } from 'kysely'
import { isSmall, joinSuppressed } from '#features/measurement/small-numbers/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { type FigureQuery, isCurrentFigure } from '../queries.ts'
import type { MemberAmount } from './model.ts'

/** Whether an area `m` lies abroad and no other area is listed within it. */
const isSmallestAbroad = sql<boolean>`(m.outside_tree and not exists (select from area_parent p where p.parent_id = m.id)
  and (m.official_code is not null or exists (
    select from area_reach u join area o on o.id = u.ancestor_id and o.outside_tree where u.area_id = m.id)))`

/**
 * Returns the inhabitants of areas on 1 January, by year: `{"2024": 11763650}`. If an area has no figure, the areas of
 * `kind` and the smallest areas abroad within it on that day are summed, for years in which all are known.
 */
export async function getPopulation(
  tx: Tx,
  areaIds: readonly Id[],
  kind: string,
): Promise<Map<Id, Record<string, number>>> {
  const { rows } = await sql<{ id: Id; population: Record<string, number> | null }>`
    select a.id, coalesce(a.population, (
      select jsonb_object_agg(y.year, y.people) from (
        select k.year, sum((m.population ->> k.year)::int) as people
        from area_reach r join area m on m.id = r.area_id and (m.kind = ${kind} or ${isSmallestAbroad})
        cross join (select distinct jsonb_object_keys(p.population) as year from area p where p.kind = ${kind}) k
        where r.ancestor_id = a.id and r.valid_from <= (k.year || '-01-01')::date and (k.year || '-01-01')::date < r.valid_to
          and (m.valid_from is null or m.valid_from <= (k.year || '-01-01')::date)
          and (m.valid_to is null or (k.year || '-01-01')::date < m.valid_to)
        group by k.year having bool_and(coalesce(m.population ? k.year, false))
      ) y)) as population
    from area a where a.id = any (${[...areaIds]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, population }) => [id, population ?? {}]))
}

/** Returns the known figures that count in the totals of areas, with the area of the total. */
export async function listMemberAmounts(tx: Tx, figureQuery: FigureQuery): Promise<MemberAmount[]> {
  const { indicatorIds, areaIds, from, to, breakdown, knownAt } = figureQuery
  const { rows } = await sql<MemberAmount>`
    select s.indicator_id as "indicatorId", r.ancestor_id as "areaId", s.area_id as "memberId", o.starts_on as "startsOn",
      o.ends_on as "endsOn", trim_scale(o.value)::text as value, ${isSmall} as "isSmall"
    from area_reach r
    join series s on s.area_id = r.area_id and s.indicator_id = any (${[...indicatorIds]}::uuid[]) and s.breakdown_id = ${breakdown} and s.counts
    join observation o on o.series_id = s.id and ${isCurrentFigure(knownAt)} and o.value is not null
      and o.starts_on >= greatest(r.valid_from, ${from}::date) and o.starts_on < least(r.valid_to, ${to}::date)
    ${joinSuppressed}
    where r.ancestor_id = any (${[...areaIds]}::uuid[])`.execute(tx)
  return rows
}
