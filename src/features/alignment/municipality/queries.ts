import { sql } from 'kysely'
import { elementName, planName } from '#features/alignment/items/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Gain, MunicipalityPage, Payment, ReachingPlan } from './contract.ts'

export interface Place {
  areaId: Id
  kind: string
  names: Names
  distance: number
}

/**
 * Returns the area and all containing areas on that day, in any hierarchy, nearest first. The area itself is the first.
 */
export async function listPlaces(db: Reader, areaId: Id, day: string): Promise<Place[]> {
  const { rows } = await sql<{ id: Id; kind: string; names: Names; distance: number }>`
    with recursive up (id, distance) as (
      select id, 0 from area where id = ${areaId}::uuid
      union
      select p.parent_id, up.distance + 1 from up join area_parent p on p.area_id = up.id where ${isValidOn('p', day)}
    )
    select a.id, a.kind, a.names, min(up.distance)::int as distance
    from up join area a on a.id = up.id group by a.id order by distance, a.kind, a.sort_name`.execute(db as Tx)
  return rows.map((row) => ({ areaId: row.id, kind: row.kind, names: row.names, distance: row.distance }))
}

/** Returns the organisations whose territory is the area itself and that exist on that day. */
export async function listOrganisations(db: Reader, areaId: Id, day: string): Promise<{ id: Id; names: Names }[]> {
  const rows = await db
    .selectFrom('organisation as o')
    .select(['o.id', 'o.names'])
    .where('o.area_id', '=', areaId)
    .where(isValidOn('o', day))
    .execute()
  return rows.map((row) => ({ id: row.id, names: row.names as Names }))
}

const running = sql`('approved', 'in_force', 'bridging')`

/** The source of a resource, for a comparison with names in lower case and with straight apostrophes. */
const sourceName = sql`translate(lower(m.source), '’', '''')`

/** The page is public. It excludes confidential elements and their descendants. */
const open = sql`e.id not in (
  with recursive hidden as (
    select id from element where confidential
    union select c.id from element c join hidden h on c.parent_id = h.id
  ) select id from hidden)`

/** An element with the plan. */
interface Row {
  id: Id
  plan_id: Id
  kind: string
  code: string | null
  title: unknown
  plan_code: string
  plan_kind: string
  plan_title: LocalizedText
}
const named = sql`e.id, e.plan_id, e.kind, e.code, e.title, p.code as plan_code, p.kind as plan_kind, p.title as plan_title`
const toElementContext = (row: Row) => ({ element: elementName(row), planTitle: row.plan_title })

interface GainRow extends Row {
  reasonCode: Gain['reasonCode']
  gain: LocalizedText | null
  state: Gain['state']
  extra_payment: number | null
  function_names: Names | null
  organisation_names: Names | null
  plan_state: ReachingPlan['state']
  period_from: string
  period_to: string
  area_id: Id | null
  area_kind: string
  area_names: Names
}

/**
 * Lists the measures of plans in force for the first of these places: elements that name it or a containing area, and
 * priorities of plans for such an area.
 */
export async function listGains(db: Reader, places: readonly Place[]) {
  const [here] = places
  const ids = places.map((place) => place.areaId)
  const areas = sql`e.details -> 'areaIds'`
  const { rows } = await sql<GainRow>`
    select ${named}, e.gain, e.state, (e.details ->> 'extraPayment')::float as extra_payment,
      f.names as function_names, o.names as organisation_names,
      plan_state(p) as plan_state, p.period_from, p.period_to, a.id as area_id, a.kind as area_kind, a.names as area_names,
      case when e.details ->> 'municipalityId' = ${here!.areaId} then 'mission'
        when ${areas} ? ${here!.areaId} then 'named'
        when jsonb_array_length(coalesce(${areas}, '[]')) > 0 then 'within'
        else 'plan' end as "reasonCode"
    from element e join plan p on p.id = e.plan_id
    left join area a on a.id = p.area_id
    left join function f on f.id = e.accountable_function_id
    left join organisation o on o.id = f.organisation_id
    where plan_state(p) in ${running} and ${open} and (
      e.details ->> 'municipalityId' = ${here!.areaId}
      or ${areas} ?| ${ids}::text[]
      or e.kind = 'priority' and p.area_id = any (${ids}::uuid[]) and jsonb_array_length(coalesce(${areas}, '[]')) = 0)
    order by array_position(${ids}::uuid[], p.area_id) nulls last, p.code collate "C", e.code collate "C", e.position`.execute(
    db as Tx,
  )
  return rows.map((row) => ({
    plan: {
      ...toPlanName(row),
      state: row.plan_state,
      periodFrom: row.period_from,
      periodTo: row.period_to,
      area: row.area_id === null ? null : { areaId: row.area_id, kind: row.area_kind, names: row.area_names },
    },
    gain: {
      ...elementName(row),
      reasonCode: row.reasonCode,
      gain: row.gain,
      state: row.state,
      accountable:
        row.function_names && row.organisation_names
          ? { functionNames: row.function_names, organisationNames: row.organisation_names }
          : null,
    },
    extraPayment: row.extra_payment,
  }))
}

