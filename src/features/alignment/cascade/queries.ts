import { sql } from 'kysely'
import { elementName, planName } from '#features/alignment/items/index.ts'
import { isOfKind, type PlanLaw, selectPlanState } from '#features/planning/plans/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import { legalZone } from '#platform/procedure.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Level } from '#shared/pack-level.ts'
import type { CascadeDeadline } from './contract.ts'
import type { MarkFacts } from './model.ts'

/** The plan of the cascade. `to` is the first day after it. */
export interface UpperPlan {
  id: Id
  from: LegalDate
  to: LegalDate
}

interface PlanColumns {
  plan_id: Id | null
  plan_code: string
  plan_kind: string
  plan_title: unknown
  done_on: LegalDate | null
}

const toPlanName = (row: PlanColumns) =>
  row.plan_id === null
    ? null
    : planName({ id: row.plan_id, code: row.plan_code, kind: row.plan_kind, title: row.plan_title })

/**
 * Returns the priorities of a plan, each with the accountable organisation. If there is none, it uses the topmost
 * accountable function below the priority, or else the plan's organisation.
 *
 * Each has the first plan that elaborates the priority or an element below it. Such a plan counts from the decision
 * date. Without that date, it counts from the entry into force or the start.
 */
export async function listPriorities(db: Reader, plan: UpperPlan, planKinds: readonly string[]): Promise<MarkFacts[]> {
  const { rows } = await sql<
    PlanColumns & {
      id: Id
      kind: string
      code: string | null
      title: unknown
      organisation_id: Id
      organisation_names: Names
    }
  >`
    with recursive under (id, top, depth, function_id, position) as (
      select id, id, 0, accountable_function_id, position from element where plan_id = ${plan.id}::uuid and kind = 'priority'
      union all
      select e.id, u.top, u.depth + 1, e.accountable_function_id, e.position
      from under u join element e on e.parent_id = u.id
    ), owing as (
      select distinct on (u.top) u.top, f.organisation_id from under u join function f on f.id = u.function_id
      order by u.top, u.depth, u.position, u.id
    ), elaborated as (
      select distinct on (u.top) u.top, p.id, p.code, p.kind, p.title,
        coalesce(p.decided_on, p.in_force_on, p.period_from) as day
      from under u join plan p on p.elaborates_id = u.id
      where p.kind = any (${planKinds}::text[]) and plan_state(p) in ('approved', 'in_force', 'bridging', 'ended')
      order by u.top, day, p.code collate "C"
    )
    select e.id, e.kind, e.code, e.title, o.id as organisation_id, o.names as organisation_names,
      d.id as plan_id, d.code as plan_code, d.kind as plan_kind, d.title as plan_title, d.day as done_on
    from element e
    join plan p on p.id = e.plan_id
    left join owing w on w.top = e.id
    join organisation o on o.id = coalesce(w.organisation_id, p.owner_id)
    left join elaborated d on d.top = e.id
    where e.plan_id = ${plan.id}::uuid and e.kind = 'priority'
    order by length(e.code), e.code collate "C", e.position, e.id`.execute(db as Tx)
  return rows.map((row) => ({
    owedBy: { organisationId: row.organisation_id, names: row.organisation_names },
    priority: elementName({ ...row, plan_id: plan.id }),
    plan: toPlanName(row),
    doneOn: row.done_on,
    missingResult: row.plan_id === null ? 'elaboration' : null,
    items: null,
    hidden: false,
  }))
}

/**
 * Returns the first plan of these kinds per issuing organisation that entered into force, restricted by the condition
 * on `p`.
 */
const selectOwnPlans = (planKinds: readonly string[], condition: ReturnType<typeof sql<boolean>>) => sql`
  select distinct on (body) body, p.id, p.code, p.kind, p.title, coalesce(p.in_force_on, p.period_from) as day
  from plan p cross join unnest(p.issuing_body_ids) body
  where p.kind = any (${planKinds}::text[]) and plan_state(p) in ('in_force', 'bridging', 'ended') and ${condition}
  order by body, day, p.code collate "C"`

