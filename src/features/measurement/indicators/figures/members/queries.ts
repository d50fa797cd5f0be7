import { sql } from 'kysely'
import { isSmall, joinSuppressed } from '#features/measurement/small-numbers/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { type FigureQuery, isCurrentFigure } from '../queries.ts'
import type { MemberCount, MemberFigure, Members, NamedMember, Relation } from './model.ts'

/** Unlimited validity in the stored reach of an area, as null. */
const finite = (column: string) => sql`nullif(nullif(${sql.ref(column)}, 'infinity'), '-infinity')`

interface MemberQuery {
  /** The areas with totals. */
  areaIds: readonly Id[]
  /** The first and the last day on which a period of the totals begins. */
  first: LegalDate
  last: LegalDate
}

/**
 * Returns the counted areas that contain others, of which a figure could be added twice: areas abroad, and successors.
 * A successor that did not exist before the takeover covers the areas that it replaced in every period; a successor
 * that existed before covers them in periods that begin after the takeover.
 */
async function listRelations(tx: Tx, indicatorIds: readonly Id[], areaIds: readonly Id[]): Promise<Relation[]> {
  const { rows } = await sql<Relation>`
    with recursive step as (
      select s.predecessor_id, (array_agg(s.successor_id))[1] as successor_id, max(s.on_date) as on_date from area_succession s
      where s.kind in ('merge', 'recode', 'split') group by s.predecessor_id
      having count(distinct s.successor_id) = 1 and bool_and(s.kind <> 'split')
    ), succession as (
      select predecessor_id, successor_id, on_date from step
      union
      select c.predecessor_id, s.successor_id, greatest(c.on_date, s.on_date)
      from succession c join step s on s.predecessor_id = c.successor_id
    ), takeover as (
      select c.*, o.valid_from from succession c join area o on o.id = c.successor_id
      where c.predecessor_id <> c.successor_id and (o.id = any (${[...areaIds]}::uuid[]) or exists (
        select from area_reach u where u.area_id = o.id and u.ancestor_id = any (${[...areaIds]}::uuid[])))
    )
    select r.area_id as "memberId", o.id as "withinId", ${finite('r.valid_from')} as "from", ${finite('r.valid_to')} as "to"
    from area o join area_reach r on r.ancestor_id = o.id join area a on a.id = r.area_id
    where o.outside_tree and (a.outside_tree or a.kind in (
        select level from indicator where id = any (${[...indicatorIds]}::uuid[])))
      and exists (select from area_reach u where u.area_id = o.id and u.ancestor_id = any (${[...areaIds]}::uuid[]))
      and not exists (select from succession c where c.predecessor_id = r.area_id and c.successor_id = o.id)
    union all select predecessor_id, successor_id, on_date, null from takeover
    union all select predecessor_id, successor_id, null, valid_from from takeover where valid_from is not null`.execute(
    tx,
  )
  return rows
}

interface MemberRow extends Omit<NamedMember, 'memberId'> {
  memberId: Id | null
  count: number
}

/**
 * Returns the areas whose figures count in totals: as numbers, except areas abroad, areas within or around others, and
 * areas that begin or end within the time of the totals.
 */
async function listMembers(
  tx: Tx,
  indicatorIds: readonly Id[],
  { areaIds, first, last }: MemberQuery,
  relatedIds: readonly Id[],
) {
  const { rows } = await sql<MemberRow>`
    select r.ancestor_id as "areaId", l.level, n.id as "memberId", ${finite('r.valid_from')} as "from", ${finite('r.valid_to')} as "to",
      n.valid_from as "existsFrom", n.valid_to as "existsTo", coalesce(n.is_expected, true) as "isExpected", count(*)::int as count
    from (select distinct level from indicator where id = any (${[...indicatorIds]}::uuid[])) l
    join area_reach r on r.ancestor_id = any (${[...areaIds]}::uuid[])
    join area a on a.id = r.area_id and (a.kind = l.level or a.outside_tree)
    join area t on t.id = r.ancestor_id
    left join lateral (select a.id, a.valid_from, a.valid_to,
        a.kind = l.level or t.outside_tree or a.official_code is not null or exists (
          select from area_reach u join area o on o.id = u.ancestor_id and o.outside_tree where u.area_id = a.id) as is_expected
      where a.outside_tree or a.id = any (${[...relatedIds]}::uuid[]) or a.valid_from > ${first} or a.valid_to <= ${last}) n on true
    group by 1, 2, 3, 4, 5, 6, 7, 8`.execute(tx)
  const counts: MemberCount[] = []
  const named: NamedMember[] = []
  for (const { memberId, count, ...row } of rows)
    if (memberId === null) counts.push({ areaId: row.areaId, level: row.level, from: row.from, to: row.to, count })
    else named.push({ ...row, memberId })
  return { counts, named }
}

/** Returns when these areas exist. */
async function listExistence(tx: Tx, areaIds: readonly Id[]): Promise<Members['own']> {
  if (areaIds.length === 0) return []
  const { rows } = await sql<Members['own'][number]>`
    select id as "areaId", valid_from as "existsFrom", valid_to as "existsTo" from area
    where id = any (${[...areaIds]}::uuid[])`.execute(tx)
  return rows
}

/** Returns the members of totals, with the known figures of those that are examined separately. */
export async function loadMembers(tx: Tx, figureQuery: FigureQuery, memberQuery: MemberQuery): Promise<Members> {
  const { indicatorIds, knownAt, breakdown } = figureQuery
  const relations = await listRelations(tx, indicatorIds, memberQuery.areaIds)
  const relatedIds = [...new Set(relations.flatMap(({ memberId, withinId }) => [memberId, withinId]))]
  const { counts, named } = await listMembers(tx, indicatorIds, memberQuery, relatedIds)
  const covering = new Set(relations.map(({ withinId }) => withinId))
  const own = await listExistence(
    tx,
    memberQuery.areaIds.filter((id) => covering.has(id)),
  )
  const ids = [...new Set([...named.map(({ memberId }) => memberId), ...own.map(({ areaId }) => areaId)])]
  if (ids.length === 0) return { counts, named, figures: [], relations, own }
  const { rows: figures } = await sql<MemberFigure>`
    select s.indicator_id as "indicatorId", s.area_id as "memberId", o.starts_on as "startsOn", o.ends_on as "endsOn",
      trim_scale(o.value)::text as value, o.n, ${isSmall} as "isSmall"
    from series s join observation o on o.series_id = s.id and ${isCurrentFigure(knownAt)} and o.value is not null
      and o.starts_on >= ${memberQuery.first} and o.starts_on <= ${memberQuery.last}
    ${joinSuppressed}
    where s.indicator_id = any (${[...indicatorIds]}::uuid[]) and s.area_id = any (${ids}::uuid[])
      and s.breakdown_id = ${breakdown}`.execute(tx)
  return { counts, named, figures, relations, own }
}
