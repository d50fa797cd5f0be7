import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { ApprovalStep } from '../approval-status/entities.ts'
import type { RequestedSheet } from './contract.ts'
import type { WaitingSheet } from './model.ts'

/** Compares the keys of a sheet: organisation, indicator, period and audience. */
const sameSheet = sql`a.indicator_id = f.indicator_id and a.body_id = f.body_id and a.starts_on = f.starts_on
  and a.ends_on = f.ends_on and a.access_id = f.access_id`
const isCurrentApproval = sql`not exists (select from figure_approval_end e where e.approval_id = a.id)`

/** Selects the sheets of an organisation and of lower organisations, each with the valid approvals: `s`. */
const buildSheetsQuery = (organisationId: Id) => sql`
  bodies as materialized (
    select ${organisationId}::uuid as id union select unnest(figure_bodies_below(array[${organisationId}]::uuid[]))
  ), held as materialized (
    select distinct on (a.body_id, a.indicator_id, a.starts_on, a.ends_on, a.access_id, a.step) a.* from figure_approval a
    where a.body_id in (select id from bodies) and ${isCurrentApproval}
    order by a.body_id, a.indicator_id, a.starts_on, a.ends_on, a.access_id, a.step, a.upto desc, a.approved_at desc
  ), s as materialized (
    select f.*, own.id as own_id, own.upto as own_upto, above.id as above_id, above.upto as above_upto, above.approver_id as above_by,
      case when f.body_id = ${organisationId} then 'own' else 'above' end as step
    from figure_sheet f
    left join (select * from held where step = 'own') own using (body_id, indicator_id, starts_on, ends_on, access_id)
    left join (select * from held where step = 'above') above using (body_id, indicator_id, starts_on, ends_on, access_id)
    where f.known + f.missing > 0 and f.body_id in (select id from bodies)
  )`

/** The organisation itself approves first. Later figures go up only after the organisation has approved them too. */
const waits = sql`case s.step when 'own' then coalesce(s.own_upto, 0) < s.latest
  else coalesce(s.own_upto, 0) >= s.latest and coalesce(s.above_upto, 0) < s.latest end`
const buildApprovedCondition = (organisationId: Id) => sql`case s.step when 'own' then s.own_id is not null
  else s.above_by = ${organisationId} end`

export interface SheetRow {
  indicatorId: Id
  indicator: string
  indicatorNames: Names
  reporterId: Id
  reporterNames: Names
  year: number
  step: ApprovalStep
  periods: number
  known: number
  missing: number
  provisional: number
  latest: number
  /** The sheet was approved before, and later figures exist. */
  wasApprovedBefore: boolean
  approvalId: Id | null
  total: number
}

/**
 * Returns sheets by indicator, organisation and year, the latest year first. Sums contain only what the reader may
 * read.
 */
export async function listSheets(
  tx: Tx,
  { organisationId, status }: { organisationId: Id; status: 'waiting' | 'approved' },
  page: { limit: number; skip: number },
): Promise<SheetRow[]> {
  const { rows } = await sql<SheetRow>`
    with ${buildSheetsQuery(organisationId)}
    select s.indicator_id as "indicatorId", i.code as indicator, i.names as "indicatorNames", s.body_id as "reporterId",
      o.names as "reporterNames", extract(year from s.starts_on)::int as year, s.step,
      count(distinct (s.starts_on, s.ends_on))::int as periods, sum(s.known)::int as known, sum(s.missing)::int as missing,
      sum(s.provisional)::int as provisional, max(s.latest) as latest,
      bool_or(case s.step when 'own' then s.own_upto < s.latest else s.above_upto < s.latest end) is true as "wasApprovedBefore",
      (array_agg(${status === 'waiting' ? sql`s.own_id` : sql`case s.step when 'own' then s.own_id else s.above_id end`}
        order by s.starts_on desc, s.access_id))[1] as "approvalId",
      (count(*) over ())::int as total
    from s join indicator i on i.id = s.indicator_id join organisation o on o.id = s.body_id
    where ${status === 'waiting' ? waits : buildApprovedCondition(organisationId)}
    group by s.indicator_id, i.code, i.names, i.sort_name, s.body_id, o.names, o.sort_name, extract(year from s.starts_on), s.step
    order by extract(year from s.starts_on) desc, i.sort_name, i.code, o.sort_name, s.body_id
    limit ${page.limit} offset ${page.skip}`.execute(tx)
  return rows
}

