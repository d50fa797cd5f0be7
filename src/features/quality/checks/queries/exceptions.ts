import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { JustifiedException } from '../entities.ts'

export interface ExceptionColumns {
  id: Id
  rule: string
  element_id: Id | null
  item_id: Id | null
  reason: string
  given_by: string | null
  given_at: string
  ends_on: LegalDate
}

/** Only signed-in users see the person's name. Other readers get the reason without the name. */
const columns = sql`jsonb_build_object('id', x.id, 'rule', x.rule, 'element_id', x.element_id, 'item_id', x.item_id, 'reason', x.reason,
  'given_by', case when acting_person() is not null then x.given_by end, 'given_at', x.given_at, 'ends_on', x.ends_on)`

export const toException = (row: ExceptionColumns): JustifiedException => ({
  id: row.id,
  rule: row.rule,
  elementId: row.element_id,
  itemId: row.item_id,
  reason: row.reason,
  givenBy: row.given_by,
  givenAt: new Date(row.given_at).toISOString(),
  endsOn: row.ends_on,
})

/**
 * Selects the exception that is in force today for result `r`, by rule and element. An exception without an item
 * applies to every item.
 * The result is a subquery with a single column, `exception`.
 */
export const currentException = (today: LegalDate) => sql<{ exception: ExceptionColumns }>`
  select ${columns} as exception from justified_exception x
  where x.plan_id = r.plan_id and x.rule = r.rule and x.element_id is not distinct from r.element_id
    and (x.item_id is null or x.item_id = r.item_id) and x.withdrawn_at is null and x.given_at is not null
    and x.ends_on > ${today}::date
  order by x.item_id nulls last limit 1`

/** Returns the exceptions of a plan that are neither withdrawn nor ended. */
export async function listExceptions(
  tx: Tx,
  planId: Id,
  today: LegalDate,
): Promise<(JustifiedException & { accessId: number })[]> {
  const { rows } = await sql<{ exception: ExceptionColumns; access_id: number }>`
    select ${columns} as exception, x.access_id from justified_exception x
    where x.plan_id = ${planId} and x.withdrawn_at is null and x.given_at is not null and x.ends_on > ${today}::date
    order by x.rule, x.given_at, x.id`.execute(tx)
  return rows.map((row) => ({ ...toException(row.exception), accessId: row.access_id }))
}

export interface ExceptionPlace {
  planId: Id
  rule: string
  elementId: Id | null
  itemId: Id | null
}

/** Checks whether the rule failed at this place. Only a failed rule can have an exception. */
export async function hasFailed(tx: Tx, place: ExceptionPlace): Promise<boolean> {
  const { rows } = await sql`
    select 1 from check_result where plan_id = ${place.planId} and rule = ${place.rule} and outcome = 'failed'
      and element_id is not distinct from ${place.elementId}::uuid
      and (${place.itemId}::uuid is null or item_id = ${place.itemId}::uuid) limit 1`.execute(tx)
  return rows.length > 0
}

/** Returns the exception or request for an exception that is open at this place. */
export async function findCurrent(tx: Tx, place: ExceptionPlace, today: LegalDate): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`
    select id from justified_exception where plan_id = ${place.planId} and rule = ${place.rule} and withdrawn_at is null
      and ends_on > ${today}::date and element_id is not distinct from ${place.elementId}::uuid
      and item_id is not distinct from ${place.itemId}::uuid limit 1`.execute(tx)
  return rows[0]?.id
}

/** Inserts an exception. Only the system inserts a granted one; a person inserts a request. */
export async function insertException(
  tx: Tx,
  entry: Omit<JustifiedException, 'givenBy' | 'givenAt'> & {
    planId: Id
    grant: { personId: Id | null; givenBy: string; givenAt: string } | null
    request: { personId: Id | null; requestedBy: string; requestedAt: string } | null
  },
): Promise<void> {
  await tx
    .insertInto('justified_exception')
    .values({
      id: entry.id,
      plan_id: entry.planId,
      // Owner and access are set by a trigger.
      owner_id: entry.planId,
      access_id: 1,
      element_id: entry.elementId,
      item_id: entry.itemId,
      rule: entry.rule,
      reason: entry.reason,
      person_id: entry.grant?.personId ?? null,
      given_by: entry.grant?.givenBy ?? null,
      given_at: entry.grant?.givenAt ?? null,
      requested_by: entry.request?.personId ?? null,
      requested_by_name: entry.request?.requestedBy ?? null,
      requested_at: entry.request?.requestedAt ?? null,
      ends_on: entry.endsOn,
    })
    .execute()
}

