import { sql } from 'kysely'
import { isOfKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { legalZone } from '#platform/procedure.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { AreasChange } from './gaps.ts'
import type { CyclePlan } from './model.ts'

/** The area with the areas that it was formed from (`own`), the areas within these, and all surrounding areas. */
const selectSuccessionAreas = (areaId: Id) => sql`
  recursive own as (
    select ${areaId}::uuid as id
    union
    select s.predecessor_id from area_succession s join own on own.id = s.successor_id where s.kind <> 'planned_merge'
  ), inside as (
    select id from own union select r.area_id from area_reach r join own on own.id = r.ancestor_id
  ), around as (
    select id from inside union select r.ancestor_id from area_reach r join inside on inside.id = r.area_id
  )`

export type CyclePlanRow = Omit<CyclePlan, 'preparationStartsOn'> & {
  packVersion: string
  ownerId: Id
  areaId: Id | null
}

/**
 * Returns the plans of these kinds that the reader may read. With an area: plans of the area and of surrounding areas,
 * and all plans of the wide kinds.
 */
export async function listPlans(
  db: Reader,
  kinds: readonly PlanLaw[],
  areaId: Id | undefined,
  wideKinds: readonly PlanLaw[],
): Promise<CyclePlanRow[]> {
  const { rows } = await sql<CyclePlanRow>`
    with ${areaId === undefined ? sql`everywhere as (select 1)` : selectSuccessionAreas(areaId)}
    select p.id, p.code, p.title, p.kind, p.pack_version as "packVersion", p.owner_id as "ownerId", p.area_id as "areaId", coalesce(p.area_id, o.area_id, o.id) as "placeId",
      coalesce(a.names, b.names, o.names) as place, p.period_from as "periodFrom", p.period_to as "periodTo", p.extended_to as "extendedTo",
      p.decided_on as "decidedOn", p.in_force_on as "inForceOn", plan_state(p) as state, p.superseded_on as "supersededOn", p.predecessor_id as "predecessorId",
      (select max((c.at at time zone ${legalZone})::date) from change c
        where c.plan_id = p.id and c.element_id is null and c.fields -> 'state' ->> 1 = 'bridging') as "bridgedOn", p.ended_on as "endedOn"
    from plan p join organisation o on o.id = p.owner_id
    left join area a on a.id = p.area_id left join area b on b.id = o.area_id
    where ${isOfKind('p', kinds)}
      ${areaId === undefined ? sql`` : sql`and (${isOfKind('p', wideKinds)} or coalesce(p.area_id, o.area_id) in (select id from around))`}
    order by p.period_from, p.code collate "C"`.execute(db as Tx)
  return rows
}

export async function findArea(db: Reader, id: Id) {
  const row = await db
    .selectFrom('area')
    .select(['id', 'names', 'valid_from', 'valid_to'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { id: row.id, names: row.names as Names, from: row.valid_from, to: row.valid_to }
}

/**
 * Returns the changes of areas within a period, each with all areas concerned. With an area: changes of that area.
 * Without: announced changes, and changes of areas that have a plan.
 */
export async function listAreaChanges(
  db: Reader,
  within: { from: LegalDate; to: LegalDate },
  areaId: Id | undefined,
  placeIds: readonly Id[],
): Promise<AreasChange[]> {
  const { rows } = await sql<{ date: LegalDate; planned: boolean; from: Names[]; into: Names[] }>`
    select s.on_date as date, s.kind = 'planned_merge' as planned,
      array_agg(distinct p.names) as from, array_agg(distinct n.names) as into
    from area_succession s join area p on p.id = s.predecessor_id join area n on n.id = s.successor_id
    where s.on_date >= ${within.from} and s.on_date < ${within.to}
    group by s.on_date, s.kind, case when s.kind in ('split') then s.predecessor_id else s.successor_id end
    having ${
      areaId === undefined
        ? sql`s.kind = 'planned_merge' or bool_or(s.predecessor_id = any (${[...placeIds]}::uuid[]) or s.successor_id = any (${[...placeIds]}::uuid[]))`
        : sql`bool_or(s.predecessor_id = ${areaId} or s.successor_id = ${areaId})`
    }
    order by s.on_date`.execute(db as Tx)
  return rows
}

/** Returns the version of each plan that was in force on a day. */
export async function listVersionsAtDate(db: Reader, planIds: readonly Id[], on: LegalDate) {
  const { rows } = await sql<{ planId: Id; id: Id; number: number; inForceOn: LegalDate }>`
    select distinct on (plan_id) plan_id as "planId", id, number, in_force_on as "inForceOn" from plan_version
    where plan_id = any (${[...planIds]}::uuid[]) and is_in_force_on(plan_version, ${on})
    order by plan_id, number desc`.execute(db as Tx)
  return new Map(rows.map(({ planId, ...version }) => [planId, version]))
}
