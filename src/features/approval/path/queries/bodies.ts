import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Seat } from '../entities.ts'

export interface FoundBody {
  id: Id
  code: string
  kind: string
  names: Names
  /**
   * Whether the organisation's area equals the plan's area (`own`), equals it or lies within it (`within`), or contains
   * it or an area within it (`isUpperArea`).
   */
  own: boolean
  within: boolean
  isUpperArea: boolean
  /** The day from which the organisation no longer exists; null if none is known. */
  endsOn: LegalDate | null
}

/**
 * Returns the organisations with these codes, also after their end, and those of these kinds whose area is related to the
 * plan's area, on each of these days.
 */
export async function findBodies(
  reader: Tx,
  filter: {
    areaId: Id | null
    ownerId: Id
    days: readonly LegalDate[]
    codes: readonly string[]
    kinds: readonly string[]
  },
): Promise<Map<LegalDate, FoundBody[]>> {
  const { rows } = await sql<FoundBody & { day: LegalDate }>`
    with days as (select unnest(${[...filter.days]}::date[]) as day), place as (select coalesce(${filter.areaId}::uuid, (select area_id from organisation where id = ${filter.ownerId})) as area_id),
      below as (select d.day, r.area_id from days d, area_reach r, place where r.ancestor_id = place.area_id and r.valid_from <= d.day and d.day < r.valid_to),
      containing as (select distinct d.day, r.ancestor_id as area_id from days d join area_reach r on r.valid_from <= d.day and d.day < r.valid_to
        where r.area_id in (select area_id from place) or (d.day, r.area_id) in (select day, area_id from below))
    select d.day, o.id, o.code, o.kind, o.names, coalesce(o.area_id = place.area_id, false) as own,
      coalesce(o.area_id = place.area_id, false) or (d.day, o.area_id) in (select day, area_id from below) as within,
      (d.day, o.area_id) in (select day, area_id from containing) as "isUpperArea", o.valid_to as "endsOn"
    from days d, organisation o, place
    where coalesce(o.valid_from <= d.day, true)
      and (o.code = any (${[...filter.codes]}::text[]) or (coalesce(d.day < o.valid_to, true) and o.kind = any (${[...filter.kinds]}::text[])
        and (o.area_id = place.area_id or (d.day, o.area_id) in (select day, area_id from below) or (d.day, o.area_id) in (select day, area_id from containing))))
    order by o.sort_name, o.id`.execute(reader)
  return Map.groupBy(rows, ({ day }) => day)
}

/** A step of a round on the day on which its seats are looked up. */
export interface StepOfRound {
  roundId: Id
  step: string
  day: LegalDate
}

/** Returns the seats of each step that are fixed since the first submission of its round. A step before it has no entry. */
export async function listFixedSeats(reader: Tx, steps: readonly StepOfRound[]): Promise<Map<Id, Map<string, Seat[]>>> {
  if (steps.length === 0) return new Map()
  const { rows } = await sql<{ roundId: Id; step: string } & Seat>`
    select round_id as "roundId", step, organisation_id as "organisationId", seat_function as function
    from visible_fixed_seats(${steps.map(({ roundId }) => roundId)}::uuid[], ${steps.map(({ step }) => step)}::text[],
      ${steps.map(({ day }) => day)}::date[]) order by organisation_id, seat_function`.execute(reader)
  const toSeat = ({ organisationId, function: seatFunction }: Seat): Seat => ({
    organisationId,
    function: seatFunction,
  })
  return new Map(
    [...Map.groupBy(rows, ({ roundId }) => roundId)].map(([id, group]) => [
      id,
      new Map([...Map.groupBy(group, ({ step }) => step)].map(([step, seats]) => [step, seats.map(toSeat)])),
    ]),
  )
}

