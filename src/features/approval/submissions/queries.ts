import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { selectAreasWithin } from '#features/alignment/items/index.ts'
import { toContainsPattern } from '#platform/db/contains-pattern.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { SendingCompleteness } from './completeness.ts'
import type { SubmissionState } from './contract.ts'
import type { Letter } from './letters/entities.ts'
import type { DecidedAfter } from './seats.ts'

export async function listOrganisationIdsByCode(db: Reader, codes: readonly string[]): Promise<Map<string, Id>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['code', 'id'])
    .where('code', '=', sql<string>`any (${[...codes]}::text[])`)
    .execute()
  return new Map(rows.map(({ code, id }) => [code, id]))
}

export interface SubmissionFilter {
  organisationId: Id
  planIds?: readonly Id[] | undefined
  state?: SubmissionState | undefined
  completeness?: 'complete' | 'incomplete' | 'unknown' | undefined
  withinAreaId?: Id | undefined
  query?: string | undefined
}

export interface StoredSent {
  planId: Id
  code: string
  kind: string
  packVersion: string
  title: LocalizedText
  planState: PlanState
  ownerId: Id
  ownerNames: Names
  step: string
  addendum: boolean
  versionId: Id
  versionNumber: number
  versionHash: string
  sentOn: LegalDate
  receivedOn: LegalDate | null
  state: SubmissionState
  completeness: 'complete' | 'incomplete' | 'unknown'
  missing: string[]
  /** The latest decision of each seat. */
  decisions: {
    organisationId: Id
    function: string | null
    verdict: 'approved' | 'approved_with_reservation' | 'refused'
    current: boolean
    /**
     * Whether the decision is about the version that was sent. If it is not `current`, it covers only a part of that
     * version.
     */
    partly: boolean
    date: LegalDate
    provenance: 'in_person' | 'recorded' | 'confirmed' | null
  }[]
}

/** Checks whether an act was neither withdrawn nor contested. A contest after the entry into force has no effect. */
const isEffective = (act: RawBuilder<unknown>) => sql`not exists (select from path_act w where w.withdraws = ${act}
  or w.refers_to = ${act} and w.kind = 'contested' and not exists (select from path_act u where u.withdraws = w.id)
    and not exists (select from path_act e where e.round_id = w.round_id and e.kind = 'entered_into_force' and e.place < w.place
      and not exists (select from path_act u where u.withdraws = e.id)))`
/** Checks whether a second person confirmed an act that was recorded for a seat. */
const isConfirmed = (act: RawBuilder<unknown>) => sql`exists (select from path_act w where w.refers_to = ${act}
  and w.kind = 'confirmed' and not exists (select from path_act u where u.withdraws = w.id))`

/**
 * Selects the plans sent to an organisation: for each plan the latest sending with the receipt, later decisions and
 * missing content. A single statement serves a whole page. Per plan it reads only a few acts through the index of the
 * round.
 */