/**
 * Returns the number of figures since the last approval of a sheet, and how many of them replace an approved figure.
 */
export async function countChangesSince(
  tx: Tx,
  { indicatorId, reporterId, year, step }: Pick<SheetRow, 'indicatorId' | 'reporterId' | 'year' | 'step'>,
): Promise<{ added: number; revised: number }> {
  const { rows } = await sql<{ added: number; revised: number }>`
    with sheet as (
      select f.starts_on, f.ends_on, f.access_id, max(a.upto) as upto from figure_sheet f
      join figure_approval a on ${sameSheet} and a.step = ${step} and ${isCurrentApproval}
      where f.indicator_id = ${indicatorId} and f.body_id = ${reporterId}
        and f.starts_on >= make_date(${year}, 1, 1) and f.starts_on < make_date(${year}::int + 1, 1, 1)
      group by f.starts_on, f.ends_on, f.access_id, f.latest having max(a.upto) < f.latest
    )
    select count(*)::int as added, count(*) filter (where exists (select from observation e where e.series_id = o.series_id
      and e.starts_on = o.starts_on and e.ends_on = o.ends_on and e.superseded_by is not null and e.id <= h.upto))::int as revised
    from sheet h join series s on s.indicator_id = ${indicatorId} and s.access_id = h.access_id
    join observation o on o.series_id = s.id and o.starts_on = h.starts_on and o.ends_on = h.ends_on
      and o.superseded_by is null and o.id > h.upto
    join observation_batch b on b.id = o.batch_id and b.owner_id = ${reporterId}`.execute(tx)
  return rows[0]!
}

/**
 * Waits for running imports of figures of these organisations, and blocks new imports until the end of the transaction.
 */
export async function lockApprovals(tx: Tx, bodyIds: readonly Id[]): Promise<void> {
  await sql`select lock_figure_approvals(${[...bodyIds]}::uuid[])`.execute(tx)
}

/** Returns the requested sheets that wait for this organisation, with their index in the request. */
export async function listWaitingSheets(
  tx: Tx,
  organisationId: Id,
  requestedSheets: readonly RequestedSheet[],
): Promise<WaitingSheet[]> {
  const toColumn = <Value>(value: (entry: RequestedSheet) => Value) => requestedSheets.map(value)
  const { rows } = await sql<WaitingSheet>`
    with ${buildSheetsQuery(organisationId)}
    select q.place::int - 1 as "requestIndex", s.body_id as "reporterId", s.indicator_id as "indicatorId", s.starts_on as "startsOn",
      s.ends_on as "endsOn", s.access_id as "accessId", s.step, s.known, s.missing, s.provisional, s.latest
    from unnest(${toColumn((entry) => entry.indicator)}::text[], ${toColumn((entry) => entry.reporterId)}::uuid[], ${toColumn((entry) => entry.from)}::date[],
      ${toColumn((entry) => entry.to)}::date[]) with ordinality as q(code, body_id, from_on, to_on, place)
    join indicator i on i.code = q.code
    join s on s.indicator_id = i.id and s.body_id = q.body_id and s.starts_on >= q.from_on and s.starts_on < q.to_on
    where ${waits} order by 1, 4, 6`.execute(tx)
  return rows
}

/** The capacity and time in which an actor approves. */
export interface Acting {
  approverId: Id
  personId: Id | null
  role: string | null
  functionId: Id | null
  recordedAt: string
}

