import { sql } from 'kysely'
import { isSmall, joinSuppressed } from '#features/measurement/small-numbers/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Amount } from '#shared/amount.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { FigureMissing, Parts } from '../entities.ts'
import { type FigureQuery, isCurrentFigure } from '../figures/queries.ts'

/** The query that a code identifies. */
export interface FigurePlace {
  indicatorId: Id
  areaId: Id
  breakdown: number
  startsOn: LegalDate
  endsOn: LegalDate
}

interface Proposed {
  places: readonly FigurePlace[]
  proposed: readonly string[]
  today: LegalDate
  now: string
}

/** Returns existing or newly created codes, with the index in the request. */
export async function insertCodes(
  tx: Tx,
  { places, proposed, today, now }: Proposed,
): Promise<{ place: number; code: string }[]> {
  const toColumn = <Value>(value: (figurePlace: FigurePlace) => Value) => places.map(value)
  const { rows } = await sql<{ place: number; code: string }>`
    select request_index - 1 as place, assigned_code as code from assign_figure_codes(${toColumn((figurePlace) => figurePlace.indicatorId)}::uuid[],
      ${toColumn((figurePlace) => figurePlace.areaId)}::uuid[], ${toColumn((figurePlace) => figurePlace.breakdown)}::integer[], ${toColumn((figurePlace) => figurePlace.startsOn)}::date[],
      ${toColumn((figurePlace) => figurePlace.endsOn)}::date[], ${[...proposed]}::text[], ${today}::date, ${now}::timestamptz)`.execute(
    tx,
  )
  return rows
}

export interface StoredCode extends Omit<FigurePlace, 'breakdown'> {
  indicator: string
  breakdown: number
  parts: Parts
  createdOn: LegalDate
  knownAt: string
}

/** Returns the query of a code, if the reader may read the indicator. */
export async function findCode(tx: Tx, code: string): Promise<StoredCode | undefined> {
  const row = await tx
    .selectFrom('figure_code as c')
    .innerJoin('indicator as i', 'i.id', 'c.indicator_id')
    .innerJoin('breakdown as d', 'd.id', 'c.breakdown_id')
    .select(['c.indicator_id', 'c.area_id', 'c.breakdown_id', 'c.starts_on', 'c.ends_on', 'c.created_on', 'c.known_at'])
    .select(['i.code as indicator', 'd.parts'])
    .where('c.code', '=', code)
    .executeTakeFirst()
  return (
    row && {
      indicatorId: row.indicator_id,
      indicator: row.indicator,
      areaId: row.area_id,
      breakdown: row.breakdown_id,
      parts: row.parts as Parts,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      createdOn: row.created_on,
      knownAt: row.known_at,
    }
  )
}

/** Selects the figures that make up a figure: those of the area and of the areas below it. */
const buildFiguresQuery = ({ indicatorIds, areaIds, from, to, breakdown }: FigureQuery) => sql`
  from series s join observation o on o.series_id = s.id and o.starts_on >= ${from} and o.starts_on < ${to}
  join observation_batch b on b.id = o.batch_id join indicator i on i.id = s.indicator_id
  ${joinSuppressed}
  where s.indicator_id = any (${[...indicatorIds]}::uuid[]) and s.breakdown_id = ${breakdown}
    and (s.area_id = any (${[...areaIds]}::uuid[]) or exists (
      select from area_reach r where r.area_id = s.area_id and r.ancestor_id = any (${[...areaIds]}::uuid[])
        and o.starts_on >= r.valid_from and o.starts_on < r.valid_to))`

/** Whether a superseded figure was itself small, for readers who are not internal. */
const wasSmall = sql<boolean>`(o.superseded_by is not null and o.value < i.suppression_threshold and not is_insider(b.inside_id, s.area_id, o.starts_on))`

export interface CodeChanges {
  /** Whether an underlying figure was added or superseded since. */
  changed: boolean
  /** Whether an earlier underlying figure is now suppressed for this reader. */
  suppressed: boolean
}

/** Checks whether the underlying figures changed since a time, as far as the reader may read them. */
export async function getChangesSince(tx: Tx, figureQuery: FigureQuery, knownAt: string): Promise<CodeChanges> {
  const { rows } = await sql<CodeChanges>`
    select coalesce(bool_or(b.recorded_at > ${knownAt} or coalesce(batch_recorded_at(o.superseded_by) > ${knownAt}, false)), false)
      as changed, coalesce(bool_or((${isSmall} or ${wasSmall}) and ${isCurrentFigure(knownAt)}), false) as suppressed
    ${buildFiguresQuery(figureQuery)}`.execute(tx)
  return rows[0]!
}

export interface Change {
  areaId: Id
  startsOn: LegalDate
  endsOn: LegalDate
  /** Null without a reason = no figure was reported then. */
  before: Amount | null
  beforeMissing: FigureMissing | null
  after: Amount | null
  afterMissing: FigureMissing | null
  recordedAt: string
  recordedBy: string | null
  reason: string | null
  totalCount: number
}

/** Returns the figures added since a time, each next to the figure that it replaced, the latest first. */
export async function listChanges(tx: Tx, figureQuery: FigureQuery, knownAt: string, limit: number): Promise<Change[]> {
  const { rows } = await sql<Change>`
    with now_so as materialized (
      select s.indicator_id, s.area_id, s.breakdown_id, o.starts_on, o.ends_on, o.batch_id, o.value, o.missing, ${isSmall} as small
      ${buildFiguresQuery(figureQuery)} and o.superseded_by is null and batch_recorded_at(o.batch_id) > ${knownAt}
    )
    select n.area_id as "areaId", n.starts_on as "startsOn", n.ends_on as "endsOn",
      case when not (n.small or e.small) then trim_scale(e.value)::text end as before,
      case when n.small or e.small then 'small_numbers' else e.missing end as "beforeMissing",
      case when not n.small then trim_scale(n.value)::text end as after, case when n.small then 'small_numbers' else n.missing end as "afterMissing",
      b.recorded_at as "recordedAt", p.name as "recordedBy", b.note as reason, (count(*) over ())::int as "totalCount"
    from now_so n join observation_batch b on b.id = n.batch_id left join person p on p.id = b.recorded_by
    left join lateral (
      select o.value, o.missing, ${wasSmall} as small
      from series s join observation o on o.series_id = s.id and o.starts_on = n.starts_on and o.ends_on = n.ends_on
      join observation_batch b on b.id = o.batch_id join indicator i on i.id = s.indicator_id
      where s.indicator_id = n.indicator_id and s.area_id = n.area_id and s.breakdown_id = n.breakdown_id and ${isCurrentFigure(knownAt)}
      limit 1) e on true
    order by b.recorded_at desc, n.area_id, n.starts_on limit ${limit}`.execute(tx)
  return rows
}
