import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { CalendarSpan } from '#shared/dated.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Plan } from '../entities.ts'

export type DatedPlan = Pick<
  Plan,
  | 'id'
  | 'kind'
  | 'packVersion'
  | 'title'
  | 'ownerId'
  | 'areaId'
  | 'periodFrom'
  | 'periodTo'
  | 'extendedTo'
  | 'supersededOn'
  | 'endedOn'
  | 'decidedOn'
  | 'inForceOn'
  | 'publishedOn'
  | 'state'
> & { ownerNames: Names; legalBasis: string | null; confidential: boolean }

/** Reads the plans with a date in the span, and plans in preparation, whose steps may be in the span. */
export async function listDatedPlans(db: Reader, { from, to }: CalendarSpan): Promise<DatedPlan[]> {
  const isInRange = (column: string) => sql`(${sql.ref(column)} >= ${from} and ${sql.ref(column)} < ${to})`
  const { rows } = await sql<DatedPlan>`
    select p.id, p.kind, p.pack_version as "packVersion", p.title, p.owner_id as "ownerId", p.area_id as "areaId", o.names as "ownerNames", p.period_from as "periodFrom",
      p.period_to as "periodTo", p.extended_to as "extendedTo", p.superseded_on as "supersededOn", p.ended_on as "endedOn", p.decided_on as "decidedOn", p.in_force_on as "inForceOn", p.published_on as "publishedOn",
      plan_state(p) as state, p.legal_basis as "legalBasis", exists (select from access x where x.id = p.access_id and x.marking = 4) as confidential
    from plan p join organisation o on o.id = p.owner_id
    where plan_state(p) in ('drafting', 'in_decision', 'approved') or ${isInRange('p.period_from')}
      or least(p.valid_until, p.superseded_on, p.ended_on) - 1 >= ${from} and least(p.valid_until, p.superseded_on, p.ended_on) - 1 < ${to}
      or ${isInRange('p.decided_on')} or ${isInRange('p.in_force_on')} or ${isInRange('p.published_on')}
    order by p.code collate "C"`.execute(db as Tx)
  return rows
}

export interface DatedMilestone {
  id: Id
  planId: Id
  planTitle: LocalizedText
  title: LocalizedText | null
  ownerId: Id
  ownerNames: Names
  functionId: Id | null
  date: LegalDate
  ended: boolean
  confidential: boolean
}

/** Reads the milestones with a date in the span, and optionally overdue milestones. */
export async function listMilestones(
  db: Reader,
  { from, to, includeOverdue }: CalendarSpan,
): Promise<DatedMilestone[]> {
  const { rows } = await sql<DatedMilestone>`
    select e.id, e.plan_id as "planId", p.title as "planTitle", e.title, p.owner_id as "ownerId", o.names as "ownerNames",
      e.accountable_function_id as "functionId", e.details ->> 'dueOn' as date, coalesce(e.state in ('done', 'stopped'), false) as ended,
      e.confidential or exists (select from access x where x.id = e.access_id and x.marking = 4) as confidential
    from element e join plan p on p.id = e.plan_id join organisation o on o.id = p.owner_id
    where e.kind = 'milestone' and e.details ->> 'dueOn' < ${to} and (${includeOverdue} or e.details ->> 'dueOn' >= ${from})
      and plan_state(p) <> 'ended'
    order by 8, e.id`.execute(db as Tx)
  return rows
}