/** Returns the function that a person has in an organisation on a day. A holder has priority over a deputy. */
export async function findFunctionId(
  tx: Tx,
  personId: Id | null,
  organisationId: Id,
  on: LegalDate,
): Promise<Id | null> {
  const row = await tx
    .selectFrom('function_holding as h')
    .innerJoin('function as f', 'f.id', 'h.function_id')
    .select('f.id')
    .where('h.person_id', '=', personId)
    .where('f.organisation_id', '=', organisationId)
    .where('h.valid_from', '<=', on)
    .where((expressionBuilder) =>
      expressionBuilder.or([expressionBuilder('h.valid_to', 'is', null), expressionBuilder('h.valid_to', '>', on)]),
    )
    .orderBy('h.capacity', 'desc')
    .orderBy('f.code')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function insertApprovals(
  tx: Tx,
  actId: Id,
  sheets: readonly WaitingSheet[],
  { approverId, personId, role, functionId, recordedAt }: Acting,
): Promise<void> {
  const toColumn = <Value>(value: (waitingSheet: WaitingSheet) => Value) => sheets.map(value)
  await sql`insert into figure_approval (id, act_id, body_id, indicator_id, starts_on, ends_on, access_id, step, upto, known, missing,
      provisional, approver_id, approved_by, role, function_id, approved_at)
    select u.id, ${actId}::uuid, u.body_id, u.indicator_id, u.starts_on, u.ends_on, u.access_id, u.step, u.upto, u.known, u.missing,
      u.provisional, ${approverId}::uuid, ${personId}::uuid, ${role}, ${functionId}::uuid, ${recordedAt}::timestamptz
    from unnest(${toColumn(() => newId())}::uuid[], ${toColumn((waitingSheet) => waitingSheet.reporterId)}::uuid[], ${toColumn((waitingSheet) => waitingSheet.indicatorId)}::uuid[],
      ${toColumn((waitingSheet) => waitingSheet.startsOn)}::date[], ${toColumn((waitingSheet) => waitingSheet.endsOn)}::date[], ${toColumn((waitingSheet) => waitingSheet.accessId)}::int[],
      ${toColumn((waitingSheet) => waitingSheet.step)}::text[], ${toColumn((waitingSheet) => waitingSheet.latest)}::bigint[], ${toColumn((waitingSheet) => waitingSheet.known)}::int[],
      ${toColumn((waitingSheet) => waitingSheet.missing)}::int[], ${toColumn((waitingSheet) => waitingSheet.provisional)}::int[])
      as u(id, body_id, indicator_id, starts_on, ends_on, access_id, step, upto, known, missing, provisional)`.execute(
    tx,
  )
}

interface Scope {
  indicatorId: Id
  reporterId: Id
  from: LegalDate
  to: LegalDate
}

interface CurrentApproval {
  id: Id
  /** The act that approved the figures, possibly with others. */
  actId: Id
  approverId: Id
  step: ApprovalStep
}

/** Returns the valid approvals of periods that begin from..to. */
export async function findCurrentApprovals(tx: Tx, scope: Scope): Promise<CurrentApproval[]> {
  const { rows } = await sql<CurrentApproval>`
    select a.id, a.act_id as "actId", a.approver_id as "approverId", a.step from figure_approval a
    where a.indicator_id = ${scope.indicatorId} and a.body_id = ${scope.reporterId} and a.starts_on >= ${scope.from}
      and a.starts_on < ${scope.to} and ${isCurrentApproval} order by a.approved_at desc, a.id`.execute(tx)
  return rows
}

export async function endApprovals(
  tx: Tx,
  ids: readonly Id[],
  { approverId, personId, role, functionId, recordedAt }: Acting,
  reason: string,
): Promise<void> {
  await tx
    .insertInto('figure_approval_end')
    .values(
      ids.map((id) => ({
        approval_id: id,
        approver_id: approverId,
        ended_by: personId,
        role,
        function_id: functionId,
        ended_at: recordedAt,
        reason,
        // The access of the approval, set by a trigger.
        access_id: 1,
      })),
    )
    .execute()
}