const found = (
  filter: SubmissionFilter,
  {
    steps,
    completenessRules,
    today,
  }: {
    steps: readonly DecidedAfter[]
    completenessRules: readonly (SendingCompleteness & { packVersion: string })[]
    today: LegalDate
  },
) => sql`
  with after_sending as (
    select * from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as x (kind text, "packVersion" text, sending text, decision text, seats jsonb)
  ), required_rules as (
    select * from jsonb_to_recordset(${JSON.stringify(completenessRules)}::jsonb) as x (kind text, "packVersion" text, sending text, rules text[])
  ), sent as (
    select distinct on (a.plan_id) a.plan_id, a.round_id, a.step, a.version_id, a.sections, a.on_date, a.place
    from path_act a where a.kind = 'sent' and a.seat_organisation_id = ${filter.organisationId} and ${isEffective(sql`a.id`)}
      and ${filter.planIds ? sql`a.plan_id = any (${[...filter.planIds]}::uuid[])` : sql`true`}
    order by a.plan_id, a.place desc
  ), judged as (
    select s.*, p.code, p.kind, p.pack_version, p.title, plan_state(p) as plan_state, p.owner_id, o.names as owner_names, o.sort_name, r.kind = 'addendum' as addendum,
      v.number as version_number, v.hash as version_hash, received.on_date as received_on, coalesce(d.decisions, '[]'::jsonb) as decisions,
      coalesce(m.rules, '{}') as missing,
      case when coalesce(d.refused, 0) > 0 then 'refused'
        when jsonb_array_length(coalesce(x.seats, '[]')) > 0 and coalesce(d.approved, 0) >= jsonb_array_length(x.seats) then 'decided'
        when received.on_date is not null and x.seats is null then 'noted'
        when received.on_date is not null or d.decisions is not null then 'received' else 'sent' end as state,
      case when m.rules is not null then 'incomplete'
        when exists (select from plan_check k where k.plan_id = p.id and k.computed && y.rules) then 'complete'
        else 'unknown' end as completeness
    from sent s join plan p on p.id = s.plan_id join organisation o on o.id = p.owner_id join path_round r on r.id = s.round_id
    join plan_version v on v.id = s.version_id
    left join after_sending x on x.kind = p.kind and x."packVersion" = p.pack_version and x.sending = s.step
    left join required_rules y on y.kind = p.kind and y."packVersion" = p.pack_version and y.sending = s.step
    left join lateral (
      select a.on_date from path_act a where a.round_id = s.round_id and a.step = s.step and a.kind = 'received'
        and a.seat_organisation_id = ${filter.organisationId} and a.place > s.place and ${isEffective(sql`a.id`)} order by a.place desc limit 1
    ) received on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('organisationId', l.seat_organisation_id, 'function', l.seat_function, 'verdict', l.verdict,
          'current', l.current, 'partly', l.partly, 'date', l.on_date, 'provenance', l.provenance)) as decisions,
        count(*) filter (where l.current and l.verdict <> 'refused') as approved,
        count(*) filter (where l.current and l.verdict = 'refused') as refused
      from (
        select distinct on (a.seat_organisation_id, a.seat_function) a.seat_organisation_id, a.seat_function, a.on_date,
          case when ${isConfirmed(sql`a.id`)} then 'confirmed' else a.provenance end as provenance,
          case when part.refused then 'refused' else a.verdict end as verdict,
          -- Other words than those that were sent: what was decided of the former ones no longer counts.
          a.sections @> s.sections or coalesce(part.refused or (part.approved and a.verdict <> 'refused'), false) as current,
          a.version_id = s.version_id as partly
        from path_act a left join lateral (
          -- Decided part by part: the latest decision of each section, as on the path.
          select bool_and(coalesce(last.verdict <> 'refused', false)) as approved,
            coalesce(bool_or(last.verdict = 'refused' and last.version_id = s.version_id), false) as refused
          from jsonb_each_text(s.sections) q left join lateral (
            select b.verdict, b.version_id from path_act b where b.round_id = a.round_id and b.step = a.step and b.kind = 'decided'
              and b.seat_organisation_id = a.seat_organisation_id and b.seat_function is not distinct from a.seat_function
              and b.sections ->> q.key = q.value and ${isEffective(sql`b.id`)} order by b.place desc limit 1
          ) last on true
        ) part on not a.sections @> s.sections
        where a.round_id = s.round_id and a.step = x.decision and a.kind = 'decided' and ${isEffective(sql`a.id`)}
        order by a.seat_organisation_id, a.seat_function, a.place desc
      ) l
    ) d on true
    left join lateral (
      select array_agg(distinct c.rule order by c.rule) as rules from check_result c
      where c.plan_id = p.id and c.rule = any (y.rules) and c.outcome = 'failed' and c.severity = 'error'
        and not exists (select from justified_exception e where e.plan_id = c.plan_id and e.rule = c.rule
          and e.element_id is not distinct from c.element_id and (e.item_id is null or e.item_id = c.item_id)
          and e.withdrawn_at is null and e.given_at is not null and e.ends_on > ${today}::date)
      having count(*) > 0
    ) m on true
    where ${filter.withinAreaId ? sql`coalesce(p.area_id, o.area_id) in (${selectAreasWithin(filter.withinAreaId, today)})` : sql`true`}
      and ${
        filter.query
          ? sql<SqlBool>`(p.code ilike ${toContainsPattern(filter.query)}
        or exists (select from jsonb_each_text(o.names) n where n.value ilike ${toContainsPattern(filter.query)})
        or exists (select from jsonb_each_text(p.title -> 'text') t where t.value ilike ${toContainsPattern(filter.query)}))`
          : sql`true`
      }
  )`