const ownPlanColumns = sql`w.id as plan_id, w.code as plan_code, w.kind as plan_kind, w.title as plan_title`

export interface Receivers {
  kinds: readonly string[]
  level?: Level
}

/** Condition for organisations of these kinds that exist on that day. */
const receiving = ({ kinds, level }: Receivers, day: LegalDate) => sql<boolean>`o.kind = any (${kinds}::text[])
  and (${level ?? null}::text is null or o.level = ${level ?? null}) and ${isValidOn('o', day)}`

/**
 * Returns each of these organisations with the first plan of these kinds that entered into force and that began within
 * the period of the upper plan.
 */
export async function listReceiverPlans(
  db: Reader,
  plan: UpperPlan,
  receivers: Receivers,
  planKinds: readonly string[],
  day: LegalDate,
): Promise<MarkFacts[]> {
  const within = sql<boolean>`p.period_from >= ${plan.from}::date and p.period_from < ${plan.to}::date`
  const { rows } = await sql<PlanColumns & { id: Id; names: Names }>`
    with own as (${selectOwnPlans(planKinds, within)})
    select o.id, o.names, ${ownPlanColumns}, w.day as done_on from organisation o left join own w on w.body = o.id
    where ${receiving(receivers, day)}
    order by o.sort_name, o.id`.execute(db as Tx)
  return rows.map((row) => ({
    owedBy: { organisationId: row.id, names: row.names },
    priority: null,
    plan: toPlanName(row),
    doneOn: row.done_on,
    missingResult: row.plan_id === null ? 'plan' : null,
    items: null,
    hidden: false,
  }))
}

/**
 * Returns each of these organisations with items of the plan, with the items first sent and the number answered, in any
 * version. A later version has separate items and deadlines.
 *
 * An answer counts from the decision date, and at the latest from the recording. A changed answer counts from the first
 * answer. The result is complete when all items are answered and a plan of the organisation entered into force.
 */
export async function listReceiverAnswers(
  db: Reader,
  plan: UpperPlan,
  receivers: Receivers,
  planKinds: readonly string[],
  day: LegalDate,
): Promise<{ facts: MarkFacts[]; withoutItemsCount: number }> {
  const overlapsPeriod = sql<boolean>`p.period_from < ${plan.to}::date and p.valid_until > ${plan.from}::date`
  const answeredOn = sql`(n.answered_at at time zone ${legalZone})::date`
  const { rows } = await sql<
    PlanColumns & {
      id: Id
      names: Names
      requested: number | null
      answered: number
      days_known: number
      answered_on: LegalDate | null
      plan_on: LegalDate | null
    }
  >`
    with requests as (
      select i.id, i.addressee_id, i.element_id, i.answered,
        -- What an addendum took over still counts as requested when it was requested first.
        case when i.follows_id is null then v.number else (select min(w.number) from item o join plan_version w on w.id = o.version_id
          where o.element_id = i.element_id and o.addressee_id = i.addressee_id) end as number
      from plan_version v join item i on i.version_id = v.id
      where v.plan_id = ${plan.id}::uuid and i.withdrawn_at is null
    ), first as (
      select addressee_id, min(number) as number from requests group by addressee_id
    ), each as (
      select a.addressee_id, a.element_id, bool_or(a.answered) as answered,
        min(least(coalesce(n.decided_on, ${answeredOn}), ${answeredOn})) as day
      from requests a join first f on f.addressee_id = a.addressee_id left join answer n on n.item_id = a.id
      group by a.addressee_id, a.element_id, f.number having min(a.number) = f.number
    ), body as (
      select addressee_id, count(*)::int as requested, count(*) filter (where answered)::int as answered,
        count(day)::int as days_known, max(day) as answered_on
      from each group by addressee_id
    ), own as (${selectOwnPlans(planKinds, overlapsPeriod)})
    select o.id, o.names, b.requested, b.answered, b.days_known, b.answered_on, ${ownPlanColumns}, w.day as plan_on
    from organisation o left join body b on b.addressee_id = o.id left join own w on w.body = o.id
    where ${receiving(receivers, day)}
    order by o.sort_name, o.id`.execute(db as Tx)
  const facts = rows.flatMap((row): MarkFacts[] => {
    if (row.requested === null) return []
    const missingResult = row.answered < row.requested ? 'answers' : row.plan_id === null ? 'plan' : null
    const hidden = missingResult === null && row.days_known < row.requested
    return [
      {
        owedBy: { organisationId: row.id, names: row.names },
        priority: null,
        plan: toPlanName(row),
        doneOn: missingResult === null && !hidden ? later(row.answered_on!, row.plan_on!) : null,
        missingResult,
        items: { requested: row.requested, answered: row.answered },
        hidden,
      },
    ]
  })
  return { facts, withoutItemsCount: rows.length - facts.length }
}

