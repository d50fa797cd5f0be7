import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export interface ExpectedFigure {
  indicatorId: Id
  code: string
  names: Names
  reporterId: Id
  reporterNames: Names
  /** The period after the last reported period. */
  startsOn: LegalDate
  endsOn: LegalDate
  lagDays: number
  confidential: boolean
}

/**
 * Returns, for each indicator that these organisations report, the period after the last reported period. Indicators
 * with custom periods are left out.
 */
export async function listExpectedFigures(
  db: Reader,
  bodyIds: readonly Id[],
  usualLag: number,
): Promise<ExpectedFigure[]> {
  const { rows } = await sql<ExpectedFigure>`
    with reported as (
      select f.body_id, f.indicator_id, max(f.ends_on) as last_end, max(x.marking) as marking
      from figure_sheet f join access x on x.id = f.access_id
      where f.body_id = any (${[...bodyIds]}::uuid[]) and f.known + f.missing > 0
      group by f.body_id, f.indicator_id
    )
    select i.id as "indicatorId", i.code, i.names, o.id as "reporterId", o.names as "reporterNames", t.last_end as "startsOn",
      (t.last_end + case i.period_type when 'month' then interval '1 month' when 'quarter' then interval '3 months' else interval '1 year' end)::date as "endsOn",
      coalesce((i.definition ->> 'dataLagDays')::int, ${usualLag}::int) as "lagDays", t.marking = 4 as confidential
    from reported t join indicator i on i.id = t.indicator_id join organisation o on o.id = t.body_id
    where i.period_type <> 'custom'
    order by i.sort_name, o.sort_name`.execute(db as Tx)
  return rows
}

export async function getOrganisationNames(db: Reader, id: Id): Promise<Names> {
  const row = await db.selectFrom('organisation').select('names').where('id', '=', id).executeTakeFirstOrThrow()
  return row.names as Names
}