const toPlanName = (row: Row) =>
  planName({ id: row.plan_id, code: row.plan_code, kind: row.plan_kind, title: row.plan_title })

/** Lists plans in force for any of these areas that state that they have no missions for a single municipality. */
export async function listPlansWithoutMissions(db: Reader, areaIds: readonly Id[]) {
  const { rows } = await sql<Row>`
    select distinct on (p.id) ${named} from element e join plan p on p.id = e.plan_id
    where e.kind = 'municipality_mission' and e.details ->> 'declaresNone' = 'true'
      and plan_state(p) in ${running} and p.area_id = any (${areaIds}::uuid[])
    order by p.id`.execute(db as Tx)
  return rows.map(toPlanName)
}

/**
 * Lists resources that name the place as source, and resources of elements for which an organisation of the place is
 * accountable.
 */
export async function listContributions(
  db: Reader,
  of: { names: readonly string[]; organisationIds: readonly Id[] },
): Promise<Payment[]> {
  const { rows } = await sql<
    Row & {
      is_source: boolean
      resource_kind: Payment['kind']
      service: Payment['service']
      year: number | null
      amount: number | null
    }
  >`
    select ${named}, m.kind as resource_kind, m.service, m.year, m.amount::float as amount,
      coalesce(${sourceName} = any (${of.names}::text[]), false) as is_source
    from element_resource m join element e on e.id = m.element_id join plan p on p.id = e.plan_id
    left join function f on f.id = e.accountable_function_id
    where plan_state(p) in ${running} and ${open}
      and (${sourceName} = any (${of.names}::text[]) or f.organisation_id = any (${of.organisationIds}::uuid[]))
    order by p.code collate "C", e.code collate "C", m.id`.execute(db as Tx)
  return rows.map((row) => ({
    reasonCode: row.is_source ? 'source' : 'own',
    ...toElementContext(row),
    kind: row.resource_kind,
    service: row.service,
    year: row.year,
    amount: row.amount,
  }))
}

type Signatures = MunicipalityPage['signatures']

/** Lists plans that have not ended and that any of these organisations issues. */
export async function listIssued(db: Reader, organisationIds: readonly Id[]): Promise<Signatures['plans']> {
  const { rows } = await sql<{
    id: Id
    code: string
    kind: string
    title: unknown
    state: Signatures['plans'][number]['state']
    inForceOn: string | null
  }>`
    select id, code, kind, title, plan_state(plan) as state, in_force_on as "inForceOn" from plan
    where plan_state(plan) <> 'ended' and issuing_body_ids && ${organisationIds}::uuid[] order by code collate "C"`.execute(
    db as Tx,
  )
  return rows.map((row) => ({ ...planName(row), state: row.state, inForceOn: row.inForceOn }))
}

/**
 * Lists the needs of elements of plans that have not ended and that any of these organisations must meet. Open needs
 * come first.
 */
export async function listNeeds(db: Reader, organisationIds: readonly Id[]): Promise<Signatures['needs']> {
  const { rows } = await sql<
    Row & {
      need_kind: Signatures['needs'][number]['kind']
      text: LocalizedText
      status: Signatures['needs'][number]['status']
      on_date: string | null
    }
  >`
    select ${named}, n.kind as need_kind, n.text, n.status, n.on_date
    from element_need n join element e on e.id = n.element_id join plan p on p.id = e.plan_id
    where plan_state(p) <> 'ended' and ${open} and n.organisation_id = any (${organisationIds}::uuid[])
    order by n.status in ('agreed', 'refused'), n.on_date nulls last, n.id`.execute(db as Tx)
  return rows.map((row) => ({
    ...toElementContext(row),
    kind: row.need_kind,
    text: row.text,
    status: row.status,
    onDate: row.on_date,
  }))
}

/** Lists measures of plans that have not ended in which any of these organisations takes part or is asked to. */
export async function listPartnerships(
  db: Reader,
  organisationIds: readonly Id[],
): Promise<Signatures['partnerships']> {
  const { rows } = await sql<
    Row & { commitment: LocalizedText | null; status: Signatures['partnerships'][number]['status'] }
  >`
    select ${named}, t.commitment, t.status
    from element_partner t join element e on e.id = t.element_id join plan p on p.id = e.plan_id
    where plan_state(p) <> 'ended' and ${open} and t.organisation_id = any (${organisationIds}::uuid[])
    order by t.status <> 'asked', p.code collate "C", t.id`.execute(db as Tx)
  return rows.map((row) => ({ ...toElementContext(row), commitment: row.commitment, status: row.status }))
}
