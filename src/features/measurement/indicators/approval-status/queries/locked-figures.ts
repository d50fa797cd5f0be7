import { sql } from 'kysely'
import { isSmall, joinSuppressed } from '#features/measurement/small-numbers/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { ApprovalNamed } from '../entities.ts'
import { getNamed } from './named-approvals.ts'

/** An import line that differs from an approved figure, with the approval if the reader may know it. */
export interface LockedLine {
  line: number
  approval: ApprovalNamed | undefined
  /**
   * The organisation that reported the existing figure. It can correct the figure with a reason, if it also approves.
   */
  reporterId: Id | undefined
}

const addNames = async (
  tx: Tx,
  rows: readonly { line: number; approvalId: Id; reporterId?: Id }[],
): Promise<LockedLine[]> => {
  const named = await getNamed(
    tx,
    rows.map(({ approvalId }) => approvalId),
  )
  return rows.map(({ line, approvalId, reporterId }) => ({ line, approval: named.get(approvalId), reporterId }))
}

/** Returns the staged lines of a batch that may not be recorded before an approval is withdrawn, at most 200. */
export async function findLockedStaged(tx: Tx, batch: number): Promise<LockedLine[]> {
  const { rows } = await sql<{ line: number; approvalId: Id }>`
    select line, approval_id as "approvalId" from find_locked_lines(${batch}::int)`.execute(tx)
  return addNames(tx, rows)
}

/** A figure to be reported: the key and the value. */
export interface ProposedFigure {
  line: number
  indicatorId: Id
  areaId: Id
  key: string
  startsOn: LegalDate
  endsOn: LegalDate
  value: string | null
  missing: string | null
  state: string
  partialTo: LegalDate | null
  n: number | null
  low: string | null
  high: string | null
}

/**
 * Returns the figures that differ from an approved figure, at most 200, for figures that are not staged. Checks only
 * existing figures that the reader may read. A suppressed figure counts as different, so that it cannot be guessed.
 */
export async function findLockedFigures(tx: Tx, figures: readonly ProposedFigure[]): Promise<LockedLine[]> {
  if (figures.length === 0) return []
  const indicatorIds = [...new Set(figures.map((figure) => figure.indicatorId))]
  const approved = await tx
    .selectFrom('figure_approval')
    .select('id')
    .where('indicator_id', '=', sql<string>`any (${indicatorIds}::uuid[])`)
    .limit(1)
    .executeTakeFirst()
  if (!approved) return []
  const toColumn = <Value>(value: (proposedFigure: ProposedFigure) => Value) => figures.map(value)
  const { rows } = await sql<{ line: number; approvalId: Id; reporterId: Id }>`
    select distinct on (f.line) f.line, a.id as "approvalId", a.body_id as "reporterId"
    from unnest(${toColumn((proposedFigure) => proposedFigure.line)}::int[], ${toColumn((proposedFigure) => proposedFigure.indicatorId)}::uuid[], ${toColumn((proposedFigure) => proposedFigure.areaId)}::uuid[],
      ${toColumn((proposedFigure) => proposedFigure.key)}::text[], ${toColumn((proposedFigure) => proposedFigure.startsOn)}::date[], ${toColumn((proposedFigure) => proposedFigure.endsOn)}::date[],
      ${toColumn((proposedFigure) => proposedFigure.value)}::numeric[], ${toColumn((proposedFigure) => proposedFigure.missing)}::text[], ${toColumn((proposedFigure) => proposedFigure.state)}::text[],
      ${toColumn((proposedFigure) => proposedFigure.partialTo)}::date[], ${toColumn((proposedFigure) => proposedFigure.n)}::int[], ${toColumn((proposedFigure) => proposedFigure.low)}::numeric[],
      ${toColumn((proposedFigure) => proposedFigure.high)}::numeric[])
      as f(line, indicator_id, area_id, key, starts_on, ends_on, value, missing, state, partial_to, n, low, high)
    join breakdown d on d.key = f.key
    join series s on s.indicator_id = f.indicator_id and s.area_id = f.area_id and s.breakdown_id = d.id
    join observation o on o.series_id = s.id and o.starts_on = f.starts_on and o.ends_on = f.ends_on and o.superseded_by is null
    join observation_batch b on b.id = o.batch_id
    join figure_approval a on a.indicator_id = f.indicator_id and a.body_id = b.owner_id and a.starts_on = o.starts_on
      and a.ends_on = o.ends_on and a.access_id = o.access_id and a.upto >= o.id
      and not exists (select from figure_approval_end x where x.approval_id = a.id)
    ${joinSuppressed}
    -- A withheld value counts as different: a reader who learns that it is the same would know it.
    where ${isSmall} or not ((o.value, o.missing, o.partial_to, o.n, o.low, o.high) is not distinct from
        (f.value, f.missing, f.partial_to, f.n, f.low, f.high)
      and (f.state = o.state or f.state = 'final' and o.state = 'revised'))
    order by f.line, a.step = 'above' desc, a.upto desc limit 200`.execute(tx)
  return addNames(tx, rows)
}
