import { sql } from 'kysely'
import { isSmall, joinSuppressed } from '#features/measurement/small-numbers/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { FigureMissing } from '../../entities.ts'
import type { ReportedValue } from '../model.ts'

export interface ReportedPlaceValue extends ReportedValue {
  missing: FigureMissing | null
  reporterId: Id
  accessId: number
  isCurrent: boolean
}

interface Place {
  indicatorId: Id
  areaId: Id
  breakdown: number
  startsOn: LegalDate
  endsOn: LegalDate
}

/** Returns the reported values of a figure, the earliest first. */
export async function listReportedValues(tx: Tx, place: Place): Promise<ReportedPlaceValue[]> {
  const { rows } = await sql<ReportedPlaceValue>`
    select o.id, case when not ${isSmall} then trim_scale(o.value)::text end as value,
      case when ${isSmall} then 'small_numbers' else o.missing end as missing, b.recorded_at as "recordedAt", b.channel, b.note, b.owner_id as "reporterId",
      o.access_id as "accessId", o.superseded_by is null as "isCurrent"
    from series s join observation o on o.series_id = s.id and o.starts_on = ${place.startsOn} and o.ends_on = ${place.endsOn}
    join observation_batch b on b.id = o.batch_id
    ${joinSuppressed}
    where s.indicator_id = ${place.indicatorId} and s.area_id = ${place.areaId} and s.breakdown_id = ${place.breakdown}
    order by o.id`.execute(tx)
  return rows
}

export interface PeriodApproval {
  id: Id
  reporterId: Id
  accessId: number
  lastFigureNumber: number
  endedAt: string | null
  endedBy: string | null
  endedByRole: string | null
  reason: string | null
}

/**
 * Returns the approvals of these organisations' figures of an indicator in a period, the latest first, including
 * withdrawn approvals.
 */
export async function listPeriodApprovals(
  tx: Tx,
  { indicatorId, startsOn, endsOn }: Place,
  bodyIds: readonly Id[],
): Promise<PeriodApproval[]> {
  const { rows } = await sql<PeriodApproval>`
    select a.id, a.body_id as "reporterId", a.access_id as "accessId", a.upto as "lastFigureNumber", e.ended_at as "endedAt", p.name as "endedBy",
      e.role as "endedByRole", e.reason
    from figure_approval a left join figure_approval_end e on e.approval_id = a.id left join person p on p.id = e.ended_by
    where a.indicator_id = ${indicatorId} and a.body_id = any (${[...new Set(bodyIds)]}::uuid[])
      and a.starts_on = ${startsOn} and a.ends_on = ${endsOn}
    order by a.approved_at desc, a.id desc limit 1000`.execute(tx)
  return rows
}
