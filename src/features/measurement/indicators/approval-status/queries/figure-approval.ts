import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { isBehindFigure } from '../../queries.ts'
import type { FigureApproval } from '../entities.ts'
import { getNamed } from './named-approvals.ts'

/** Maximum number of approvals returned for a figure. */
const maxActs = 50

interface ApprovalQuery {
  indicatorIds: readonly Id[]
  areaIds: readonly Id[]
  from: LegalDate
  to: LegalDate
  breakdown: number
}

/** Returns the approval status of the figures that make up a figure: the same figures as in the explanation. */
export async function getFigureApproval(
  tx: Tx,
  { indicatorIds, areaIds, from, to, breakdown }: ApprovalQuery,
): Promise<FigureApproval> {
  const { rows } = await sql<{
    figures: number
    ownCount: number
    approvedByUpper: number
    approvalId: Id | null
    approved: number
  }>`
    with figures as materialized (
      select o.id, o.starts_on, o.ends_on, o.access_id, s.indicator_id, b.owner_id from series s
      join indicator i on i.id = s.indicator_id
      join observation o on o.series_id = s.id and o.superseded_by is null and o.starts_on >= ${from} and o.starts_on < ${to}
      join observation_batch b on b.id = o.batch_id
      where s.indicator_id = any (${[...indicatorIds]}::uuid[]) and s.breakdown_id = ${breakdown}
        and ${isBehindFigure(areaIds)}
    ), covered as materialized (
      -- Of each step the approval that came last.
      select distinct on (i.id, a.step) i.id, a.step, a.id as approval_id, a.act_id, a.approved_at
      from figures i join figure_approval a on a.indicator_id = i.indicator_id and a.body_id = i.owner_id and a.starts_on = i.starts_on
        and a.ends_on = i.ends_on and a.access_id = i.access_id and a.upto >= i.id
      where not exists (select from figure_approval_end e where e.approval_id = a.id)
      order by i.id, a.step, a.approved_at desc
    ), acts as (
      select c.act_id, c.step, (array_agg(c.approval_id))[1] as approval_id, count(*)::int as approved, max(c.approved_at) as at
      from covered c group by c.act_id, c.step order by max(c.approved_at) desc limit ${maxActs}
    )
    select (select count(*)::int from figures) as figures, (select count(*)::int from covered where step = 'own') as "ownCount",
      (select count(*)::int from covered where step = 'above') as "approvedByUpper", t.approval_id as "approvalId", coalesce(t.approved, 0) as approved
    from (select 1) one left join acts t on true order by t.at desc nulls last`.execute(tx)
  const { figures, ownCount, approvedByUpper } = rows[0]!
  const named = await getNamed(
    tx,
    rows.flatMap((row) => row.approvalId ?? []),
  )
  const approvals = rows.flatMap(({ approvalId, approved }) => {
    const scenario = approvalId === null ? undefined : named.get(approvalId)
    return scenario ? [{ ...scenario, figures: approved }] : []
  })
  return { figures, ownCount, approvedByUpper, approvals }
}