/** Returns the requested exceptions of a plan that are neither granted, withdrawn nor ended. */
export async function listRequests(tx: Tx, planId: Id, today: LegalDate): Promise<RequestedException[]> {
  const { rows } = await sql<RequestedException>`
    select id, rule, element_id as "elementId", item_id as "itemId", reason, ends_on as "endsOn",
      requested_by as "requestedById", case when acting_person() is not null then requested_by_name end as "requestedBy",
      requested_at as "requestedAt"
    from justified_exception where plan_id = ${planId} and withdrawn_at is null and given_at is null
      and ends_on > ${today}::date order by rule, requested_at, id`.execute(tx)
  return rows
}

/** Grants a requested exception. */
export async function grantRequest(
  tx: Tx,
  id: Id,
  grant: { personId: Id | null; givenBy: string; givenAt: string },
): Promise<void> {
  await tx
    .updateTable('justified_exception')
    .set({ person_id: grant.personId, given_by: grant.givenBy, given_at: grant.givenAt })
    .where('id', '=', id)
    .execute()
}

/** Checks whether a person wrote the plan since the version in force was frozen. */
export async function hasWrittenPlan(tx: Tx, planId: Id, personId: Id | null): Promise<boolean> {
  const { rows } = await sql<{ wrote: boolean }>`
    select ${personId}::uuid in (select visible_plan_authors(${planId}, visible_authorship_start(${planId}, null))) as wrote`.execute(
    tx,
  )
  return rows[0]!.wrote === true
}

export interface RequestedException {
  id: Id
  rule: string
  elementId: Id | null
  itemId: Id | null
  reason: string
  endsOn: LegalDate
  requestedById: Id | null
  requestedBy: string | null
  requestedAt: string
}

/** Returns the plan and the plan's owner for an exception that is not withdrawn. */
export async function findException(tx: Tx, id: Id): Promise<{ planId: Id; ownerId: Id } | undefined> {
  const row = await tx
    .selectFrom('justified_exception')
    .select(['plan_id', 'owner_id'])
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row && { planId: row.plan_id, ownerId: row.owner_id }
}

export async function withdraw(tx: Tx, ids: readonly Id[], now: string): Promise<void> {
  await tx
    .updateTable('justified_exception')
    .set({ withdrawn_at: now })
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
}

/** An exception as written in a plan document: elements by id, an item by upper plan, version and element. */
export interface DocumentException {
  id: Id
  accessId: number
  rule: string
  elementId: Id | null
  item: { plan: string; version: number; element: Id } | null
  reason: string
  givenBy: string | null
  givenOn: LegalDate
  endsOn: LegalDate
}

/** Returns the current exceptions of a plan, as written in the plan document, in a fixed order. */
export async function listDocumentExceptions(tx: Tx, planId: Id, today: LegalDate): Promise<DocumentException[]> {
  const { rows } = await sql<DocumentException>`
    select x.id, x.access_id as "accessId", x.rule, x.element_id as "elementId", x.reason, x.ends_on as "endsOn",
      x.given_at::date as "givenOn", case when acting_person() is not null then x.given_by end as "givenBy",
      case when i.id is not null then jsonb_build_object('plan', u.code, 'version', v.number, 'element', i.element_id) end as item
    from justified_exception x left join item i on i.id = x.item_id left join plan_version v on v.id = i.version_id
      left join plan u on u.id = i.upper_plan_id
    where x.plan_id = ${planId} and x.withdrawn_at is null and x.given_at is not null and x.ends_on > ${today}::date
    order by x.rule, x.given_at, x.id`.execute(tx)
  return rows
}

/** Returns the items addressed to a plan or to an organisation that issues it, by upper plan, version and element. */
export async function loadItemsByName(
  tx: Tx,
  planId: Id,
): Promise<{ id: Id; plan: string; planId: Id; version: number; element: Id }[]> {
  const { rows } = await sql<{ id: Id; plan: string; planId: Id; version: number; element: Id }>`
    select i.id, u.code as plan, u.id as "planId", v.number as version, i.element_id as element from plan p
    join item i on i.withdrawn_at is null and (i.lower_plan_id = p.id or i.addressee_id = any (p.issuing_body_ids))
    join plan_version v on v.id = i.version_id join plan u on u.id = i.upper_plan_id where p.id = ${planId}`.execute(tx)
  return rows
}

/** The subjects of acts on justified exceptions, named after the element or the plan. */
export const exceptionSubjects = {
  justified_exception: subjectSource({
    from: sql`justified_exception x join plan p on p.id = x.plan_id left join element e on e.id = x.element_id`,
    id: sql`x.id`,
    title: sql`coalesce(e.title, p.title)`,
    planId: sql`p.id`,
    elementId: sql`e.id`,
  }),
}