const later = (value: LegalDate, other: LegalDate): LegalDate => (value > other ? value : other)

/** Returns the deadline history of a plan by step code, newest first. */
export async function listDeadlines(db: Reader, planId: Id): Promise<Map<string, CascadeDeadline[]>> {
  const rows = await db
    .selectFrom('cascade_deadline as d')
    .leftJoin('person as h', 'h.id', 'd.set_by')
    .select(['d.code', 'd.within', 'd.reason', 'd.set_at', 'h.name'])
    .where('d.plan_id', '=', planId)
    .orderBy('d.superseded_at', (order) => order.desc().nullsFirst())
    .orderBy('d.set_at', 'desc')
    .orderBy('d.id', 'desc')
    .execute()
  const entries = rows.map(({ code, within: timeLimit, reason, set_at, name }) => ({
    code,
    deadline: { timeLimit, reason, setAt: set_at, setBy: name },
  }))
  return new Map(
    [...Map.groupBy(entries, ({ code }) => code)].map(([code, group]) => [code, group.map(({ deadline }) => deadline)]),
  )
}

/** Sets a deadline. The previous deadline is kept as superseded. */
export async function saveDeadline(
  tx: Tx,
  planId: Id,
  code: string,
  input: { timeLimit: string | null; reason: string; now: string; personId: Id | null },
): Promise<void> {
  await tx
    .updateTable('cascade_deadline')
    .set({ superseded_at: input.now })
    .where('plan_id', '=', planId)
    .where('code', '=', code)
    .where('superseded_at', 'is', null)
    .execute()
  await tx
    .insertInto('cascade_deadline')
    .values({
      id: newId(),
      plan_id: planId,
      // Owner and access are set by a trigger.
      owner_id: planId,
      access_id: 1,
      code,
      within: input.timeLimit,
      reason: input.reason,
      set_at: input.now,
      set_by: input.personId,
    })
    .execute()
}

/** Lists the organisations to which these items were sent. */
export async function listAskedOrganisations(db: Reader, itemIds: readonly Id[]): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select distinct addressee_id as id from item where id = any (${itemIds}::uuid[])`.execute(db as Tx)
  return rows.map((row) => row.id)
}

/** Lists the plans of these kinds that are in force or in the bridging period, with their calendar data. */
export async function listRunningPlans(db: Reader, kinds: readonly PlanLaw[]) {
  const rows = await db
    .selectFrom('plan as p')
    .innerJoin('organisation as o', 'o.id', 'p.owner_id')
    .innerJoin('access as x', 'x.id', 'p.access_id')
    .select([
      'p.id',
      'p.kind',
      'p.pack_version',
      'p.title',
      'p.owner_id',
      'o.names',
      selectPlanState('p').as('state'),
      'p.period_from',
      'p.period_to',
      'x.marking',
    ])
    .where(isOfKind('p', kinds))
    .where(selectPlanState('p'), 'in', ['in_force', 'bridging'])
    .orderBy('p.code')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    packVersion: row.pack_version,
    title: row.title as LocalizedText,
    ownerId: row.owner_id,
    ownerNames: row.names as Names,
    state: row.state,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    confidential: row.marking === 4,
  }))
}
