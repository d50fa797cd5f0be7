import { sql } from 'kysely'
import { isOfKind, type PlanLaw, selectPlanState } from '#features/planning/plans/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { DutyPeriod, DutyPlan } from './model.ts'

export interface FollowedPlan extends DutyPlan, PlanLaw {
  id: Id
  title: LocalizedText
  ownerId: Id
  ownerNames: Names
  areaId: Id | null
  confidential: boolean
}

/** Returns the plans of these kinds that are in force or in the bridging period, or one of them. */
export async function listFollowedPlans(db: Reader, kinds: readonly PlanLaw[], planId?: Id): Promise<FollowedPlan[]> {
  if (kinds.length === 0) return []
  const rows = await db
    .selectFrom('plan as p')
    .innerJoin('organisation as o', 'o.id', 'p.owner_id')
    .innerJoin('access as x', 'x.id', 'p.access_id')
    .select(['p.id', 'p.kind', 'p.pack_version', 'p.title', 'p.owner_id', 'p.area_id', 'o.names', 'x.marking'])
    .select(['p.period_from', 'p.in_force_on'])
    .select(sql<LegalDate>`p.valid_until`.as('valid_until'))
    .select(sql<LegalDate>`(p.created_at at time zone ${legalZone})::date`.as('entered_on'))
    .where(isOfKind('p', kinds))
    .where(selectPlanState('p'), 'in', ['in_force', 'bridging'])
    .$if(planId !== undefined, (query) => query.where('p.id', '=', planId!))
    .orderBy('p.code')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    packVersion: row.pack_version,
    title: row.title as LocalizedText,
    ownerId: row.owner_id,
    ownerNames: row.names as Names,
    areaId: row.area_id,
    confidential: row.marking === 4,
    periodFrom: row.period_from,
    validUntil: row.valid_until,
    inForceOn: row.in_force_on,
    enteredOn: row.entered_on,
  }))
}

export interface StoredDutyPeriod extends DutyPeriod {
  id: Id
  planId: Id
  code: string
  organisationId: Id
  organisationNames: Names
  functionId: Id | null
  functionNames: Names | null
  completedOn: LegalDate | null
  note: string | null
  fileId: Id | null
  fileName: string | null
}

/** Returns the periods of plans, or one period, as far as the reader may read them, newest first. */
export async function listStoredPeriods(
  db: Reader,
  of: { planIds: readonly Id[] } | { id: Id },
): Promise<StoredDutyPeriod[]> {
  const { rows } = await sql<StoredDutyPeriod>`
    select d.id, d.plan_id as "planId", d.code, d.starts_on as "startsOn", d.ends_on as "endsOn", d.due_on as "dueOn",
      d.organisation_id as "organisationId", o.names as "organisationNames", d.function_id as "functionId",
      f.names as "functionNames", d.completed_on as "completedOn", d.note, d.file_id as "fileId", d.file_name as "fileName"
    from duty_period d join organisation o on o.id = d.organisation_id left join function f on f.id = d.function_id
    where ${'id' in of ? sql`d.id = ${of.id}` : sql`d.plan_id = any (${[...of.planIds]}::uuid[])`}
    order by d.starts_on desc, o.sort_name, d.id`.execute(db as Tx)
  return rows
}

export interface NewDutyPeriod extends DutyPeriod {
  planId: Id
  ownerId: Id
  code: string
  organisationId: Id
  /** Code of the responsible function; null if the organisation is responsible as a whole. */
  functionCode: string | null
}

/** Creates periods that do not exist yet, and returns those. */
export async function insertPeriods(
  tx: Tx,
  periods: readonly NewDutyPeriod[],
  now: string,
): Promise<(NewDutyPeriod & { id: Id; functionId: Id | null })[]> {
  if (periods.length === 0) return []
  const newPeriods = periods.map((period) => ({ ...period, id: newId() }))
  const column = <Value>(value: (period: (typeof newPeriods)[number]) => Value) => newPeriods.map(value)
  const { rows } = await sql<{ id: Id; functionId: Id | null }>`
    insert into duty_period (id, plan_id, owner_id, organisation_id, function_id, code, starts_on, ends_on, due_on, created_at, access_id)
    select n.id, n.plan_id, n.owner_id, n.organisation_id,
      (select f.id from function f where f.organisation_id = n.organisation_id and f.code = n.function_code
        order by f.valid_from desc nulls last limit 1),
      n.code, n.starts_on, n.ends_on, n.due_on, ${now}::timestamptz, 1
    from unnest(${column(({ id }) => id)}::uuid[], ${column(({ planId }) => planId)}::uuid[],
      ${column(({ ownerId }) => ownerId)}::uuid[], ${column(({ organisationId }) => organisationId)}::uuid[],
      ${column(({ functionCode }) => functionCode)}::text[], ${column(({ code }) => code)}::text[],
      ${column(({ startsOn }) => startsOn)}::date[], ${column(({ endsOn }) => endsOn)}::date[],
      ${column(({ dueOn }) => dueOn)}::date[])
      as n (id, plan_id, owner_id, organisation_id, function_code, code, starts_on, ends_on, due_on)
    on conflict do nothing
    returning id, function_id as "functionId"`.execute(tx)
  const functionIds = new Map(rows.map((row) => [row.id, row.functionId]))
  return newPeriods.flatMap((period) => {
    const functionId = functionIds.get(period.id)
    return functionId === undefined ? [] : [{ ...period, functionId }]
  })
}

export async function completePeriod(
  tx: Tx,
  id: Id,
  completion: { date: LegalDate; note: string | null; file: { id: Id; name: string } | null },
  at: { now: string; personId: Id | null },
): Promise<void> {
  await tx
    .updateTable('duty_period')
    .set({
      completed_on: completion.date,
      note: completion.note,
      file_id: completion.file?.id ?? null,
      file_name: completion.file?.name ?? null,
      recorded_at: at.now,
      recorded_by: at.personId,
    })
    .where('id', '=', id)
    .execute()
}

/** Returns a file of a plan that the reader may read. */
export async function findPlanFile(db: Reader, planId: Id, fileId: Id): Promise<{ id: Id; name: string } | undefined> {
  return db
    .selectFrom('file')
    .select(['id', 'name'])
    .where('id', '=', fileId)
    .where('plan_id', '=', planId)
    .executeTakeFirst()
}
