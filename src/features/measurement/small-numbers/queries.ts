import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { SmallNumbers } from './model.ts'

interface SuppressionQuery {
  indicatorIds: readonly Id[]
  areaIds: readonly Id[]
  /** Only periods that overlap from..to; absent: all. */
  from?: LegalDate | undefined
  to?: LegalDate | undefined
}

/** Reads the places where small numbers are suppressed for this reader: a few rows for the given areas and periods. */
export async function getSmall(tx: Tx, { indicatorIds, areaIds, from, to }: SuppressionQuery): Promise<SmallNumbers[]> {
  const { rows } = await sql<SmallNumbers>`
    select indicator_id as "indicatorId", area_id as "areaId", starts_on as "startsOn", ends_on as "endsOn", bool_or(whole) as whole
    from figure_withheld where indicator_id = any (${[...indicatorIds]}::uuid[]) and area_id = any (${[...areaIds]}::uuid[])
      and starts_on < ${to ?? 'infinity'} and ends_on > ${from ?? '-infinity'}
    group by 1, 2, 3, 4`.execute(tx)
  return rows
}

/** Reads the places whose superseded figures are still suppressed for this reader, because they were while in force. */
export async function getFormerlySmall(tx: Tx, { indicatorIds, areaIds }: SuppressionQuery): Promise<SmallNumbers[]> {
  const { rows } = await sql<SmallNumbers>`
    select indicator_id as "indicatorId", area_id as "areaId", starts_on as "startsOn", ends_on as "endsOn", bool_or(whole) as whole
    from figure_formerly_withheld where indicator_id = any (${[...indicatorIds]}::uuid[]) and area_id = any (${[...areaIds]}::uuid[])
    group by 1, 2, 3, 4`.execute(tx)
  return rows
}

/** Limits the rest of the transaction to the rows of an outside reader. */
export async function setExternalView(tx: Tx): Promise<void> {
  await sql`select set_config('integral.external_view', 'on', true)`.execute(tx)
}

/** Returns those of these batches for which the reader is an outside reader, for figures of an area. */
export async function findOutside(tx: Tx, batchIds: readonly Id[], areaId: Id): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ id: Id }>`
    select public_id as id from observation_batch
    where public_id = any (${[...batchIds]}::uuid[]) and not is_insider(inside_id, ${areaId}::uuid, recorded_at::date)`.execute(
    tx,
  )
  return new Set(rows.map(({ id }) => id))
}

/**
 * Joins as `w` the suppressed areas and periods for this reader, for a series `s` and the figure `o`, and as `former` those
 * that were suppressed before.
 */
export const joinSuppressed = sql`left join figure_withheld w on w.indicator_id = s.indicator_id and w.area_id = s.area_id
  and w.access_id = s.access_id and w.starts_on <= o.starts_on and o.starts_on < w.ends_on
  left join figure_formerly_withheld former on o.superseded_by is not null and former.indicator_id = s.indicator_id and former.area_id = s.area_id
  and former.access_id = s.access_id and former.starts_on <= o.starts_on and o.starts_on < former.ends_on`

/** Whether the figure is suppressed: the whole, or only the parts of it. */
export const isSmall = sql<boolean>`(w.area_id is not null and (w.whole or s.breakdown_id <> 0
  or (o.starts_on, o.ends_on) <> (w.starts_on, w.ends_on)) or former.area_id is not null and (former.whole or s.breakdown_id <> 0
  or (o.starts_on, o.ends_on) <> (former.starts_on, former.ends_on)))`