/** Returns organisations regardless of the plan's area and of the day. */
export async function findOrganisations(reader: Tx, ids: readonly Id[]): Promise<FoundBody[]> {
  const rows = await reader
    .selectFrom('organisation')
    .select(['id', 'code', 'kind', 'names', 'valid_to as endsOn'])
    .where('id', 'in', [...ids])
    .execute()
  return rows.map((row) => ({
    ...row,
    names: row.names as Names,
    own: false,
    within: false,
    isUpperArea: false,
  }))
}

/**
 * Returns the functions that the person has or deputises for on a day, as keys of seats. What the person entered for
 * themselves counts only once another person entered it too.
 */
export async function listPersonFunctions(
  reader: Tx,
  personId: Id | null,
  day: LegalDate,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ organisation_id: Id; code: string }>`
    select f.organisation_id, f.code from function_holding h join function f on f.id = h.function_id
    where h.person_id = ${personId} and h.entered_by is distinct from h.person_id and ${isValidOn('h', day)}
      and coalesce(f.valid_from <= ${day}, true) and coalesce(${day} < f.valid_to, true)`.execute(reader)
  return new Set(rows.map((row) => seatKey({ organisationId: row.organisation_id, function: row.code })))
}

/** Checks whether the person has the function of a seat on a day only by an own entry. */
export async function enteredOwnHolding(
  reader: Tx,
  personId: Id | null,
  seat: { organisationId: Id; function: string | null },
  day: LegalDate,
): Promise<boolean> {
  const { rows } = await sql`
    select from function_holding h join function f on f.id = h.function_id
    where h.person_id = ${personId} and h.entered_by = h.person_id and f.organisation_id = ${seat.organisationId}
      and f.code = ${seat.function} and ${isValidOn('h', day)}`.execute(reader)
  return rows.length > 0
}

/** Returns the organisations in which the person has a role on a day. */
export async function listMemberships(reader: Tx, personId: Id | null, day: LegalDate): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ id: Id }>`
    select r.organisation_id as id from role_assignment r where r.person_id = ${personId} and ${isValidOn('r', day)}`.execute(
    reader,
  )
  return new Set(rows.map(({ id }) => id))
}

export const seatKey = (seat: { organisationId: Id; function: string | null }): string =>
  `${seat.organisationId} ${seat.function ?? ''}`

/**
 * Returns the seats whose function is vacant on a day, by key of the seat. A function whose deputy acts is deputised and not
 * vacant (`function_state` in the database).
 */
export async function listVacantSeats(
  tx: Tx,
  seats: readonly { organisationId: Id; function: string | null }[],
  today: LegalDate,
): Promise<Set<string>> {
  const functions = seats.filter((seat) => seat.function !== null)
  if (functions.length === 0) return new Set()
  const { rows } = await sql<{ organisationId: Id; function: string }>`
    select distinct s.organisation_id as "organisationId", s.code as function
    from unnest(${functions.map((seat) => seat.organisationId)}::uuid[], ${functions.map((seat) => seat.function)}::text[]) as s (organisation_id, code)
    where function_state(s.organisation_id, s.code, ${today}) = 'vacant'`.execute(tx)
  return new Set(rows.map(seatKey))
}

/**
 * Returns which of these organisations may not read a plan. An organisation that is asked about a plan must be able to
 * read it.
 */
export const notReaders = async (reader: Tx, planId: Id, bodies: readonly Id[]): Promise<Names[]> =>
  (await listNonReaders(reader, [planId], bodies)).map(({ names }) => names)

/** Returns, for each of these plans, the organisations that may not read it. */
export async function listNonReaders(
  reader: Tx,
  planIds: readonly Id[],
  bodies: readonly Id[],
): Promise<{ planId: Id; names: Names }[]> {
  const { rows } = await sql<{ planId: Id; names: Names }>`
    select p.id as "planId", o.names from organisation o, plan p join access a on a.id = p.access_id
    where p.id = any (${[...planIds]}::uuid[]) and o.id = any (${[...bodies]}::uuid[])
      and (a.person_ids is not null or (a.organisation_ids is not null and not o.id = any (a.organisation_ids)))
    order by o.sort_name`.execute(reader)
  return rows
}
