import { sql } from 'kysely'
import { isOfKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { PackCollegialBody } from '#shared/pack-meeting.ts'

export interface MeetingOrganisation {
  id: Id
  code: string
  kind: string
  names: Names
  areaId: Id | null
}

export async function findBody(reader: Reader, id: Id): Promise<MeetingOrganisation | undefined> {
  const row = await reader
    .selectFrom('organisation')
    .select(['id', 'code', 'kind', 'names', 'area_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { id: row.id, code: row.code, kind: row.kind, names: row.names as Names, areaId: row.area_id }
}

export interface DecidingBody {
  id: Id
  names: Names
  managerId: Id
}

/**
 * Returns the collegial deciding bodies whose meetings are managed by any organisation of
 * `ownOrganisationIds`. The manager is the
 * deciding body itself, the parent organisation, or an organisation that the pack names by code or by kind and area.
 */
export async function listDecidingBodies(
  reader: Tx,
  filter: {
    ownOrganisationIds: readonly Id[]
    rules: readonly PackCollegialBody[]
    day: LegalDate
    bodyId: Id | null
  },
): Promise<DecidingBody[]> {
  const { ownOrganisationIds, rules, day, bodyId } = filter
  const codes = rules.flatMap((rule) => ('body' in rule ? rule.body : []))
  const kinds = rules.flatMap((rule) => ('bodyKind' in rule ? rule.bodyKind : []))
  const managers = rules.flatMap((rule) =>
    (rule.managers ?? []).map((seat) => ({
      body: 'body' in rule ? rule.body : rule.bodyKind,
      manager: 'body' in seat ? seat.body : 'bodyKind' in seat ? seat.bodyKind : seat.function,
    })),
  )
  const { rows } = await sql<DecidingBody>`
    with mine as (select id, code, kind, area_id from organisation where id = any (${[...ownOrganisationIds]}::uuid[])),
      kept as (select * from unnest(${managers.map(({ body }) => body)}::text[], ${managers.map(({ manager }) => manager)}::text[]) as k(body, manager))
    select distinct on (o.sort_name, o.id) o.id, o.names, m.id as "managerId"
    from organisation o join mine m on m.id = o.id or m.id = o.parent_id or exists (
      select from kept k where k.body in (o.code, o.kind) and (k.manager = m.code or (k.manager = m.kind and (o.area_id = m.area_id or exists (
        select from area_reach r where r.area_id = o.area_id and r.ancestor_id = m.area_id and r.valid_from <= ${day} and ${day} < r.valid_to)))))
    where (o.code = any (${codes}::text[]) or o.kind = any (${kinds}::text[])) and (${bodyId}::uuid is null or o.id = ${bodyId}::uuid)
      and coalesce(o.valid_from <= ${day}, true) and coalesce(${day} < o.valid_to, true)
    order by o.sort_name, o.id, (m.id = o.id) desc, (m.id = o.parent_id) desc, m.id
    limit 1000`.execute(reader)
  return rows
}

export interface PlanOnPathRow {
  id: Id
  kind: string
  packVersion: string
  title: LocalizedText
  state: PlanState
  areaId: Id | null
  ownerId: Id
}

/**
 * Returns the plans of these kinds that are on their path now and whose area equals, contains or lies within this area.
 * Without an area, all such plans are returned.
 */
export async function listPlansOnPath(
  reader: Tx,
  filter: { kinds: readonly PlanLaw[]; areaId: Id | null; day: LegalDate },
): Promise<PlanOnPathRow[]> {
  const { kinds, areaId, day } = filter
  const { rows } = await sql<PlanOnPathRow>`
    select p.id, p.kind, p.pack_version as "packVersion", p.title, plan_state(p) as state, p.area_id as "areaId", p.owner_id as "ownerId" from plan p join organisation o on o.id = p.owner_id
    cross join lateral (select coalesce(p.area_id, o.area_id) as area_id) scope
    where ${isOfKind('p', kinds)}
      and (plan_state(p) in ('drafting', 'in_decision', 'approved') and exists (select from path_round r where r.plan_id = p.id)
        or exists (select from path_round r where r.plan_id = p.id and r.kind = 'addendum'))
      and (${areaId}::uuid is null or scope.area_id is null or scope.area_id = ${areaId}::uuid or exists (
        select from area_reach r where (r.area_id, r.ancestor_id) in ((scope.area_id, ${areaId}::uuid), (${areaId}::uuid, scope.area_id))
          and r.valid_from <= ${day} and ${day} < r.valid_to))
    order by p.period_from desc, p.id`.execute(reader)
  return rows
}
