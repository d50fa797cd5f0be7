import { sql } from 'kysely'
import { isSmall, joinSuppressed } from '#features/measurement/small-numbers/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { maxExaminedFigures } from './contract.ts'
import type { CheckedFigure } from './model.ts'

interface AnomalyScope {
  indicatorId: Id
  areaIds: readonly Id[]
  from: LegalDate
  to: LegalDate
}

/** Number of years before and after the checked period that are used for comparison. */
const comparisonYears = 10

/**
 * Returns the areas for which an organisation reported a figure that is in force, for periods that begin in from..to.
 */
export async function listReportedAreas(
  tx: Tx,
  { indicatorId, from, to }: Omit<AnomalyScope, 'areaIds'>,
  organisationId: Id,
  limit: number,
): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select distinct s.area_id as id from series s
    join observation o on o.series_id = s.id and o.superseded_by is null and o.starts_on >= ${from} and o.starts_on < ${to}
    join observation_batch b on b.id = o.batch_id and b.owner_id = ${organisationId}
    where s.indicator_id = ${indicatorId} limit ${limit}`.execute(tx)
  return rows.map(({ id }) => id)
}

/**
 * Returns the values in force in these areas that are not suppressed for the reader, for the checked period and the
 * years around it.
 * @returns undefined when there are more values than the limit
 */
export async function findValues(
  tx: Tx,
  { indicatorId, areaIds, from, to }: AnomalyScope,
  organisationId: Id | undefined,
): Promise<CheckedFigure[] | undefined> {
  const { rows } = await sql<CheckedFigure>`
    select s.area_id as "areaId", d.parts, o.starts_on as "startsOn", o.ends_on as "endsOn", trim_scale(o.value)::text as value,
      o.partial_to is not null as partial,
      o.starts_on >= ${from} and o.starts_on < ${to} and (${organisationId ?? null}::uuid is null or b.owner_id = ${organisationId ?? null}) as "isChecked"
    from series s join breakdown d on d.id = s.breakdown_id
    join observation o on o.series_id = s.id and o.superseded_by is null and o.value is not null
      and o.starts_on >= ${from}::date - make_interval(years => ${comparisonYears}) and o.starts_on < ${to}::date + make_interval(years => ${comparisonYears})
    join observation_batch b on b.id = o.batch_id
    ${joinSuppressed}
    where s.indicator_id = ${indicatorId} and s.area_id = any (${[...areaIds]}::uuid[]) and not ${isSmall}
    limit ${maxExaminedFigures + 1}`.execute(tx)
  return rows.length > maxExaminedFigures ? undefined : rows
}
