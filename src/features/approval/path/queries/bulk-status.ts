import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { RecordedAct, Round } from '../entities.ts'
import { toRecordedAct } from './acts.ts'
import type { FoundBody } from './bodies.ts'

/** Returns the last round of each plan. A plan that has not started the path has no entry. */
export async function lastRounds(tx: Tx, planIds: readonly Id[]): Promise<Map<Id, Round>> {
  const { rows } = await sql<Round & { planId: Id }>`
    select distinct on (plan_id) plan_id as "planId", id, number, kind, reason, opened_at as "openedAt" from path_round
    where plan_id = ${matchAnyId(planIds)} order by plan_id, number desc`.execute(tx)
  return new Map(rows.map(({ planId, ...round }) => [planId, round]))
}

/** Returns the acts of these rounds in the order of recording, without the user who recorded them. */
export async function listActsByRound(tx: Tx, roundIds: readonly Id[]): Promise<Map<Id, RecordedAct[]>> {
  if (roundIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('path_act')
    .selectAll()
    .where('round_id', '=', matchAnyId(roundIds))
    .orderBy('place')
    .execute()
  const byRound = Map.groupBy(rows, (row) => row.round_id)
  return new Map([...byRound].map(([id, group]) => [id, group.map((row) => toRecordedAct(row, null))]))
}

/** Whether the organisation `o` exists on a day. */
const existsOn = (day: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`coalesce(o.valid_from <= ${day}, true) and coalesce(${day} < o.valid_to, true)`

/**
 * Returns the organisations of findBodies() for each plan in a single statement. Those with a code are returned once,
 * and those of a kind by the location of their area.
 */
export async function listOrganisationsByPlan(
  tx: Tx,
  filter: {
    plans: readonly { id: Id; areaId: Id | null; ownerId: Id; days: readonly LegalDate[] }[]
    codes: readonly string[]
    kinds: readonly string[]
  },
): Promise<Map<Id, Map<LegalDate, FoundBody[]>>> {
  const places = filter.plans.flatMap(({ days, ...plan }) => days.map((day) => ({ ...plan, day })))
  const { rows } = await sql<FoundBody & { plan_id: Id; day: LegalDate }>`
    with places as materialized (
      select a.plan_id, a.day, coalesce(a.area_id, o.area_id) as area_id
      from unnest(${places.map(({ id }) => id)}::uuid[], ${places.map(({ areaId }) => areaId)}::uuid[], ${places.map(({ ownerId }) => ownerId)}::uuid[],
        ${places.map(({ day }) => day)}::date[]) as a (plan_id, area_id, owner_id, day) join organisation o on o.id = a.owner_id
    ), below as materialized (
      select places.plan_id, places.day, r.area_id from places join area_reach r on r.ancestor_id = places.area_id and r.valid_from <= places.day and places.day < r.valid_to
      union select plan_id, day, area_id from places
    ), containing as materialized (
      select distinct b.plan_id, b.day, r.ancestor_id as area_id from below b join area_reach r on r.area_id = b.area_id
        and r.valid_from <= b.day and b.day < r.valid_to
    ), bodies as materialized (
      select * from organisation o where o.code = any (${[...filter.codes]}::text[]) or o.kind = any (${[...filter.kinds]}::text[])
    ), near as materialized (
      select coalesce(b.plan_id, v.plan_id) as plan_id, coalesce(b.day, v.day) as day, coalesce(b.area_id, v.area_id) as area_id, b.area_id is not null as within, v.area_id is not null as contains
      from below b full join containing v on v.plan_id = b.plan_id and v.day = b.day and v.area_id = b.area_id
    )
    select n.plan_id, n.day, o.id, o.code, o.kind, o.names, o.sort_name, o.area_id = places.area_id as own, n.within, n.contains as "isUpperArea", o.valid_to as "endsOn"
    from near n join places on places.plan_id = n.plan_id and places.day = n.day join bodies o on ${existsOn(sql`n.day`)} and o.area_id = n.area_id and o.kind = any (${[...filter.kinds]}::text[])
    union all
    select places.plan_id, places.day, o.id, o.code, o.kind, o.names, o.sort_name, coalesce(o.area_id = places.area_id, false), false, false, o.valid_to
    from places join bodies o on coalesce(o.valid_from <= places.day, true) and o.code = any (${[...filter.codes]}::text[])
      and not (${existsOn(sql`places.day`)} and o.kind = any (${[...filter.kinds]}::text[]) and exists (select from near n where n.plan_id = places.plan_id and n.day = places.day and n.area_id = o.area_id))
    order by sort_name, id`.execute(tx)
  return new Map(
    [...Map.groupBy(rows, (row) => row.plan_id)].map(([id, group]) => [id, Map.groupBy(group, ({ day }) => day)]),
  )
}
