import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { type FigureQuery, isCurrentFigure } from '../queries.ts'
import type { MemberCount, MemberFigure, Members, NamedMember } from './model.ts'

/** Unlimited validity in the stored reach of an area, as null. */
const finite = (column: string) => sql`nullif(nullif(${sql.ref(column)}, 'infinity'), '-infinity')`

interface MemberQuery {
  /** The areas with totals. */
  areaIds: readonly Id[]
  /** The first and the last day on which a period of the totals begins. */
  first: LegalDate
  last: LegalDate
}

interface MemberRow extends Omit<NamedMember, 'memberId'> {
  memberId: Id | null
  count: number
}

/**
 * Returns the areas whose figures count in totals: as numbers, except areas abroad and areas that begin or end within
 * the time of the totals.
 */
async function listMembers(tx: Tx, indicatorIds: readonly Id[], { areaIds, first, last }: MemberQuery) {
  const { rows } = await sql<MemberRow>`
    select r.ancestor_id as "areaId", l.level, n.id as "memberId", ${finite('r.valid_from')} as "from", ${finite('r.valid_to')} as "to",
      n.valid_from as "existsFrom", n.valid_to as "existsTo", coalesce(n.is_expected, true) as "isExpected", count(*)::int as count
    from (select distinct level from indicator where id = any (${[...indicatorIds]}::uuid[])) l
    join area_reach r on r.ancestor_id = any (${[...areaIds]}::uuid[])
    join area a on a.id = r.area_id and (a.kind = l.level or a.outside_tree)
    join area t on t.id = r.ancestor_id
    left join lateral (select a.id, a.valid_from, a.valid_to,
        a.kind = l.level or t.outside_tree or a.official_code is not null as is_expected
      where a.outside_tree or a.valid_from > ${first} or a.valid_to <= ${last}) n on true
    group by 1, 2, 3, 4, 5, 6, 7, 8`.execute(tx)
  const counts: MemberCount[] = []
  const named: NamedMember[] = []
  for (const { memberId, count, ...row } of rows)
    if (memberId === null) counts.push({ areaId: row.areaId, level: row.level, from: row.from, to: row.to, count })
    else named.push({ ...row, memberId })
  return { counts, named }
}

/** Returns the members of totals, with the known figures of those that are examined separately. */
export async function loadMembers(tx: Tx, figureQuery: FigureQuery, memberQuery: MemberQuery): Promise<Members> {
  const { counts, named } = await listMembers(tx, figureQuery.indicatorIds, memberQuery)
  const ids = [...new Set(named.map(({ memberId }) => memberId))]
  if (ids.length === 0) return { counts, named, figures: [], relations: [] }
  const { rows: figures } = await sql<MemberFigure>`
    select s.indicator_id as "indicatorId", s.area_id as "memberId", o.starts_on as "startsOn", o.ends_on as "endsOn"
    from series s join observation o on o.series_id = s.id and ${isCurrentFigure(figureQuery.knownAt)} and o.value is not null
      and o.starts_on >= ${memberQuery.first} and o.starts_on <= ${memberQuery.last}
    where s.indicator_id = any (${[...figureQuery.indicatorIds]}::uuid[]) and s.area_id = any (${ids}::uuid[])
      and s.breakdown_id = ${figureQuery.breakdown}`.execute(tx)
  const { rows: relations } = await sql<Members['relations'][number]>`
    select distinct area_id as "memberId", ancestor_id as "withinId" from area_reach
    where area_id = any (${ids}::uuid[]) and ancestor_id = any (${ids}::uuid[])`.execute(tx)
  return { counts, named, figures, relations }
}