export type Known = Parameters<typeof found>[1]

/** The filters on state and completeness, as a condition on the selected rows. */
const buildSubmissionFilter = ({ state, completeness }: SubmissionFilter): RawBuilder<unknown> => sql`
  ${state ? sql`j.state = ${state}` : sql`true`} and ${completeness ? sql`j.completeness = ${completeness}` : sql`true`}`

const orders = {
  sent: sql`j.on_date, j.sort_name, j.plan_id`,
  organisation: sql`j.sort_name, j.plan_id`,
  state: sql`array_position(array['sent', 'received', 'refused', 'noted', 'decided'], j.state), j.on_date, j.sort_name, j.plan_id`,
} as const

export async function listSentPlans(
  db: Reader,
  filter: SubmissionFilter,
  known: Known,
  page: { sort: keyof typeof orders; skip: number; limit: number },
): Promise<StoredSent[]> {
  const { rows } = await sql<StoredSent>`${found(filter, known)}
    select j.plan_id as "planId", j.code, j.kind, j.pack_version as "packVersion", j.title, j.plan_state as "planState", j.owner_id as "ownerId", j.owner_names as "ownerNames",
      j.step, j.addendum, j.version_id as "versionId", j.version_number as "versionNumber", j.version_hash as "versionHash",
      j.on_date as "sentOn", j.received_on as "receivedOn", j.state, j.completeness, j.missing, j.decisions
    from judged j where ${buildSubmissionFilter(filter)} order by ${orders[page.sort]} limit ${page.limit} offset ${page.skip}`.execute(
    db as Tx,
  )
  return rows
}

/** Counts the plans by state, regardless of the filter on state. */
export async function countSentPlans(
  db: Reader,
  { state: _, ...filter }: SubmissionFilter,
  known: Known,
): Promise<Partial<Record<SubmissionState, number>>> {
  const { rows } = await sql<{ state: SubmissionState; count: number }>`${found(filter, known)}
    select j.state, count(*)::int as count from judged j where ${buildSubmissionFilter(filter)} group by j.state`.execute(
    db as Tx,
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

export interface InformationRequest {
  planId: Id
  date: LegalDate
  dueOn: LegalDate | null
  text: string
}

/** Returns the open requests of an organisation for missing data, by plan. */
export async function listInformationRequests(
  db: Reader,
  organisationId: Id,
  planIds: readonly Id[],
): Promise<InformationRequest[]> {
  const { rows } = await sql<InformationRequest>`
    select subject_id as "planId", (data ->> 'date') as date, due_on as "dueOn", coalesce(data ->> 'text', '') as text from task
    where kind = 'complete_plan' and done_at is null and owner_id = ${organisationId} and subject_id = any (${[...planIds]}::uuid[])`.execute(
    db as Tx,
  )
  return rows
}

/** Returns the letters of an organisation about these plans, the newest first. */
export async function listSubmissionLetters(
  db: Reader,
  organisationId: Id,
  planIds: readonly Id[],
): Promise<Pick<Letter, 'id' | 'planId' | 'kind' | 'sentOn'>[]> {
  const { rows } = await sql<Pick<Letter, 'id' | 'planId' | 'kind' | 'sentOn'>>`
    select id, plan_id as "planId", kind, sent_on as "sentOn" from letter
    where owner_id = ${organisationId} and plan_id = any (${[...planIds]}::uuid[]) order by sent_at desc, id desc`.execute(
    db as Tx,
  )
  return rows
}
